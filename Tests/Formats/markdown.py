"""Markdown as GitHub's own program renders it."""

from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options
from lxml import html

# All that an annex has; a link, an image or code could only come from an answer.
ELEMENTS = {
    "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "blockquote", "strong", "em", "br",
    "table", "thead", "tbody", "tr", "th", "td",
}


def rendered(file: Path) -> html.HtmlElement:
    text = file.read_text(encoding="utf-8")
    extensions = ["table", "autolink", "strikethrough", "tasklist"]
    page = cmarkgfm.markdown_to_html_with_extensions(
        text, options=Options.CMARK_OPT_UNSAFE, extensions=extensions)
    return html.fragment_fromstring(page, create_parent="div")


def check(file: Path, findings) -> None:
    """It has the parts of an annex only, and as many as the same annex in HTML."""
    findings.checked(file)
    page = rendered(file)
    foreign = {element.tag for element in page.iter() if isinstance(element.tag, str)} - ELEMENTS
    findings.expect(not foreign, file, f"has what no annex has: {foreign}")
    same = html.parse(str(file.with_suffix(".html")), html.HTMLParser(encoding="utf-8")).getroot()
    for ours, theirs in (("h1|h2|h3|h4|h5|h6", None), ("blockquote", "//ul[@class='comments']/li")):
        path = " | ".join(f"//{name}" for name in ours.split("|"))
        counts = len(page.xpath(f"({path})")), len(same.xpath(theirs or path))
        findings.expect(counts[0] == counts[1], file, f"{ours}: {counts[0]} for {counts[1]} in HTML")
