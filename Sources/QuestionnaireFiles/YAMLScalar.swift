/// How a text is written in YAML so that every reader gets the same text back.
enum YAMLScalar {
  /// `text` bare when no reader of YAML 1.1 or 1.2 can take it for anything else, else in double
  /// quotes. Letters of any script stay readable; what cannot be seen is escaped.
  ///
  /// - Parameter inBrackets: Whether it stands in a list or group on one line, where a comma ends it
  ///   and some readers stumble over a question mark.
  static func written(_ text: String, inBrackets: Bool) -> String {
    isPlain(text, inBrackets: inBrackets) ? text : quoted(text)
  }

  private static func isPlain(_ text: String, inBrackets: Bool) -> Bool {
    let scalars = text.unicodeScalars
    // What begins with a letter is no number, date or sign of YAML's.
    guard let first = scalars.first, let last = scalars.last, first.properties.isAlphabetic,
      last != " ", last != ":", !wordsOfOtherTypes.contains(text.lowercased())
    else { return false }
    let special = (inBrackets ? "\"#\\,[]{}?" : "\"#\\").unicodeScalars
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if mustBeEscaped(scalar) || special.contains(scalar) { return false }
      // A colon within a word is harmless in a block and not in brackets.
      if previous == ":" { return false }
      previous = scalar
    }
    return true
  }

  /// Bare words that some reader of YAML takes for a truth value or for nothing.
  private static let wordsOfOtherTypes: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]

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
