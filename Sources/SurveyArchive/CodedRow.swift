internal import SurveyModel

/// The answers of one response, read back from what ``CodedAnswer`` wrote.
struct CodedRow {
  private enum Value {
    case null
    case number(Double)
    case text(String)
    case list([Int])
  }

  private var values: [Value] = []
  private var reasons: [Int: Value] = [:]

  /// - Returns: `nil` for what was never written so.
  init?(_ answers: String, reasons text: String?) {
    var scanner = Scanner(answers)
    guard scanner.take("[") else { return nil }
    while !scanner.take("]") {
      guard let value = scanner.value() else { return nil }
      values.append(value)
      _ = scanner.take(",")
    }
    guard let text else { return }
    scanner = Scanner(text)
    guard scanner.take("{") else { return nil }
    while !scanner.take("}") {
      guard case .text(let place) = scanner.value(), let place = Int(place), scanner.take(":"),
        let value = scanner.value()
      else { return nil }
      reasons[place] = value
      _ = scanner.take(",")
    }
  }

  /// - Parameter texts: What the respondent wrote, by the place of the item.
  /// - Returns: `nil` when they are no answers to these items.
  func answers(to items: [Item], texts: [Int: [String]]) -> [Answer]? {
    guard values.count == items.count else { return nil }
    var answers: [Answer] = []
    for (place, item) in items.enumerated() {
      let written = texts[place] ?? []
      guard let answer = answer(place, item, written) else { return nil }
      answers.append(answer)
    }
    return answers
  }

  private func answer(_ place: Int, _ item: Item, _ written: [String]) -> Answer? {
    switch reasons[place] {
    case .number(let code): return .option(Int(code))
    case .list(let codes): return .options(codes)
    case .text(let word):
      return MissingReason.allCases.first { $0.word == word }.map { .missing($0) }
    case .null, nil: break
    }
    switch values[place] {
    case .null: return written.first.map { .text($0) } ?? .missing(.blank)
    case .number(let number):
      return item.type == .number
        ? .number(number) : .option(Int(number), writeIn: written.first)
    case .text(let text): return CalendarDate(iso: text).map { .date($0) }
    case .list(let codes):
      return item.type == .ranking ? .ranking(codes) : .options(codes, writeIns: written)
    }
  }

  /// Reads the JSON that the archive writes: no blanks, no escapes.
  private struct Scanner {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
      place += 1
      return true
    }

    mutating func value() -> Value? {
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "n"):
        place += 4
        return .null
      case UInt8(ascii: "\""):
        guard let end = bytes[(place + 1)...].firstIndex(of: UInt8(ascii: "\"")) else {
          return nil
        }
        defer { place = end + 1 }
        return .text(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      case UInt8(ascii: "["):
        place += 1
        var codes: [Int] = []
        while !take("]") {
          guard case .number(let code) = value() else { return nil }
          codes.append(Int(code))
          _ = take(",")
        }
        return .list(codes)
      default: return number()
      }
    }

    private mutating func number() -> Value? {
      let start = place
      while place < bytes.count, !",]}".utf8.contains(bytes[place]) { place += 1 }
      return Double(String(decoding: bytes[start..<place], as: UTF8.self)).map { .number($0) }
    }
  }
}
