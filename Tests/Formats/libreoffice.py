"""Office files as LibreOffice opens them: converted to PDF."""

import subprocess
from pathlib import Path


def convert(files: list[Path], findings) -> dict[Path, Path]:
    """The PDF of each file of a folder; one that does not become a PDF is a fault.

    All files of one kind at once, for LibreOffice takes seconds to start.
    """
    made: dict[Path, Path] = {}
    for kind in sorted({file.suffix for file in files}):
        same = [file for file in files if file.suffix == kind]
        target = findings.folder / f"libreoffice{kind}"
        profile = (findings.folder / "profile").as_uri()
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
             "--outdir", str(target), *map(str, same)],
            capture_output=True, timeout=900)
        made |= {file: target / f"{file.stem}.pdf" for file in same}
    for file, pdf in made.items():
        findings.expect(pdf.exists(), file, "LibreOffice does not convert it")
    return {file: pdf for file, pdf in made.items() if pdf.exists()}
