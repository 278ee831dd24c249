/// Kinds of file that are often handed in for a CSV file, known by how they begin.
enum FileSignature {
  case workbook, oldWorkbook, pdf, webPage, gzip

  /// - Parameter head: The first bytes of the file, as they are.
  init?(head: [UInt8]) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .workbook
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .oldWorkbook
    } else if head.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if head.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if Self.isWebPage(head) {
      self = .webPage
    } else {
      return nil
    }
  }

  /// Whether the text begins, after blanks, like an HTML document. Zero bytes are passed over, so
  /// that UTF-16 is seen through.
  private static func isWebPage(_ head: [UInt8]) -> Bool {
    var text = head[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      text = text.dropFirst(2)
    }
    let start = text.filter { $0 != 0 }.drop { $0.isLineBreak || $0 == .space || $0 == .tab }
      .prefix(14).map { ("A"..."Z").contains(UnicodeScalar($0)) ? $0 + 32 : $0 }
    return ["<!doctype html", "<html>", "<html ", "<head>"].contains {
      start.starts(with: Array($0.utf8))
    }
  }
}
