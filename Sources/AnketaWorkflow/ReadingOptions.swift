import CSVReading
import Diagnostics
import ResponseImport

/// What the user says about a file instead of letting the program find out.
public struct ReadingOptions: Sendable {
  /// One ASCII character, or `tab`.
  public var delimiter: String?
  public var quote: String?
  public var encoding: String?
  public var headerRows: Int?
  public var tool: String?
  /// Whether dates in numbers begin with the day.
  public var isDayFirst: Bool?

  public init(
    delimiter: String? = nil, quote: String? = nil, encoding: String? = nil,
    headerRows: Int? = nil, tool: String? = nil, isDayFirst: Bool? = nil
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.encoding = encoding
    self.headerRows = headerRows
    self.tool = tool
    self.isDayFirst = isDayFirst
  }

  /// - Throws: `unusable-option` for what no file could have.
  func csv() throws(Problems) -> CSVOptions {
    var options = CSVOptions()
    options.delimiter = try byte(delimiter, of: "--delimiter")
    options.quote = try byte(quote, of: "--quote")
    if let encoding {
      guard let known = TextEncoding(named: encoding) else {
        let names = TextEncoding.allCases.map(\.rawValue)
        throw Problems(
          Problem(
            .error, "unusable-option", "“\(encoding)” is no encoding that Anketa reads",
            expected: .naming(names),
            help: nearestSpelling(to: encoding, in: names).map { "did you mean `\($0)`?" }
              ?? "leave `--encoding` out to let Anketa find out"))
      }
      options.encoding = known
    }
    return options
  }

  var layout: ImportOptions {
    ImportOptions(tool: tool, headerRows: headerRows, dayFirst: isDayFirst)
  }

  private func byte(_ text: String?, of option: String) throws(Problems) -> UInt8? {
    guard let text else { return nil }
    if ["tab", "\\t"].contains(text.lowercased()) { return UInt8(ascii: "\t") }
    guard text.utf8.count == 1, let byte = text.utf8.first else {
      throw Problems(
        Problem(
          .error, "unusable-option", "`\(option)` takes one character, not “\(text)”",
          expected: "one of , ; | or the word tab",
          help: "leave `\(option)` out to let Anketa find out"))
    }
    return byte
  }
}
