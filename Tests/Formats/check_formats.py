"""Checks the annexes in every format by other people's programs: `make check-formats`.

Prints a line for each fault and one at the end; exits with 1 if there was a fault.
"""

import sys
import tempfile
from pathlib import Path

import annexes
import figures
import hostile
import libreoffice
import markdown
import office
import packages
import pdf
import tidy
from browser import Browser
from findings import Findings

TOOLS = Path(sys.executable).parent
PAGES = {"brief": 2, "full": 6}  # of the example seminar with 24 people, at the most


def check_examples(program: str, findings: Findings) -> None:
    folder = findings.folder
    annexes.write_all(annexes.Program(program), findings)
    converted = libreoffice.convert(
        [file for kind in ("docx", "odt", "xlsx") for file in sorted(folder.glob(f"*.{kind}"))],
        findings)
    for file in sorted(path for path in folder.iterdir() if path.is_file()):
        if file.suffix in (".docx", ".odt", ".xlsx"):
            packages.check(file, findings)
            office.check(file, findings)
        elif file.suffix == ".md":
            markdown.check(file, findings)
        elif file.suffix == ".pdf":
            pdf.check(file, findings)
            figures.check(file, findings)
    with Browser() as browser:
        for file in sorted(folder.glob("*.html")):
            tidy.check(file, findings)
            browser.check_access(file, findings)
    check_length(converted, findings)


def check_length(converted: dict[Path, Path], findings: Findings) -> None:
    for detail, most in PAGES.items():
        for file in sorted(findings.folder.glob(f"{detail}.*.*")):
            printed = file if file.suffix == ".pdf" else converted.get(file)
            if file.suffix in (".docx", ".odt", ".pdf") and printed:
                count = pdf.pages(printed)
                findings.expect(count <= most, file, f"has {count} pages instead of {most}")


def check_spoken(program: str, findings: Findings) -> None:
    """The PDF of a WeasyPrint that can write PDF/UA."""
    annexes.write_all(annexes.Program(program, TOOLS), findings, ["pdf", "html"])
    for file in sorted(findings.folder.glob("*.pdf")):
        pdf.check(file, findings)
        figures.check(file, findings)
        pdf.check_spoken(file, TOOLS, findings)


def main(program: str, hostile_files: str) -> int:
    with tempfile.TemporaryDirectory(prefix="check-formats-") as folder:
        faults = files = 0
        for name, check in {
            "examples": check_examples,
            "tagged": check_spoken,
            "hostile": lambda program, found: hostile.check(program, Path(hostile_files), found),
        }.items():
            findings = Findings(Path(folder) / name)
            findings.folder.mkdir()
            check(program, findings)
            faults += findings.faults
            files += len(findings.files)
    print(f"{files} files checked, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
