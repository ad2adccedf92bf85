"""The command line as its user meets it: exit codes, messages, and never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from gijun.cli import COMMANDS, main
from gijun.library import standard_files

ROOT = Path(__file__).resolve().parent.parent
THREE_DAYS = [
    "consumer",
    "peak",
    "weekend",
    "3",
    "days",
    "before",
    "--total",
    "300000",
    "--paid",
    "300000",
]


def run(*arguments: str) -> tuple[int, str, str]:
    """The command in a process of its own, as a person starts it."""
    done = subprocess.run(
        [sys.executable, "-m", "gijun", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def cases(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """Settle lines of JSON given on standard input."""

    def settle(*lines: object) -> list[dict[str, object]]:
        text = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
        stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stdin)
        assert main(["calc", "--cases", "-"]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return settle


# --- help and misuse -------------------------------------------------------------------------------


def test_help_is_quick_and_names_every_command() -> None:
    code, out, _ = run("--help")
    assert code == 0
    assert all(f"    {name} " in out for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_a_help_with_an_example(command: str) -> None:
    code, out, _ = run(command, "--help")
    assert code == 0
    assert f"gijun {command}" in out.split("examples:")[1]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["chek"],
        ["lint"],
        ["lint", "--format", "xml", "a.md"],
        ["lint", "a.md", "--total", "cheap"],
        ["lint", "a.md", "--as-of", "yesterday"],
        ["calc"],
        ["calc", "loding"],
        ["calc", "lodging", "peek"],
        ["calc", "lodging", "--seeson", "peak"],
        ["calc", "lodging", "--season", "peek"],
        ["calc", "lodging", "--total"],
        ["calc", "lodging", "--on", "tomorrow"],
        ["check", "--nonsense"],
        ["explain", "excesive-penalty"],
        ["show", "loding"],
    ],
)
def test_misuse_is_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out + told.err


def test_a_misspelt_word_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, meant in [
        (["calc", "loding"], "lodging"),
        (["calc", "lodging", "--seeson", "peak"], "--season"),
        (["calc", "lodging", "consumer", "peek"], "peak"),
        (["explain", "excesive-penalty"], "excessive-penalty"),
    ]:
        assert main(arguments) == 2
        said = capsys.readouterr().err
        assert f"혹시 {meant}?" in said
        assert f"Did you mean {meant}?" in said


@pytest.mark.parametrize("command", ["lint", "check", "fmt"])
def test_a_file_that_is_not_there_is_exit_3(command: str) -> None:
    code, _, said = run(command, "no/such/file.md")
    assert code == 3
    assert "그런 파일이 없습니다" in said
    assert "no such file" in said


@pytest.mark.parametrize("command", ["lint", "check", "fmt"])
def test_binary_garbage_is_exit_3(command: str, tmp_path: Path) -> None:
    garbage = tmp_path / "garbage.md"
    garbage.write_bytes(bytes(range(256)) * 40)
    code, _, said = run(command, str(garbage))
    assert code == 3
    assert said.startswith("gijun: ")


@pytest.mark.parametrize("command", ["lint", "check", "fmt"])
def test_a_folder_is_exit_3(command: str, tmp_path: Path) -> None:
    assert run(command, str(tmp_path))[0] == 3


def test_a_crash_is_exit_4_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("gijun.commands.explain.run", lambda options: 1 / 0)
    assert main(["explain"]) == 4
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert "CONTRIBUTING" in said
    assert "Traceback" not in said


# --- one case --------------------------------------------------------------------------------------


def test_the_sentence_of_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calc", "lodging", *THREE_DAYS]) == 0
    out = capsys.readouterr().out
    assert "180,000원" in out
    assert "120,000원" in out
    assert "11.2.1.4" in out


def test_korean_words_and_flags_settle_the_same_case(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calc", "lodging", *THREE_DAYS]) == 0
    english = capsys.readouterr().out
    korean = [
        "소비자",
        "성수기",
        "주말",
        "3일",
        "전",
        "--총요금",
        "300,000원",
        "--지급액",
        "300000",
    ]
    assert main(["calc", "숙박업", *korean]) == 0
    assert capsys.readouterr().out == english


def test_json_is_one_object(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calc", "lodging", *THREE_DAYS, "--json", "--on", "2023-01-01"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["refund"], told["penalty"], told["on"]) == (120_000, 180_000, "2023-01-01")


def test_what_is_not_known_is_asked_for_and_exit_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["calc", "lodging", "consumer", "weekend", "3 days before", "--total", "300000"]) == 1
    )
    out = capsys.readouterr().out
    assert "--season" in out
    assert "60%" in out


def test_public_holidays_are_filled_in_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    stay = ["--check-in", "2024-10-02", "--cancelled", "2024-10-01", "--total", "200000"]
    assert main(["calc", "lodging", "consumer", *stay]) == 0
    out = capsys.readouterr().out
    assert "40,000원" in out  # the eve of a public holiday is a weekend: 20%
    assert "holidays" in out
    assert "2024-10-01" in out  # and the edition is that of the day of the notice


def test_two_editions_are_both_shown(capsys: pytest.CaptureFixture[str]) -> None:
    case = [
        "consumer",
        "peak",
        "weekend",
        "--days-before",
        "0",
        "--transport-unavailable",
        "--weather-alert",
        "no alert",
    ]
    days = ["--contract-date", "2025-12-01", "--on", "2026-01-05"]
    assert main(["calc", "lodging", *case, "--total", "200000", "--paid", "200000", *days]) == 0
    out = capsys.readouterr().out
    assert "200,000원" in out
    assert "180,000원" in out


# --- many cases ------------------------------------------------------------------------------------

LODGING = {
    "sector": "lodging",
    "season": "peak",
    "weekend": True,
    "fault": "consumer",
    "days_before": 3,
    "total_fee": 300000,
    "paid": 300000,
}


def test_a_bad_case_has_an_error_and_the_run_goes_on(cases) -> None:
    told = cases(
        {"id": "good", "facts": LODGING},
        {"id": "unknown sector", "facts": {"sector": "lodgin"}},
        {"id": "no sector", "facts": {}},
        {"id": "no facts"},
        {"id": "bad value", "facts": LODGING | {"season": "peek"}},
        {"id": "unknown fact", "facts": LODGING | {"seeson": "peak"}},
        {"id": "bad edition", "facts": LODGING | {"edition": "999"}},
        {"id": "bad date", "facts": LODGING | {"use_date": "soon"}},
        {"id": "negative", "facts": LODGING | {"total_fee": -1}},
        "this is no JSON",
        "[1, 2]",
        {"id": "last", "facts": LODGING},
    )
    assert [one["id"] for one in told] == [
        *("good", "unknown sector", "no sector", "no facts", "bad value", "unknown fact"),
        *("bad edition", "bad date", "negative", None, None, "last"),
    ]
    assert all("error" in one for one in told[1:-1])
    assert all(one["refund"] == 120_000 and "error" not in one for one in (told[0], told[-1]))
    assert "lodging" in str(told[1]["error"])


def test_null_is_not_stated(cases) -> None:
    told = cases({"id": "a", "facts": LODGING | {"days_before": None, "no_show": True}})
    assert told[0]["penalty"] == 270_000


def test_a_coupon_for_a_stay_is_settled_by_the_table_of_stays(cases) -> None:
    coupon = LODGING | {"sector": "social_commerce", "item_sector": "lodging"}
    told = cases(
        {"id": "a stay", "facts": coupon},
        {
            "id": "nothing to hand on",
            "facts": {"sector": "social_commerce", "item_sector": "lodging"},
        },
        {"id": "not here", "facts": {"sector": "internet_content", "remote_teaching": True}},
    )
    assert told[0]["refund"] == 120_000
    assert told[0]["deferred_to"] == "lodging"
    assert told[0]["deferred_by"] == {"standard": "social commerce", "citations": ["S001.10.n1"]}
    assert told[1]["deferred_to"] == "lodging"
    assert "refund" not in told[1]
    assert told[2]["no_rule"] is True


def test_money_is_due_back_three_days_after_termination(cases) -> None:
    ended = {"sector": "online_shop", "paid": 80_000, "terminated_on": "2024-02-27"}
    assert cases({"id": "a", "facts": ended})[0]["refund_due"] == "2024-03-01"


@pytest.mark.skipif(
    not (ROOT / "../shared/inventory/cases.jsonl").exists(), reason="needs the inventory"
)
def test_every_case_of_the_inventory_gets_its_line() -> None:
    given = (ROOT / "../shared/inventory/cases.jsonl").resolve()
    code, out, _ = run("calc", "--cases", str(given))
    assert code == 0
    wanted = [json.loads(line)["id"] for line in given.read_text(encoding="utf-8").splitlines()]
    assert [json.loads(line)["id"] for line in out.splitlines()] == wanted


# --- contracts -------------------------------------------------------------------------------------


def test_lint_explains_how_it_read_every_sentence() -> None:
    code, shown, _ = run("lint", "--explain-reading", str(ROOT / "examples/bad-pension.md"))
    assert code == 0
    assert "event cancel" in shown
    assert "the consumer loses" in shown


def test_lint_tells_a_bad_contract_from_a_good_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", str(ROOT / "examples/bad-pension.md")]) == 1
    assert "excessive-penalty" in capsys.readouterr().out
    assert main(["lint", str(ROOT / "examples/good-pension.md")]) == 0


def test_fail_on_never_finds_without_failing() -> None:
    assert main(["lint", str(ROOT / "examples/bad-pension.md"), "--fail-on", "never"]) == 0


def test_several_contracts_are_one_json_array(capsys: pytest.CaptureFixture[str]) -> None:
    names = [str(ROOT / "examples" / name) for name in ("bad-pension.md", "good-pension.md")]
    assert main(["lint", *names, "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out)) == 2
    assert main(["lint", *names, "--format", "sarif"]) == 1
    assert len(json.loads(capsys.readouterr().out)["runs"]) == 2


def test_one_unreadable_file_does_not_hide_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "no-such.md", str(ROOT / "examples/bad-pension.md")]) == 3
    assert "excessive-penalty" in capsys.readouterr().out


def test_a_text_of_no_trade_is_exit_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("오늘은 날씨가 좋습니다.", encoding="utf-8")
    assert main(["lint", str(letter)]) == 2
    assert "--sector" in capsys.readouterr().err


# --- standards -------------------------------------------------------------------------------------


def test_check_names_the_place_and_the_word(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.gijun"
    text = (ROOT / "standards/lodging.gijun").read_text(encoding="utf-8")
    broken.write_text(
        text.replace("consumer cancels peak weekend", "consumer cancels peek weekend"),
        encoding="utf-8",
    )
    assert main(["check", str(broken)]) == 1
    out = capsys.readouterr().out
    assert "peak" in out
    assert "broken.gijun:" in out


def test_build_writes_what_check_then_finds_current(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = [ROOT / "standards/lodging.gijun"]
    monkeypatch.setattr("gijun.library.standard_files", lambda: one)
    folder = ["--output", str(tmp_path)]
    assert main(["build", "--check", *folder]) == 1
    assert main(["build", *folder]) == 0
    assert main(["build", "--check", *folder]) == 0
    stale, extra = tmp_path / "docs/lodging.md", tmp_path / "calculators/gone.py"
    stale.write_text("changed by hand", encoding="utf-8")
    extra.write_text("", encoding="utf-8")
    capsys.readouterr()
    assert main(["build", "--check", *folder]) == 1
    out = capsys.readouterr().out
    assert f"stale: {stale}" in out
    assert f"extra: {extra}" in out
    assert main(["build", *folder]) == 0
    assert not extra.exists()


@pytest.mark.parametrize("stage", ["source", "syntax", "model"])
def test_every_stage_can_be_shown(stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "--stage", stage, "lodging"]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("path", standard_files(), ids=lambda path: path.stem)
def test_every_standard_can_be_shown_in_words(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", path.stem]) == 0
    assert capsys.readouterr().out
