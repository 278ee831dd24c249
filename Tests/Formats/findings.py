"""What the checks found."""

import sys
from pathlib import Path


class Findings:
    """Says each fault at once, in a line with its file, and counts."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files: set[Path] = set()
        self.faults = 0

    def checked(self, file: Path) -> None:
        self.files.add(file)

    def fault(self, file: Path, reason: str) -> None:
        self.checked(file)
        self.faults += 1
        name = file.relative_to(self.folder) if file.is_relative_to(self.folder) else file
        print(f"{name}: {' '.join(reason.split())[:300]}")
        sys.stdout.flush()

    def expect(self, holds: object, file: Path, reason: str) -> None:
        self.checked(file)
        if not holds:
            self.fault(file, reason)
