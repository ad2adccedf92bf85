"""Working with findings: letting stand, beginning from a baseline, settings, days, comparing."""

from __future__ import annotations

import json
from argparse import Namespace
from pathlib import Path

import pytest

from gijun.cli import main
from gijun.settings import forget_settings
from gijun.watch import watch

TITLE = "# 바람 펜션 숙박 약관\n\n"
BAD = "이용 2일 전 취소 시 총 요금의 90% 공제 후 환급\n"
GOOD = "비수기 이용 2일 전 취소 시 전액 환급\n"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    forget_settings()


def lint(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["lint", "--as-of", "2025-06-01", "--language", "en", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def write(name: str, text: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def rules_of(out: str) -> list[str]:
    return [
        line.split("[")[1].split("]")[0]
        for line in out.splitlines()
        if "[" in line and " │" not in line
    ]


# --- letting stand ------------------------------------------------------------------------------


def test_a_comment_lets_the_next_clause_stand(capsys: pytest.CaptureFixture[str]) -> None:
    allow = "<!-- gijun: allow excessive-penalty until 2999-01-01 because 개별 약정 -->\n"
    other = "이용 1일 전 취소 시 총 요금의 95% 공제 후 환급\n"
    name = write("terms.md", TITLE + allow + BAD + "\n" + other)
    code, out, _ = lint(capsys, name, "--select", "excessive")
    assert code == 1
    assert rules_of(out) == ["excessive-penalty"]
    assert ":6:" in out


def test_a_comment_on_the_line_covers_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    name = write(
        "terms.html",
        f"<p>펜션 숙박</p><p>{BAD.strip()} <!-- gijun: allow excessive-penalty because x --></p>",
    )
    assert lint(capsys, name, "--select", "excessive")[0] == 0


def test_everywhere_covers_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    allow = "<!-- gijun: allow excessive-penalty everywhere because 개별 약정 -->\n\n"
    name = write("terms.md", TITLE + allow + "머리말\n\n" + BAD)
    assert lint(capsys, name, "--select", "excessive")[0] == 0


def test_a_file_beside_the_contract_lets_stand(capsys: pytest.CaptureFixture[str]) -> None:
    name = write("terms.txt", "펜션 숙박\n" + BAD)
    write("terms.txt.allow", "# 2026년 개정 때 지움\nallow excessive-penalty because 개별 약정\n")
    code, out, _ = lint(capsys, name, "--format", "sarif", "--select", "excessive")
    assert code == 0
    (result,) = json.loads(out)["runs"][0]["results"]
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "개별 약정"}
    ]


def test_an_allowance_for_a_rule_that_did_not_run_is_not_unused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    allow = "<!-- gijun: allow refund-refused because 개별 약정 -->\n"
    name = write("terms.md", TITLE + allow + GOOD)
    assert "unused" not in lint(capsys, name, "--select", "excessive")[1]
    assert "unused-allowance" in lint(capsys, name)[1]


# --- the baseline -------------------------------------------------------------------------------


def test_a_baseline_hides_what_was_there_wherever_it_moves(
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = write("terms.md", TITLE + BAD)
    assert lint(capsys, name, "--write-baseline", "known.json")[0] == 0
    assert lint(capsys, name, "--baseline", "known.json")[0] == 0
    write("terms.md", TITLE + "머리말을 더했습니다.\n\n" + BAD)
    assert lint(capsys, name, "--baseline", "known.json")[0] == 0
    write("terms.md", TITLE + BAD + "\n이용 1일 전 취소 시 총 요금의 95% 공제 후 환급\n")
    code, out, _ = lint(capsys, name, "--baseline", "known.json")
    assert code == 1
    assert set(rules_of(out)) == {"excessive-penalty"}


def test_a_baseline_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    name, known = write("terms.md", TITLE + BAD), write("known.json", "[]")
    code, _, err = lint(capsys, name, "--baseline", known)
    assert code == 2
    assert "--write-baseline" in err


# --- settings -----------------------------------------------------------------------------------


def test_settings_are_found_upward(capsys: pytest.CaptureFixture[str]) -> None:
    write("pyproject.toml", '[tool.gijun]\nselect = ["excessive"]\nfail-on = "error"\n')
    name = write("deep/er/terms.md", TITLE + BAD)
    code, out, _ = lint(capsys, name)
    assert code == 0
    assert rules_of(out) == ["excessive-penalty"]
    assert lint(capsys, name, "--fail-on", "warning")[0] == 1
    assert lint(capsys, name, "--no-config")[0] == 1


def test_an_unknown_setting_is_refused_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    write("gijun.toml", 'ignor = ["excessive"]\n')
    code, _, err = lint(capsys, write("terms.md", TITLE + BAD))
    assert code == 2
    assert "Did you mean ignore?" in err


@pytest.mark.parametrize(
    "text",
    ["total = true\n", 'total = "much"\n', "not toml", 'fail-on = "often"\n', "allow = [1]\n"],
)
def test_settings_of_a_wrong_kind_are_refused(
    capsys: pytest.CaptureFixture[str], text: str
) -> None:
    write("gijun.toml", text)
    assert lint(capsys, write("terms.md", TITLE + BAD))[0] == 2


def test_settings_let_stand_for_the_files_they_name(capsys: pytest.CaptureFixture[str]) -> None:
    write(
        "gijun.toml",
        '[[allow]]\nrule = "excessive-penalty"\nfiles = "old/*"\nuntil = 2999-01-01\nbecause = "옛 약관"\n',
    )
    assert lint(capsys, write("old/terms.md", TITLE + BAD), "--select", "excessive")[0] == 0
    assert lint(capsys, write("new/terms.md", TITLE + BAD), "--select", "excessive")[0] == 1


# --- choosing -----------------------------------------------------------------------------------


def test_rules_are_chosen_and_left_out_by_prefix(capsys: pytest.CaptureFixture[str]) -> None:
    name = write("terms.md", TITLE + BAD + "\n회사는 최고 없이 즉시 계약을 해지할 수 있습니다.\n")
    assert rules_of(lint(capsys, name, "--select", "excessive,ended")[1]) == [
        "excessive-penalty",
        "ended-without-notice",
    ]
    assert "excessive-penalty" not in lint(capsys, name, "--ignore", "excess")[1]
    code, _, err = lint(capsys, name, "--select", "excesive-penalty")
    assert code == 2
    assert "Did you mean excessive-penalty?" in err


def test_folders_and_patterns_are_read_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(6):
        write(f"terms/{number}/a.md", TITLE + (BAD if number else GOOD))
    write("terms/picture.png", "x")
    code, out, err = lint(capsys, "terms", "--select", "excessive")
    assert code == 1
    assert len(rules_of(out)) == 5
    assert err == ""
    assert lint(capsys, "terms/0/*.md")[0] == 0
    assert lint(capsys, "nothing/*.md")[0] == 3
    write("gijun.toml", 'exclude = ["terms"]\n')
    forget_settings()
    assert lint(capsys, "terms")[0] == 3


# --- days and forms -----------------------------------------------------------------------------


def test_both_days_are_told_where_editions_differ(capsys: pytest.CaptureFixture[str]) -> None:
    name = write("terms.md", TITLE + BAD)
    days = ("--contract-date", "2025-11-01", "--use-date", "2026-01-10")
    out = lint(capsys, name, *days)[1]
    assert "the day of contract (2025-11-01)" in out
    assert "the day of use (2026-01-10)" in out
    same = lint(capsys, name, "--contract-date", "2026-01-01", "--use-date", "2026-01-10")[1]
    assert "the day of" not in same


def test_a_report_goes_to_a_file_and_never_over_the_contract(
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = write("terms.html", f"<p>펜션 숙박</p><p>{BAD}</p>")
    assert lint(capsys, name, "--format", "html", "--output", "report.html")[0] == 1
    assert "<!doctype html>" in Path("report.html").read_text(encoding="utf-8")
    assert lint(capsys, name, "--format", "html", "--output", name)[0] == 2
    assert "doctype" not in Path(name).read_text(encoding="utf-8")


# --- comparing and watching ---------------------------------------------------------------------


def compare(
    capsys: pytest.CaptureFixture[str], old: str, new: str
) -> tuple[int, dict[str, list[dict[str, str]]]]:
    code = main(
        [
            "compare",
            write("old.md", old),
            write("new.md", new),
            "--format",
            "json",
            "--as-of",
            "2025-06-01",
            "--select",
            "excessive",
        ]
    )
    return code, json.loads(capsys.readouterr().out)


def test_a_version_is_compared_by_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    code, told = compare(capsys, TITLE + BAD, TITLE + "머리말.\n\n" + BAD)
    assert code == 0
    assert {key: len(found) for key, found in told.items()} == {
        "new": 0,
        "resolved": 0,
        "reworded": 0,
        "kept": 1,
    }
    code, told = compare(capsys, TITLE + BAD, TITLE + BAD.replace("90%", "95%"))
    assert code == 0
    assert len(told["reworded"]) == 1
    code, told = compare(capsys, TITLE + GOOD, TITLE + BAD)
    assert (code, len(told["new"])) == (1, 1)
    code, told = compare(capsys, TITLE + BAD, TITLE + GOOD)
    assert (code, len(told["resolved"])) == (0, 1)


def test_watching_runs_again_only_when_something_changed() -> None:
    name, runs = write("terms.md", BAD), []

    def run() -> int:
        runs.append(1)
        if len(runs) == 1:
            write("terms.md", GOOD + BAD)
        return 0

    assert watch([name], run, pause=0.01, rounds=4) == 0
    assert len(runs) == 2


def test_a_file_of_a_namespace_is_enough_for_options() -> None:
    from gijun.asked import asked

    given = Namespace(as_of="2025-06-01", sector="lodging")
    assert asked("terms.md", given).days[0][1].sector == "lodging"
