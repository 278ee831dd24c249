import Foundation

/// The string literals of the program's own sources, as the templates that they are as messages.
enum SourceLiterals {
  struct Literal {
    /// The text with `%1`, `%2`, … for what is interpolated; parts joined by `+` are one.
    var template: String
    /// The word or mark before it.
    var preceding: String
  }

  struct File {
    var literals: [Literal]
    var mentionsMessages: Bool
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources").path

  /// Literals of every file, by its path in `Sources/`.
  static let all: [String: File] = {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    var all: [String: File] = [:]
    for path in paths where path.hasSuffix(".swift") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { continue }
      let text = String(decoding: data, as: UTF8.self)
      var reader = Reader(Array(text.unicodeScalars))
      reader.read()
      all[path] = File(
        literals: reader.found,
        mentionsMessages: !isWithoutMessages(path)
          && text.contains(/\bMessage\b|\b[Pp]roblem\(|\breport\(/))
    }
    return all
  }()

  /// Where messages are kept and not made, and the help of the commands, which is in English.
  private static func isWithoutMessages(_ path: String) -> Bool {
    ["Diagnostics/Message", "ReportModel/", "AnketaBenchmarks/", "AnketaCLI/Commands/"]
      .contains { path.hasPrefix($0) } && !path.hasSuffix("Lists.swift")
      || path.hasSuffix("AnketaCommand.swift")
  }

  /// Knows as much of Swift as it takes to find literals: comments, escapes, interpolations.
  private struct Reader {
    let text: [Unicode.Scalar]
    var place = 0
    var found: [Literal] = []

    init(_ text: [Unicode.Scalar]) { self.text = text }

    /// Reads on, in an interpolation up to the bracket that closes it.
    mutating func read(inBrackets: Bool = false) {
      var depth = 0
      var sinceLiteral: String?
      var word = ""
      while place < text.count {
        let scalar = text[place]
        switch scalar {
        case "/" where place + 1 < text.count && text[place + 1] == "/":
          while place < text.count, text[place] != "\n" { place += 1 }
        case "\"":
          let literal = literal()
          if sinceLiteral == "+", let last = found.indices.last {
            found[last].template += literal.renumbered(behind: found[last].template)
          } else {
            found.append(Literal(template: literal, preceding: word))
          }
          sinceLiteral = ""
          continue
        case "(": depth += 1
        case ")" where depth == 0 && inBrackets: return
        case ")": depth -= 1
        default: break
        }
        if place < text.count, !text[place].properties.isWhitespace {
          sinceLiteral?.unicodeScalars.append(text[place])
          let goesOn =
            text[place].properties.isAlphabetic && word.last?.isLetter == true
            && !text[place - 1].properties.isWhitespace
          word = (goesOn ? word : "") + String(text[place])
        }
        place += 1
      }
    }

    /// Reads a literal from its opening quote; the literals inside its interpolations are found too,
    /// before it.
    private mutating func literal() -> String {
      let isLong = text[place...].prefix(3).elementsEqual("\"\"\"".unicodeScalars)
      place += isLong ? 3 : 1
      var template = ""
      var gaps = 0
      while place < text.count {
        if text[place] == "\"", !isLong || text[place...].prefix(3).allSatisfy({ $0 == "\"" }) {
          place += isLong ? 3 : 1
          break
        }
        guard text[place] == "\\", place + 1 < text.count else {
          template.unicodeScalars.append(text[place])
          place += 1
          continue
        }
        place += 2
        switch text[place - 1] {
        case "(":
          gaps += 1
          template += "%\(gaps)"
          read(inBrackets: true)
          place += 1
        case "u":
          let digits = text[place...].dropFirst().prefix { $0 != "}" }
          place += digits.count + 2
          let value = UInt32(digits.map(String.init).joined(), radix: 16) ?? 0
          template.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
        case "n": template += "\n"
        default: template.unicodeScalars.append(text[place - 1])
        }
      }
      return template
    }
  }
}

extension String {
  /// The numbers of the gaps.
  var gaps: [Int] { matches(of: /%(\d)/).compactMap { Int($0.1) } }

  /// The template with its gaps counted on from those of another one.
  fileprivate func renumbered(behind first: String) -> String {
    let offset = first.gaps.count
    return replacing(/%(\d)/) { "%\((Int($0.1) ?? 0) + offset)" }
  }
}
