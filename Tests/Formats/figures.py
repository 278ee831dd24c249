"""Every figure of the annex in its PDF, and no other."""

import re
import subprocess
from collections import Counter
from pathlib import Path

from lxml import html

import pdf

NUMBER = re.compile(r"\d+")
# What is not printed: what a screen reader says of a chart, and the chart for a phone.
UNPRINTED = "//*[local-name()='desc' or local-name()='title' or @class='narrow' or local-name()='style']"


def check(file: Path, findings) -> None:
    page = html.parse(
        str(file.with_suffix(".html")), html.HTMLParser(encoding="utf-8", huge_tree=True)).getroot()
    heads = numbers(" ".join(cell.text_content() for cell in page.xpath("//thead")))
    for element in page.xpath(UNPRINTED):
        element.drop_tree()
    asked = numbers(" ".join(page.itertext()))
    text = subprocess.run(
        ["pdftotext", "-nopgbrk", "-enc", "UTF-8", str(file), "-"], capture_output=True).stdout.decode()
    # At the foot of each page stands “3 / 6”; an axis may say “03/2026”.
    foot = rf"^\d+\s*/\s*{pdf.pages(file)}$"
    printed = numbers(re.sub(foot, "", text, flags=re.MULTILINE))
    findings.expect(not asked - printed, file, f"lacks figures: {dict(asked - printed)}")
    # The head of a table stands again on each page that the table goes on.
    more = {number for number in printed - asked if number not in heads}
    findings.expect(not more, file, f"has figures that the annex has not: {more}")


def numbers(text: str) -> Counter:
    return Counter(NUMBER.findall(text))
