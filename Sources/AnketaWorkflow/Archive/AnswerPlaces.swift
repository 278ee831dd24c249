import SurveyModel

/// On which lines which answer to an item stands. Of an open answer only that there is one.
struct AnswerPlaces: Sendable {
  /// What an answer counts as: an option, a value, or a reason for none.
  enum Kind: Hashable {
    case option(Int)
    case value(String)
    case noneTicked
    case answered
    case missing(MissingReason)
  }

  /// Lines that are kept for each kind.
  static let most = 1_000

  private(set) var lines: [Kind: [String]] = [:]

  mutating func add(_ answer: Answer, file: String?, _ line: Int) {
    for kind in Self.kinds(of: answer) where lines[kind, default: []].count < Self.most {
      lines[kind, default: []].append(file.map { "\($0):\(line)" } ?? "\(line)")
    }
  }

  static func kinds(of answer: Answer) -> [Kind] {
    switch answer {
    case .option(let code, _): [.option(code)]
    case .options(let codes, _): codes.isEmpty ? [.noneTicked] : codes.map { .option($0) }
    case .ranking(let codes): codes.first.map { [.option($0)] } ?? []
    case .number(let number): [.value(text(number))]
    case .date(let date): [.value(date.iso)]
    case .text: [.answered]
    case .missing(let reason): [.missing(reason)]
    }
  }

  static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
