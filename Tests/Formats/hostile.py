"""Files that attack a report: the annex of each is made in every format, and nothing in it is alive."""

import re
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lxml import etree, html

import answers
import libreoffice
import markdown
import naughty
import office
import packages
import pdf
from annexes import FORMATS, Program, outputs
from browser import Browser

# What a terminal would obey, and what would turn the order of a line around.
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def check(program: str, files: Path, findings) -> None:
    if not files.is_dir():
        print(f"The hostile files were not tried, for there is no folder {files}.")
        return
    exports = sorted((files / "csv").glob("*.csv"))
    exports += naughty.write(naughty.load(files / "text" / "blns.json"), findings.folder)
    listener = listening()
    with ThreadPoolExecutor(2) as pool:
        annexes = [html for html in pool.map(lambda file: write(program, file, findings), exports) if html]
    packed = [file.with_suffix(f".{kind}") for file in annexes for kind in ("docx", "odt", "xlsx")]
    libreoffice.convert(packed, findings)
    for file in packed:
        packages.check(file, findings)
        office.check(file, findings)
    with Browser() as browser:
        for file in annexes:
            check_page(file, browser, findings)
            answers.check(file, findings)
            markdown.check(file.with_suffix(".md"), findings)
            pdf.check(file.with_suffix(".pdf"), findings)
            check_charts(findings.folder / "charts" / file.stem, findings)
    if listener:
        findings.expect(not has_caller(listener), findings.folder, "something asked port 9")


def write(program: str, export: Path, findings) -> Path | None:
    """The page of the annex; `nil` where the file was refused with a sentence."""
    folder = findings.folder
    run = Program(program).run(
        ["report", str(export), "--charts", str(folder / "charts" / export.stem),
         *outputs(folder, export.stem, FORMATS)], seconds=300)
    said = run.stderr.decode("utf-8", errors="replace") + run.stdout.decode("utf-8", errors="replace")
    inspected = Program(program).run(["inspect", str(export)])
    told = said + inspected.stdout.decode() + inspected.stderr.decode()
    findings.expect(not CONTROLS.search(told), export, "sends controls to the terminal")
    if run.returncode == 0:
        return folder / f"{export.stem}.html"
    refused = run.returncode == 1 and "error: " in said
    findings.expect(refused, export, f"ended with {run.returncode}: {said[-300:]}")
    return None


def check_page(file: Path, browser: Browser, findings) -> None:
    text = file.read_text(encoding="utf-8")
    findings.expect(not OVERRIDES.search(text), file, "has overrides of the writing direction")
    page = html.parse(str(file), html.HTMLParser(encoding="utf-8")).getroot()
    turned = page.xpath("//ul[@class='comments']/li/p[not(@dir='auto')]")
    findings.expect(not turned, file, "has answers without a direction of their own")
    browser.check_inert(file, page.findtext(".//title"), findings)
    # The name of this machine is what a page would hold that had read a local file.
    findings.expect(socket.gethostname() not in text, file, "has read a local file")


def check_charts(folder: Path, findings) -> None:
    for chart in sorted(folder.glob("*.svg")):
        findings.checked(chart)
        try:
            tree = etree.fromstring(chart.read_bytes(), packages.parser())
        except etree.XMLSyntaxError as error:
            findings.fault(chart, f"is not well-formed: {error}")
            continue
        live = {etree.QName(element).localname for element in tree.iter(etree.Element)} & {
            "script", "a", "image", "use", "foreignObject", "style"}
        findings.expect(not live, chart, f"is alive: {live}")


def listening() -> socket.socket | None:
    """Port 9, to which the files lead; only an administrator may listen there."""
    listener = socket.socket()
    try:
        listener.bind(("127.0.0.1", 9))
    except OSError:
        listener.close()
        return None
    listener.listen()
    listener.setblocking(False)
    return listener


def has_caller(listener: socket.socket) -> bool:
    with listener:
        try:
            listener.accept()
        except BlockingIOError:
            return False
        return True
