internal import SurveyModel

/// A kind of group of keys in a questionnaire file. The schema for editors lists the same groups.
enum KeyGroup: String, CaseIterable {
  case questionnaire, section, item, scale, option, battery, publication, weighting
  case weightingTarget = "weighting-target"
  case itemTarget = "item-target"

  /// Every key of the group, in the order in which they are written.
  var keys: [String] {
    switch self {
    case .questionnaire:
      [
        "anketa", "key", "version", "languages", "title", "scales", "batteries", "sections",
        "items", "ignore", "respondent-code", "publication", "weighting",
      ]
    case .section: ["title", "items"]
    case .item:
      [
        "key", "text", "type", "scale", "options", "other", "battery", "reverse", "separator",
        "columns", "target",
      ]
    case .scale: ["key", "favourable", "points", "outside"]
    case .option: ["code", "label", "role", "aliases", "columns"]
    case .battery: ["key", "text", "scale", "minimum-answered"]
    case .publication: PublicationKey.allCases.map(\.rawValue)
    case .weighting: ["source", "trim", "targets"]
    case .weightingTarget: ["item"] + WeightingTarget.Unit.allCases.map(\.rawValue)
    case .itemTarget: ["at-least", "of", "average"]
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
    case .option, .publication, .itemTarget: []
    case .battery: [("text", "text: {en: How far do you agree?}")]
    case .weighting: [("targets", "targets:")]
    case .weightingTarget: [("item", "item: gender")]
    }
  }

  /// Keys by the words that people write for them, in small letters.
  var synonyms: [String: String] {
    switch self {
    case .questionnaire:
      [
        "questions": "items", "name": "title", "id": "key", "text": "title",
        "language": "languages",
        "ignored": "ignore", "code": "respondent-code", "respondent_code": "respondent-code",
        "publish": "publication", "privacy": "publication",
        "weights": "weighting", "weight": "weighting", "targets": "weighting",
      ]
    case .section: ["questions": "items", "name": "title", "text": "title", "label": "title"]
    case .item:
      [
        "question": "text", "title": "text", "label": "text", "name": "key", "id": "key",
        "answers": "options", "choices": "options", "values": "options", "points": "options",
        "column": "columns", "header": "columns", "headers": "columns", "grid": "battery",
        "matrix": "battery", "reversed": "reverse", "inverted": "reverse", "negative": "reverse",
        "goal": "target", "targets": "target", "benchmark": "target",
      ]
    case .scale:
      [
        "options": "points", "answers": "points", "choices": "points", "values": "points",
        "labels": "points", "name": "key", "id": "key", "favorable": "favourable",
        "direction": "favourable",
      ]
    case .option:
      [
        "text": "label", "title": "label", "name": "label", "value": "code", "number": "code",
        "synonyms": "aliases", "alias": "aliases", "column": "columns", "header": "columns",
      ]
    case .battery:
      [
        "stem": "text", "title": "text", "label": "text", "question": "text", "name": "key",
        "minimum": "minimum-answered",
      ]
    case .publication:
      [
        "average-from": "mean-from", "means-from": "mean-from", "count-from": "counts-from",
        "percentages-from": "percent-from", "percents-from": "percent-from",
        "shares-from": "percent-from", "smallest-group": "minimum-group",
        "group": "minimum-group", "confidence": "level", "confidence-level": "level",
      ]
    case .weighting:
      [
        "target": "targets", "margins": "targets", "items": "targets", "trimming": "trim",
        "origin": "source", "from": "source",
      ]
    case .weightingTarget:
      [
        "question": "item", "key": "item", "count": "counts", "people": "counts",
        "numbers": "counts", "share": "shares", "percent": "shares", "percentages": "shares",
      ]
    case .itemTarget:
      [
        "share": "at-least", "percent": "at-least", "minimum": "at-least", "min": "at-least",
        "at_least": "at-least", "atleast": "at-least", "mean": "average", "codes": "of",
        "options": "of", "answers": "of",
      ]
    }
  }
}
