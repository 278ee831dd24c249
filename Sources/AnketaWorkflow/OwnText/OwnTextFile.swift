import Diagnostics
import Foundation
import ReportModel

/// The file of the organisers' own text.
enum OwnTextFile {
  /// More than anybody writes by hand.
  private static let largest = 1 << 20

  /// - Returns: `nil` when there is no file yet.
  /// - Throws: `unreadable-file`, `file-too-large`, `not-utf-8` or `comment-not-closed`.
  static func read(_ path: String) throws(Problems) -> OwnText? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let place = Place(file: path)
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: largest + 1) ?? Data()
    else {
      throw Problems(
        Problem(
          .error, "unreadable-file", "the file cannot be opened", at: place,
          help: "look whether the name is spelt right and the file may be read"))
    }
    guard data.count <= largest else {
      throw Problems(
        Problem(
          .error, "file-too-large",
          "the file is larger than \(largest >> 20) MB, and no text for an annex is",
          at: place, help: "look whether it is the right file"))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Problems(
        Problem(
          .error, "not-utf-8", "the file is not UTF-8 text", at: place,
          help: "save it again with the encoding UTF-8"))
    }
    let markdown =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    do {
      return try OwnText(markdown: markdown)
    } catch {
      throw Problems(
        Problem(
          .error, "comment-not-closed",
          "the comment that begins here has no end, so all text behind it would be lost",
          at: Place(file: path, line: error.line), expected: "--> behind the comment",
          help: "add it, or take <!-- away"))
    }
  }

  /// - Returns: That the file was made.
  /// - Throws: `cannot-write`.
  static func makeTemplate(of annex: Annex, at path: String) throws(Problems) -> Problem {
    try OutputFile.write(annex.ownTextTemplate.utf8, to: path)
    return Problem(
      .note, "text-file-made", "\(path) was made for your own text",
      help: "write under its headings, then write the annex again")
  }
}

extension PlacedText {
  /// Headings that fit no place, each with the nearest that does.
  func problems(in path: String) -> [Problem] {
    parts.filter { $0.section == nil }.map { part in
      let nearest = nearestSpelling(to: part.text.heading, in: headings)
      return Problem(
        .warning, "unknown-heading",
        "the annex has no heading “\(part.text.heading)”; its text is at the end",
        at: Place(file: path, line: part.text.line),
        help: nearest.map { "did you mean “\($0)”?" }
          ?? "`--keep-text` with the name of a new file makes one with all headings")
    }
  }
}
