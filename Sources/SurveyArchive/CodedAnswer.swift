internal import SurveyModel

/// An answer as a response of the archive holds it: a place in the array of answers, what stands beside
/// it in the object of reasons, and texts of the respondent's own.
///
/// The array has a value for every usable answer, and `null` where there is none. So a view of it can be
/// averaged as it stands. The object has, under the place in the array, the code of an option outside the
/// scale, or the word for why there is no answer. A blank has no entry.
struct CodedAnswer {
  var value: String
  var reason: String?
  var texts: [String] = []
  /// Whether the texts were written beside “other”.
  var isBesideOther = false

  init(_ answer: Answer, to item: Item) {
    let apart = item.codesApart
    switch answer {
    case .option(let code, _) where apart.contains(code):
      value = "null"
      reason = "\(code)"
    case .options(let codes, let written)
    where !codes.isEmpty && written.isEmpty && apart.isSuperset(of: codes):
      value = "null"
      reason = Self.list(codes)
    case .option(let code, let written):
      value = "\(code)"
      texts = [written].compactMap { $0 }
      isBesideOther = true
    case .options(let codes, let written):
      value = Self.list(codes)
      texts = written
      isBesideOther = true
    case .ranking(let codes): value = Self.list(codes)
    case .number(let number): value = Int(exactly: number).map(String.init) ?? "\(number)"
    case .date(let date): value = "\"\(date.iso)\""
    case .text(let text):
      value = "null"
      texts = [text]
    case .missing(let missing):
      value = "null"
      reason = missing == .blank ? nil : "\"\(missing.word)\""
    }
  }

  private static func list(_ codes: [Int]) -> String {
    "[" + codes.map(String.init).joined(separator: ",") + "]"
  }
}

extension Item {
  /// Codes of declared options outside the valid n.
  var codesApart: Set<Int> { Set(allOptions.lazy.filter { !$0.role.isValid }.map(\.code)) }
}

extension MissingReason {
  /// As the archive writes it.
  var word: String {
    switch self {
    case .blank: "blank"
    case .notAsked: "not-asked"
    case .notApplicable: "not-applicable"
    case .damaged: "damaged"
    }
  }
}
