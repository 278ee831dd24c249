import Diagnostics

/// What is told about the encoding of a file.
extension Problem {
  static func unknownEncoding(_ name: String, _ encoding: TextEncoding) -> Problem {
    Problem(
      .error, "unknown-encoding", "this system cannot read \(encoding.title)",
      at: Place(file: name), help: "save the file as UTF-8")
  }

  static func guessedEncoding(_ name: String, _ encoding: TextEncoding) -> Problem {
    Problem(
      .note, "guessed-encoding", "the file is not UTF-8; it was read as \(encoding.title)",
      at: Place(file: name),
      help: "if letters look wrong, name the encoding with --encoding, or export as UTF-8")
  }

  static func garbledText(_ mistakes: [GarbledText.Mistake], at place: Place) -> Problem {
    let mistake = mistakes[0]
    let (was, takenFor) = (mistake.was.title, mistake.takenFor.title)
    let sentence: Message =
      switch mistakes.count {
      case 1:
        "the text had been \(was) and was taken for \(takenFor) when it was saved, first here; "
          + "its letters were turned back, every one of them"
      case 2:
        "the text had been \(was) and was taken for \(takenFor) when it was saved twice, first "
          + "here; its letters were turned back, every one of them"
      default:
        "the text had been \(was) and was taken for \(takenFor) when it was saved several times, "
          + "first here; its letters were turned back, every one of them"
      }
    return Problem(
      .warning, "garbled-text", sentence,
      at: place, help: "to read the text as it stands in the file, say `--encoding utf-8`")
  }

  static func replacedBytes(_ encoding: TextEncoding, _ count: Int, at place: Place) -> Problem {
    Problem(
      .warning, "replaced-bytes",
      count == 1
        ? "a byte here is no \(encoding.title) text; “\u{FFFD}” stands for it"
        : "\(count) places hold bytes that are no \(encoding.title) text, the first one here; “\u{FFFD}” stands for each",
      at: place, help: "export the answers again, or name the encoding with --encoding")
  }

  static func nulBytes(_ count: Int, areKept: Bool, at place: Place) -> Problem {
    let sentence: Message =
      switch (count == 1, areKept) {
      case (true, true): "a NUL byte stands here"
      case (true, false): "a NUL byte was left out here"
      case (false, true): "\(count) NUL bytes stand in the file, the first one here"
      case (false, false): "\(count) NUL bytes were left out, the first one here"
      }
    return Problem(
      .warning, "nul-bytes", sentence,
      at: place, help: "export the answers again; the file may be damaged")
  }

  static func preamble(_ name: String, lines: Int, from line: Int) -> Problem {
    Problem(
      .warning, "preamble",
      lines == 1
        ? "this line stands above the table and is none of its rows; it was left out"
        : "\(lines) lines from here on stand above the table and are none of its rows; "
          + "they were left out",
      at: Place(file: name, line: line),
      help: "take them out of the file, or give the table its titles in the first line")
  }
}
