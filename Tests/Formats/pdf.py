"""A PDF as qpdf, pikepdf and outloud read it."""

import json
import subprocess
from pathlib import Path

import pikepdf


def check(file: Path, findings) -> None:
    run = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True)
    findings.expect(run.returncode == 0, file, f"qpdf: {run.stdout} {run.stderr}")
    with pikepdf.open(file) as document:
        findings.expect(str(document.docinfo.get("/Title", "")), file, "has no title")
        findings.expect(not document.docinfo.get("/Author"), file, "names an author")
        findings.expect(document.Root.get("/Lang"), file, "has no language")
        with document.open_outline() as outline:
            findings.expect(len(outline.root) > 0, file, "has no outline")
        findings.expect(len(document.attachments) == 0, file, "has a file attached")
        links = [note for page in document.pages for note in page.get("/Annots", [])
                 if "/URI" in note.get("/A", {})]
        findings.expect(not links, file, f"has {len(links)} links that lead outside")


def check_spoken(file: Path, tools: Path, findings) -> None:
    """A tagged PDF as a screen reader says it: no error of PDF/UA-1."""
    run = subprocess.run(
        [tools / "outloud", "--layer", "conformance", "--json", "-", file],
        capture_output=True, text=True)
    try:
        results = json.loads(run.stdout)["results"]
    except ValueError:
        findings.fault(file, f"outloud: {run.stderr[-300:]}")
        return
    findings.checked(file)
    for found in results[0]["findings"]:
        if found["severity"] == "error":
            findings.fault(file, f"outloud: {found['message']}, page {found.get('page')}")


def pages(file: Path) -> int:
    with pikepdf.open(file) as document:
        return len(document.pages)
