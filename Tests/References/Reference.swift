import Foundation

/// A `reference.json`: what another program calculated from the answers of one file or several.
struct Reference {
  /// The name of its folder.
  let name: String
  let folder: String
  let files: [ReferenceFile]
  let comparisons: [ReferenceComparison]

  /// Digits that count: all figures are printed so.
  static let significantDigits = 10

  init(folder: String) throws {
    self.folder = folder
    name = folder.split(separator: "/").last.map(String.init) ?? folder
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/reference.json"))
    let document = try JSONDecoder().decode(JSONValue.self, from: data)
    files = (document["files"]?.list ?? []).map(ReferenceFile.init)
    comparisons = (document["comparisons"]?.list ?? []).map(ReferenceComparison.init)
  }

  /// Every folder in `path` that holds a reference, by name.
  static func all(in path: String) throws -> [Reference] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .map { path + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0 + "/reference.json") }
      .map(Reference.init(folder:))
  }

  /// The file of an event that is named in a comparison, by the words of its name; `nil` when the events
  /// are groups within one file.
  func file(of event: String) -> Int? {
    let wanted = Self.words(event)
    return files.firstIndex { file in
      let name = Self.words(file.name)
      return name.indices.contains { name[$0...].starts(with: wanted) }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// One file of answers in a reference.
struct ReferenceFile {
  let name: String
  /// `nil` when it is not stated.
  let sha256: String?
  /// Cells that are as good as blank.
  let missingTokens: Set<String>
  /// `n_rows`, `header_rows`, `columns`.
  let numbers: [String: Double]
  let questions: [ReferenceQuestion]

  init(_ value: JSONValue) {
    name = value["file"]?.text ?? ""
    sha256 = value["sha256"]?.text
    missingTokens = Set((value["missing_tokens"]?.list ?? []).compactMap(\.text))
    numbers = value.numbers
    questions = (value["questions"]?.list ?? []).map(ReferenceQuestion.init)
  }

  /// The question that a comparison names: the one whose title agrees with its text from the start for
  /// longest, with or without the short name before the first colon.
  func question(named text: String, kind: ReferenceComparison.Kind) -> ReferenceQuestion? {
    var names = [text]
    if let colon = text.firstRange(of: ": ") { names.append(String(text[colon.upperBound...])) }
    var best: (question: ReferenceQuestion, length: Int, isWhole: Bool)?
    for question in questions where question.isScored == (kind == .scored) {
      for name in names {
        let length = question.title.commonPrefix(with: name).count
        let isWhole = length == question.title.count
        let (most, bestIsWhole) = (best?.length ?? 0, best?.isWhole ?? false)
        if length > most || length == most && length > 0 && isWhole && !bestIsWhole {
          best = (question, length, isWhole)
        }
      }
    }
    return best?.question
  }
}
