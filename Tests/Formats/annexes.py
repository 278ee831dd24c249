"""The annexes that are checked: the example seminars in three languages, in every format."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

FORMATS = ["html", "docx", "odt", "xlsx", "md", "json", "pdf"]
SEMINAR = [
    "report", "questionnaires/2026-03-bishkek.csv", "-q", "seminar-feedback",
    "--date", "2026-03-12", "--place", "Bishkek", "--attended", "28",
    "--organiser", "Open Budgets Programme",
]


class Program:
    """The program under test, with one WeasyPrint or another in front of the PATH."""

    def __init__(self, path: str, tools: Path | None = None):
        self.path = path
        self.environment = dict(os.environ)
        if tools:
            self.environment["PATH"] = f"{tools}:{self.environment['PATH']}"

    def run(self, arguments: list[str], seconds: int = 120) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.path, *arguments], capture_output=True, env=self.environment,
            stdin=subprocess.DEVNULL, timeout=seconds)


def outputs(folder: Path, name: str, formats: list[str]) -> list[str]:
    return [part for kind in formats for part in ("-o", str(folder / f"{name}.{kind}"))]


def write_all(program: Program, findings, formats: list[str] = FORMATS) -> None:
    """Writes all annexes into the folder of the findings; one that fails is a fault."""
    folder = findings.folder
    archive = ["--archive", str(folder / "archive.sqlite")]
    jobs = {
        f"{detail}.{language}": [*SEMINAR, "--language", language, "--detail", detail]
        for language in ("en", "ru", "ky")
        for detail in ("brief", "full", "technical")
    }
    jobs["groups"] = [*SEMINAR, "--language", "en", "--by", "organisation"]
    jobs["bilingual"] = [*SEMINAR, "--language", "en,ru"]
    jobs["compared"] = ["compare", "2026-03-bishkek", "2026-09-naryn", *archive]
    jobs["series"] = ["compare", "--series", "Open budgets", "--language", "en", *archive]

    def write(job):
        name, arguments = job
        run = program.run([*arguments, *outputs(folder, name, formats)])
        if run.returncode:
            error = run.stderr.decode(errors="replace")
            findings.fault(folder / name, f"exit status {run.returncode}: {error}")

    program.run(["import", "questionnaires/", *archive])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(write, jobs.items()))
