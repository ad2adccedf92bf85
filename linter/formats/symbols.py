"""Signs of the symbol fonts that Word and Hangul print bullets and check marks with."""

from __future__ import annotations

# Code in the font (Wingdings, Wingdings 2, Symbol) -> the character that looks so.
_WINGDINGS = {
    0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "❐", 0x71: "❑", 0x72: "❒", 0x74: "⧫",
    0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA1: "○", 0xA4: "◉", 0xA7: "▪", 0xA8: "◻",
    0xAB: "★", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑", 0x46: "☞", 0x4A: "☺", 0x21: "✏", 0x28: "☎", 0x2A: "✉", 0xF3: "⬄",
}  # fmt: skip
_WINGDINGS_2 = {0x50: "✓", 0x52: "☑", 0x54: "☒", 0xA3: "□", 0x97: "●", 0x98: "●", 0x2A: "⎘"}
_SYMBOL = {
    0xB7: "•", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xA3: "≤", 0xB4: "×", 0xB8: "÷", 0xAE: "→",
    0xB9: "≠", 0xD7: "⋅", 0x2D: "−", 0xA8: "♦",
}  # fmt: skip


def symbol(code: int, font: str) -> str:
    """The visible character of a font's code; private codes (F0xx) count as their last byte."""
    low = code & 0xFF if 0xF000 <= code <= 0xF0FF else code
    name = font.lower()
    table = _WINGDINGS_2 if "wingdings 2" in name else _WINGDINGS if "wingding" in name else {}
    table = _SYMBOL if name == "symbol" else table
    if low in table:
        return table[low]
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return chr(code)


def in_font(text: str, font: str) -> str:
    """Text in a symbol font; other fonts leave it as it is."""
    if not any("\uf000" <= letter <= "\uf0ff" for letter in text):
        return text
    return "".join(
        symbol(ord(letter), font or "Symbol") if "\uf000" <= letter <= "\uf0ff" else letter
        for letter in text
    )
