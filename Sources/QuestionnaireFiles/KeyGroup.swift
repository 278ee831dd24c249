internal import Diagnostics

/// A kind of group of keys in a questionnaire file. The schema for editors lists the same groups.
enum KeyGroup: String, CaseIterable {
  case questionnaire, section, item, scale, option, battery

  /// Every key of the group, in the order in which they are written.
  var keys: [String] {
    switch self {
    case .questionnaire:
      [
        "anketa", "key", "version", "languages", "title", "scales", "batteries", "sections",
        "items", "ignore",
      ]
    case .section: ["title", "items"]
    case .item:
      [
        "key", "text", "type", "scale", "options", "other", "battery", "separator", "columns",
      ]
    case .scale: ["key", "favourable", "points", "outside"]
    case .option: ["code", "label", "role", "aliases", "columns"]
    case .battery: ["key", "text", "scale"]
    }
  }

  /// The keys without which the group means nothing, each with a line to copy.
  var required: [(key: String, example: String)] {
    switch self {
    case .questionnaire: [("anketa", "anketa: 1"), ("key", "key: seminar-feedback")]
    case .section: [("items", "items:")]
    case .item:
      [
        ("key", "key: overall"), ("text", "text: {en: How useful was the seminar?}"),
        ("type", "type: rating"),
      ]
    case .scale: [("points", "points: [Not useful, Useful, Very useful]")]
    case .option: []
    case .battery: [("text", "text: {en: How far do you agree?}")]
    }
  }

  /// The key that someone may have meant who wrote `word`.
  func key(meantBy word: String) -> String? {
    let meant = Self.synonyms[word.lowercased()]?.first { keys.contains($0) }
    return meant ?? nearestSpelling(to: word, in: keys)
  }

  private static let synonyms: [String: [String]] = [
    "answers": ["options", "points"], "choices": ["options", "points"],
    "values": ["points", "options"], "labels": ["points", "options"],
    "question": ["text"], "questions": ["items"], "name": ["key", "title"], "id": ["key"],
    "label": ["text", "title"], "text": ["label", "title"], "title": ["text", "label"],
    "stem": ["text"], "value": ["code"], "number": ["code"], "synonyms": ["aliases"],
    "column": ["columns"], "header": ["columns"], "headers": ["columns"], "grid": ["battery"],
    "matrix": ["battery"], "direction": ["favourable"], "favorable": ["favourable"],
    "language": ["languages"], "ignored": ["ignore"],
  ]
}
