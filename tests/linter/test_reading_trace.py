"""What a trace shows of a sentence: its words, the titles over it, and what came of it."""

from __future__ import annotations

from linter.read_terms import read_terms
from linter.reading_trace import traces
from tests.linter.reading import document


def traced(text: str) -> str:
    read = document(text)
    return "\n".join(traces(read, read_terms(read)))


def test_words_titles_and_reading() -> None:
    assert traced("[주말]\n회원 사정으로 이용개시일 이후 해지 시 사용일수와 회비의 10% 공제\n") == (
        "contract.txt:2  read  회원 사정으로 이용개시일 이후 해지 시 사용일수와 회비의 10% 공제\n"
        "  words\n"
        "    회원 사정          party consumer\n"
        "    으로             unknown\n"
        "    이용개시일          anchor start\n"
        "    이후             after later\n"
        "    해지             event terminate\n"
        "    시              unknown\n"
        "    사용일수           usage\n"
        "    와              or\n"
        "    회비             base whole price\n"
        "    의              unknown\n"
        "    10%            rate percent 10 %\n"
        "    공제             deduct\n"
        "  titles     week weekend\n"
        "  reading\n"
        "    side       consumer, terminate\n"
        "    time       any\n"
        "    stage      after the use began\n"
        "    money      the consumer loses 10 % of 회비 (deduct rate), and the value used\n"
        "    week       weekend\n"
        "    only if    이용개시일 이후\n"
    )


def test_a_word_that_no_entry_covers_is_unknown() -> None:
    assert "쿠쿠루 시" in traced("쿠쿠루 시 수수료 20% 공제 후 환불")


def test_a_sentence_that_was_not_read_says_why() -> None:
    shown = traced("취소 시 소정의 수수료가 부과됩니다.")
    assert "unread" in shown.splitlines()[0]
    assert "because" in shown


def test_every_reading_of_an_ambiguous_sentence() -> None:
    shown = traced("환불 기준\n이용일 7일 전 취소: 10% 공제\n이용일 3일 전 취소: 30% 공제\n")
    assert shown.count("  reading\n") > 2
    assert "days before" in shown
