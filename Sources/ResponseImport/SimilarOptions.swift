import CSVReading
import Diagnostics
import SurveyModel

/// Options that a reader would take for one: they differ in case, punctuation or look-alike letters.
enum SimilarOptions {
  static func problems(in questionnaire: Questionnaire, file: SurveyedFile) -> [Problem] {
    questionnaire.items.compactMap { item in
      guard item.type == .single || item.type == .multiple else { return nil }
      var groups: [String: [String]] = [:]
      for option in item.options {
        let label = option.label.text(in: "en").text
        groups[skeleton(label), default: []].append(label)
      }
      let alike = groups.filter { $0.value.count > 1 && !$0.key.isEmpty }.sorted { $0.key < $1.key }
      guard let first = alike.first else { return nil }
      let quoted = first.value.map { "“\($0)”" as Message }
      let name = item.text.text(in: "en").text
      return Problem(
        .warning, "similar-options", "\(quoted) look like one answer but are counted apart",
        at: Place(file: file.file.name, header: name),
        help: "write a questionnaire with `anketa questionnaire draft`, and list the spellings as "
          + "aliases of one option",
        closing: alike.count > 2
          ? "\(alike.count - 1) more answers of this question have twins."
          : alike.count == 2 ? "1 more answer of this question has a twin." : nil)
    }
  }

  /// The label in small letters, Cyrillic ones that look Latin as Latin ones, without a mark at the
  /// end. Marks inside stay: “C”, “C#” and “C++” are three things.
  static func skeleton(_ label: String) -> String {
    let letters = label.withPlainBlanks().lowercased().unicodeScalars
    var plain = letters.map { lookAlikes[$0] ?? $0 }
    while let last = plain.last, ".,;:! ".unicodeScalars.contains(last) { plain.removeLast() }
    return String(String.UnicodeScalarView(plain))
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s",
    "ј": "j", "һ": "h", "ԛ": "q", "ԝ": "w",
  ]
}
