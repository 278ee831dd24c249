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
    let times = mistakes.count == 1 ? "" : mistakes.count == 2 ? " twice" : " several times"
    return Problem(
      .warning, "garbled-text",
      "the text had been \(mistake.was.title) and was taken for \(mistake.takenFor.title) when it "
        + "was saved\(times), first here; its letters were turned back, every one of them",
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
    let one = areKept ? "stands" : "was left out"
    let several = areKept ? "stand in the file" : "were left out"
    return Problem(
      .warning, "nul-bytes",
      count == 1
        ? "a NUL byte \(one) here" : "\(count) NUL bytes \(several), the first one here",
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
