/// How a text is written in YAML so that every reader gets the same text back.
enum YAMLScalar {
  /// `text` bare when no reader of YAML 1.1 or 1.2 can take it for anything else, else in double
  /// quotes. Letters of any script stay readable; what cannot be seen is escaped.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  private static func isPlain(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last,
      first.properties.isAlphabetic || first.properties.numericType != nil, last != " ", last != ":"
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if mustBeEscaped(scalar) || "\"#,[]{}\\".unicodeScalars.contains(scalar) { return false }
      // A colon within a word is harmless in a block and not in brackets.
      if previous == ":" { return false }
      previous = scalar
    }
    return !looksLikeAnotherType(text)
  }

  /// Whether some YAML reader takes the bare word for a number, a date, a truth value or nothing.
  private static func looksLikeAnotherType(_ text: String) -> Bool {
    let words = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"]
    if words.contains(text.lowercased()) { return true }
    // Figures first: a number in one of its spellings, or a date. Words such as “5 years” are text.
    guard text.unicodeScalars.first?.properties.numericType != nil else { return false }
    return !text.unicodeScalars.contains { scalar in
      scalar.properties.isAlphabetic && !scalar.isASCII
    } && !text.contains(" ") || text.first?.isNumber == true && text.contains("-")
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where mustBeEscaped(scalar):
        let code = String(scalar.value, radix: 16, uppercase: true)
        let digits = scalar.value > 0xFFFF ? 8 : 4
        quoted += digits == 8 ? "\\U" : "\\u"
        quoted += String(repeating: "0", count: digits - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Controls, line ends, blanks that look like others, and what reorders or hides text.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      // The joiner holds an emoji together.
      return scalar.value != 0x200D
    case .spaceSeparator: return scalar != " "
    default: return (0xFFF0...0xFFFF).contains(scalar.value)
    }
  }
}
