public import SurveyModel

/// The answers to one item, as counts.
public struct ItemTally: Sendable, Hashable {
  public var key: String
  /// How many chose each option, by code; every declared code is there, with 0 where nobody did.
  public var options: [Int: Int]
  /// How many gave each number.
  public var numbers: [Double: Int] = [:]
  public var dates: [CalendarDate: Int] = [:]
  /// How often each option stands at each place of a ranking, by code and place from 1.
  public var places: [Int: [Int: Int]] = [:]
  /// Open answers as typed.
  public var texts: [String: Int] = [:]
  /// Open answers that were counted but are too many to be kept.
  public var textsNotKept = 0
  /// What was written beside “other”.
  public var writeIns: [String: Int] = [:]
  /// Multiple choice: respondents who ticked nothing on purpose.
  public var noneTicked = 0
  /// Respondents with a usable answer: the valid n.
  public var answered = 0
  public var missing = MissingCounts()

  /// Codes of declared options outside the valid n. Whoever chose one is missing as “not
  /// applicable”, and the option keeps its count, to be shown.
  private let codesApart: Set<Int>

  /// The tally of an item that nobody was asked yet.
  public init(of item: Item) {
    key = item.key
    let declared = item.allOptions
    options = Dictionary(declared.map { ($0.code, 0) }, uniquingKeysWith: { first, _ in first })
    codesApart = Set(declared.filter { !$0.role.isValid }.map(\.code))
  }

  /// Respondents with an answer, and those without one by reason.
  public var responses: Int { answered + missing.total }

  /// Those the item was put to.
  public var base: Int { responses - missing.notAsked }

  /// Counts one answer as often as it was given.
  ///
  /// - Parameter times: Not negative.
  public mutating func count(_ answer: Answer, times: Int = 1) {
    if case .missing(let reason) = answer {
      missing[reason] += times
      return
    }
    if case .option(let code, _) = answer, codesApart.contains(code) {
      options[code, default: 0] += times
      missing.notApplicable += times
      return
    }
    if case .options(let codes, let written) = answer, !codes.isEmpty, written.isEmpty,
      codesApart.isSuperset(of: codes)
    {
      for code in codes { options[code, default: 0] += times }
      missing.notApplicable += times
      return
    }
    answered += times
    switch answer {
    case .option(let code, let writeIn):
      options[code, default: 0] += times
      if let writeIn { writeIns[writeIn, default: 0] += times }
    case .options(let codes, let written):
      for code in codes { options[code, default: 0] += times }
      for text in written { writeIns[text, default: 0] += times }
      if codes.isEmpty { noneTicked += times }
    case .ranking(let codes):
      for (index, code) in codes.enumerated() {
        places[code, default: [:]][index + 1, default: 0] += times
      }
    case .number(let value): numbers[value, default: 0] += times
    case .date(let date): dates[date, default: 0] += times
    case .text(let text): texts[text, default: 0] += times
    case .missing: break
    }
  }

  /// Adds the answers to the same item of others.
  public mutating func merge(_ other: ItemTally) {
    options.merge(other.options, uniquingKeysWith: +)
    numbers.merge(other.numbers, uniquingKeysWith: +)
    dates.merge(other.dates, uniquingKeysWith: +)
    places.merge(other.places) { $0.merging($1, uniquingKeysWith: +) }
    texts.merge(other.texts, uniquingKeysWith: +)
    textsNotKept += other.textsNotKept
    writeIns.merge(other.writeIns, uniquingKeysWith: +)
    noneTicked += other.noneTicked
    answered += other.answered
    missing.merge(other.missing)
  }
}

/// How many gave no answer, by reason.
public struct MissingCounts: Sendable, Hashable {
  public var blank = 0
  public var notAsked = 0
  public var notApplicable = 0
  public var damaged = 0

  public init() {}

  public var total: Int { blank + notAsked + notApplicable + damaged }

  public subscript(reason: MissingReason) -> Int {
    get {
      switch reason {
      case .blank: blank
      case .notAsked: notAsked
      case .notApplicable: notApplicable
      case .damaged: damaged
      }
    }
    set {
      switch reason {
      case .blank: blank = newValue
      case .notAsked: notAsked = newValue
      case .notApplicable: notApplicable = newValue
      case .damaged: damaged = newValue
      }
    }
  }

  mutating func merge(_ other: MissingCounts) {
    for reason in MissingReason.allCases { self[reason] += other[reason] }
  }
}
