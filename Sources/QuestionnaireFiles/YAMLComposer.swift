internal import Diagnostics
internal import Yams

/// Turns YAML text into values with places; the only code that knows the YAML library.
///
/// Refused, because a questionnaire has no use for them and a hostile file has: anchors and aliases,
/// tags other than the plain ones, a second document, nesting beyond ``deepest`` levels, and the
/// same key twice.
struct YAMLComposer {
  /// How many lists and groups may stand inside each other. The library itself stops at 1000, which
  /// fits a stack of 512 KB, so that no file can overflow it.
  static let deepest = 32

  let source: SourceText
  private let text: String
  /// The text given to the library: `source` with some characters masked, one for one, so that
  /// places stay true. An ampersand is masked always: without anchors no alias can mean anything,
  /// so the library never multiplies a value. The first character of a key is masked when the key
  /// stands twice.
  var masked: [Unicode.Scalar]
  /// Whether ``masked`` differs from the file.
  private var isMasked = false
  let masks: Masks
  /// The first characters of keys that ``hide(keyAt:)`` has masked, by index in ``masked``.
  private(set) var hiddenKeyStarts: [Int: Unicode.Scalar] = [:]
  let lineStarts: [Int]
  var problems: [Problem] = []
  var toldDepth = false

  /// Characters of the private-use area that the file does not hold, bare or as an escape.
  struct Masks {
    let ampersand: Unicode.Scalar
    let duplicate: Unicode.Scalar
  }

  /// - Returns: `nil` with a problem when the text holds a character that YAML does not allow.
  init?(_ text: String, source: SourceText, problems: inout [Problem]) {
    self.source = source
    self.text = text
    masked = []
    var used: Set<UInt32> = []
    for scalar in text.unicodeScalars {
      if (0xE000...0xF8FF).contains(scalar.value) { used.insert(scalar.value) }
      masked.append(scalar)
    }
    // An escape can spell such a character too.
    for start in masked.indices where masked[start] == "\\" && start + 1 < masked.count {
      let digits = masked[start + 1] == "u" ? 4 : masked[start + 1] == "U" ? 8 : 0
      let spelt = masked[(start + 2)...].prefix(digits).map(String.init).joined()
      if let value = UInt32(spelt, radix: 16) { used.insert(value) }
    }
    var free: [Unicode.Scalar] = []
    for value in UInt32(0xE000)...0xF8FF where free.count < 2 && !used.contains(value) {
      if let scalar = Unicode.Scalar(value) { free.append(scalar) }
    }
    guard free.count == 2 else {
      problems.append(
        Problem(
          .error, "not-a-questionnaire", "this file is no text that a person wrote",
          at: Place(file: source.file)))
      return nil
    }
    masks = Masks(ampersand: free[0], duplicate: free[1])
    var starts = [0]
    for (index, scalar) in masked.enumerated() where scalar.endsLine {
      if scalar == "\r", index + 1 < masked.count, masked[index + 1] == "\n" { continue }
      starts.append(index + 1)
    }
    lineStarts = starts
    if let problem = source.forbiddenCharacter {
      problems.append(problem)
      return nil
    }
    for index in masked.indices where masked[index] == "&" {
      masked[index] = masks.ampersand
      isMasked = true
    }
  }

  /// The root of the one document; `nil` for an empty file, or when ``problems`` holds a fault of
  /// the file's form.
  mutating func compose() -> YAMLValue? {
    // Every round settles one repeated key, so that all of them are told at once.
    var rounds = masked.count > Self.mostForRounds ? 1 : Self.mostDuplicates
    while true {
      do {
        guard let node = try Yams.compose(yaml: maskedText, .basic, .default, .utf8) else {
          return nil
        }
        return value(node, depth: 1)
      } catch let error as YamlError {
        guard case .duplicatedKeysInMapping(_, let context) = error else {
          problems.append(problem(for: error))
          return nil
        }
        rounds -= 1
        if rounds > 0, hide(keyAt: context.mark) { continue }
        var position = source.word(
          at: Position(line: context.mark.line, column: context.mark.column))
        if source.text(at: position).hasSuffix(":") { position.length -= 1 }
        problems.append(repeated(key: nil, times: nil, at: position))
        return nil
      } catch {
        problems.append(
          Problem(
            .error, "invalid-yaml", "the file is not valid YAML", at: Place(file: source.file)))
        return nil
      }
    }
  }

  private var maskedText: String {
    guard isMasked else { return text }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: masked)
    return String(scalars)
  }

  /// How many repeated keys are looked for, and up to how many characters of text.
  private static let mostDuplicates = 20
  private static let mostForRounds = 100_000

  /// Masks the first character of a key that stands twice, so that the library takes it for another.
  private mutating func hide(keyAt mark: Mark) -> Bool {
    guard lineStarts.indices.contains(mark.line - 1) else { return false }
    var index = lineStarts[mark.line - 1] + mark.column - 1
    guard masked.indices.contains(index) else { return false }
    if masked[index] == "\"" || masked[index] == "'" { index += 1 }
    guard masked.indices.contains(index), !masked[index].endsLine,
      !["\"", "'", "\\", "|", ">", "?", "[", "{", "!"].contains(masked[index]),
      masked[index] != masks.duplicate
    else { return false }
    hiddenKeyStarts[index] = masked[index]
    masked[index] = masks.duplicate
    isMasked = true
    return true
  }
}

extension Unicode.Scalar {
  /// A line end of YAML 1.1.
  var endsLine: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
