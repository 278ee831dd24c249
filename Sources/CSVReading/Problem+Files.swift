import Diagnostics

/// Why a file cannot be read at all: the wording of every refusal.
extension Problem {
  private static let exportAsCSV: Message =
    "export the answers again as CSV, or open the file in a spreadsheet program and save it as “CSV UTF-8”"

  static func missingFile(_ name: String, path: String) -> Problem {
    Problem(
      .error, "missing-file", "there is no file “\(path)”", at: Place(file: name),
      help: "check the spelling and the folder")
  }

  static func folderNotFile(_ name: String) -> Problem {
    Problem(
      .error, "folder-not-file", "this is a folder, not a CSV file", at: Place(file: name),
      help: "name the CSV file inside it")
  }

  static func unreadableFile(_ name: String, reason: String) -> Problem {
    Problem(
      .error, "unreadable-file", "the file cannot be read: \(Message(systemReason: reason))",
      at: Place(file: name),
      help: "check that you may read the file and that no other program has locked it")
  }

  static func fileChanged(_ name: String) -> Problem {
    Problem(
      .error, "file-changed", "the file became shorter while it was being read",
      at: Place(file: name), help: "wait until the export is complete, then try again")
  }

  static func unwritableTemporaryFile(_ name: String, folder: String, reason: String) -> Problem {
    Problem(
      .error, "unwritable-temporary-file",
      "a temporary file for this input cannot be written: \(Message(systemReason: reason))",
      at: Place(file: name),
      help: "free some space in \(folder), or set TMPDIR to another folder")
  }

  static func emptyFile(_ name: String) -> Problem {
    Problem(
      .error, "empty-file", "the file is empty", at: Place(file: name),
      help: "export the answers again; the download may have been cut short")
  }

  static func impossibleDelimiter(_ name: String) -> Problem {
    Problem(
      .warning, "impossible-delimiter",
      "a line break ends a record and cannot separate cells; the delimiter was found out instead",
      at: Place(file: name), expected: "one of , ; | or the word tab",
      help: "leave `--delimiter` out to let Anketa find out")
  }

  static func notCSV(_ name: String, _ kind: FileSignature) -> Problem {
    let (code, sentence, help): (String, Message, Message) =
      switch kind {
      case .workbook:
        (
          "excel-workbook", "this is an Excel workbook or a ZIP archive, not a CSV file",
          "open it in a spreadsheet program and save it as “CSV UTF-8”; unpack an archive first"
        )
      case .oldWorkbook:
        (
          "excel-workbook", "this is an old Excel workbook, not a CSV file",
          "open it in a spreadsheet program and save it as “CSV UTF-8”"
        )
      case .pdf: ("pdf-file", "this is a PDF file, not a CSV file", exportAsCSV)
      case .webPage:
        (
          "web-page", "this is a web page, not a CSV file",
          "a download without signing in often saves the sign-in page; sign in and export again"
        )
      case .gzip:
        ("compressed-file", "this is a gzip-compressed file, not a CSV file", "unpack it first")
      }
    return Problem(.error, code, sentence, at: Place(file: name), help: help)
  }
}
