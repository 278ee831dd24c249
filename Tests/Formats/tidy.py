"""HTML as tidy reads it."""

import re
import subprocess
from pathlib import Path

# What tidy 5.6 does not know of HTML as it is today, and why it is meant.
MEANT = [
    r"<svg> proprietary attribute",  # SVG's own attributes inside HTML
    r"<(title|desc|g|text|tspan)> proprietary attribute",  # and those of its parts
]


def check(file: Path, findings) -> None:
    run = subprocess.run(["tidy", "-q", "-e", "-utf8", str(file)], capture_output=True)
    for line in run.stderr.decode(errors="replace").splitlines():
        if not any(re.search(pattern, line) for pattern in MEANT):
            findings.fault(file, f"tidy: {line}")
