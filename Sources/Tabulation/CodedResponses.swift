public import SurveyModel

/// Answers by respondent code, to be matched with those of the same people in another seminar.
///
/// Unlike a tally it grows with the responses. It lives in memory only; neither it nor its codes are
/// ever written, and its description has none.
public struct CodedResponses: Sendable, Hashable {
  /// The keys of the items whose answers are kept.
  public let items: [String]
  /// Responses without a code.
  public private(set) var withoutCode = 0
  private var byCode: [RespondentCode: Entry] = [:]

  private enum Entry: Hashable {
    case once([Answer])
    /// It cannot be said whose answers these are.
    case several(Int)
  }

  public init(items: [String]) { self.items = items }

  /// Responses, with a code and without.
  public var responses: Int {
    byCode.values.reduce(withoutCode) { sum, entry in
      if case .several(let count) = entry { sum + count } else { sum + 1 }
    }
  }

  /// Adds a response.
  ///
  /// - Parameters:
  ///   - answers: One for each of ``items``.
  ///   - code: `nil` when there is none.
  public mutating func add(_ answers: [Answer], code: RespondentCode?) {
    precondition(answers.count == items.count, "\(answers.count) answers to \(items.count) items")
    guard let code else {
      withoutCode += 1
      return
    }
    add(.once(answers), code)
  }

  private mutating func add(_ entry: Entry, _ code: RespondentCode) {
    guard let known = byCode[code] else {
      byCode[code] = entry
      return
    }
    func count(_ entry: Entry) -> Int { if case .several(let count) = entry { count } else { 1 } }
    byCode[code] = .several(count(known) + count(entry))
  }

  /// Every code that was used.
  public var codes: Set<RespondentCode> { Set(byCode.keys) }

  /// Both together, of one seminar: a code that stands in both was used more than once.
  ///
  /// - Precondition: Both are of the same items in the same order.
  public func merging(_ other: CodedResponses) -> CodedResponses {
    precondition(items == other.items, "answers to different items: \(items) and \(other.items)")
    var sum = self
    sum.withoutCode += other.withoutCode
    for (code, entry) in other.byCode { sum.add(entry, code) }
    return sum
  }

  /// Calls `body` with each code and how often it was used, in the order of the codes, and with the
  /// answer to an item where it was used once.
  ///
  /// - Parameter key: One of ``items``.
  public func forEach(_ key: String, _ body: (RespondentCode, Int, Answer?) -> Void) {
    guard let place = items.firstIndex(of: key) else {
      preconditionFailure("answers to \(key) were not kept, but to \(items)")
    }
    for (code, entry) in byCode.sorted(by: { $0.key.description < $1.key.description }) {
      switch entry {
      case .once(let answers): body(code, 1, answers[place])
      case .several(let count): body(code, count, nil)
      }
    }
  }
}

extension CodedResponses: CustomStringConvertible, CustomReflectable {
  public var description: String { "\(responses) responses with codes" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
