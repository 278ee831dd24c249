"""The open answers as each format shows them."""

import re
import unicodedata
from pathlib import Path

import docx
import odfdo
from lxml import html

import markdown


def shown(file: Path) -> list[str]:
    """The answers of the HTML page, in its order, without language and count."""
    page = html.parse(str(file), html.HTMLParser(encoding="utf-8")).getroot()
    return [plain(span) for span in page.xpath("//ul[@class='comments']/li/p/span[1]")]


def plain(element) -> str:
    for line_break in element.xpath(".//br"):
        line_break.tail = "\n" + (line_break.tail or "")
    return element.text_content()


def check(file: Path, findings) -> None:
    """Markdown, Word and OpenDocument show the answers of the page, letter for letter."""
    asked = [squeezed(text) for text in shown(file)]
    for kind, read in (("md", of_markdown), ("docx", of_word), ("odt", of_text)):
        other = file.with_suffix(f".{kind}")
        found = [squeezed(text) for text in read(other)]
        place = 0
        for text in asked:
            while place < len(found) and not is_answer(found[place], text):
                place += 1
            if place == len(found):
                findings.fault(other, f"does not show the answer {text!r} where it stands in HTML")
                break
            place += 1


def is_answer(paragraph: str, answer: str) -> bool:
    """Behind the answer may stand how many wrote it, and its language."""
    rest = paragraph.removeprefix(answer)
    return paragraph.startswith(answer) and re.fullmatch(r"(\(?×?\d*,?([a-z]{2})?\)?)?", rest) is not None


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def of_markdown(file: Path) -> list[str]:
    return [plain(quote) for quote in markdown.rendered(file).xpath("//blockquote")]


def of_word(file: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(file).paragraphs]


def of_text(file: Path) -> list[str]:
    return [paragraph.inner_text for paragraph in odfdo.Document(str(file)).body.get_paragraphs()]
