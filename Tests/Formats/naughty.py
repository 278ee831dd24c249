"""Invented exports that hold hostile strings in each place that takes text."""

import csv
import json
from pathlib import Path

OPTIONS_EACH = 5
ROWS = 20
QUESTIONS = 40


def write(strings: list[str], folder: Path) -> list[Path]:
    """CSV files with the strings as open answers, as options and as titles of questions."""
    strings = [text for text in strings if text.strip()]
    return [
        save(folder / "naughty-answers.csv", answers(strings)),
        save(folder / "naughty-options.csv", options(strings)),
        *(
            save(folder / f"naughty-titles-{start // QUESTIONS + 1}.csv",
                 titles(strings[start : start + QUESTIONS]))
            for start in range(0, len(strings), QUESTIONS)
        ),
    ]


def answers(strings: list[str]) -> list[list[str]]:
    head = ["How was the seminar? (1-5)", "What should we change?"]
    return [head] + [[str(row % 5 + 1), text] for row, text in enumerate(strings)]


def options(strings: list[str]) -> list[list[str]]:
    """A question for every five strings; each is chosen by every fifth respondent."""
    groups = [strings[at : at + OPTIONS_EACH] for at in range(0, len(strings), OPTIONS_EACH)]
    head = [f"Which of group {number}?" for number in range(1, len(groups) + 1)]
    return [head] + [[group[row % len(group)] for group in groups] for row in range(ROWS)]


def titles(strings: list[str]) -> list[list[str]]:
    rows = [[str((row + column) % 5 + 1) for column in range(len(strings))] for row in range(ROWS)]
    return [strings] + rows


def save(file: Path, rows: list[list[str]]) -> Path:
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, quoting=csv.QUOTE_ALL).writerows(rows)
    return file


def load(file: Path) -> list[str]:
    return json.loads(file.read_text(encoding="utf-8"))
