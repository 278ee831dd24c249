internal import Diagnostics
internal import Foundation

/// A YAML file as values, before anybody asks what they mean.
struct YAMLFile {
  let source: SourceText
  let root: YAMLValue
  /// Faults that do not hide what else is wrong.
  let problems: [Problem]

  /// - Parameter empty: What to say of a file that holds nothing.
  /// - Throws: Faults of the file's form.
  init(_ yaml: String, file: String, empty: Problem) throws(Problems) {
    guard yaml.utf8.count <= largestQuestionnaireFile else { throw Problems(Self.tooLarge(file)) }
    // YAML does not count a byte-order mark as a column.
    let text =
      yaml.unicodeScalars.first == "\u{FEFF}" ? String(yaml.unicodeScalars.dropFirst()) : yaml
    source = SourceText(text, file: file)
    var problems: [Problem] = []
    guard var composer = YAMLComposer(text, source: source, problems: &problems) else {
      throw Problems(problems)
    }
    guard let root = composer.compose() else {
      throw Problems(composer.problems.isEmpty ? [empty] : composer.problems)
    }
    if composer.toldDepth { throw Problems(composer.problems) }
    self.root = root
    self.problems = composer.problems
  }

  /// - Throws: `unreadable-file`, `file-too-large` or `not-utf-8`.
  static func text(at path: String) throws(Problems) -> String {
    let place = Place(file: path)
    guard let handle = FileHandle(forReadingAtPath: path),
      let data = try? handle.read(upToCount: largestQuestionnaireFile + 1) ?? Data()
    else {
      throw Problems(
        Problem(
          .error, "unreadable-file", "the file cannot be opened", at: place,
          help: "look whether the name is spelt right and the file may be read"))
    }
    try? handle.close()
    guard data.count <= largestQuestionnaireFile else { throw Problems(tooLarge(path)) }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Problems(
        Problem(
          .error, "not-utf-8", "the file is not UTF-8 text", at: place,
          help: "save it again with the encoding UTF-8"))
    }
    return text
  }

  private static func tooLarge(_ file: String) -> Problem {
    Problem(
      .error, "file-too-large",
      "the file is larger than \(largestQuestionnaireFile >> 20) MB, and no questionnaire is",
      at: Place(file: file), help: "look whether it is the right file")
  }
}
