internal import ReportModel

extension HTMLPage {
  /// Answers as typed, each in a paragraph that takes its writing direction from the answer. (A
  /// `bdi` inside would hide the answer from that decision.)
  mutating func write(_ comments: [Annex.Comment]) {
    guard !comments.isEmpty else { return }
    write("<ul class=\"comments\">\n")
    for comment in comments {
      write("<li><p dir=\"auto\"><span\(Self.languageAttribute(comment.language))>")
      write("\(Self.text(comment.text))</span>")
      if comment.count > 1 { write(" <span class=\"mark\">×\(comment.count)</span>") }
      if let code = comment.language, code != language, !code.isEmpty {
        write(" <span class=\"mark\">\(Self.text(code))</span>")
      }
      write("</p></li>\n")
    }
    write("</ul>\n")
  }

  private static func languageAttribute(_ code: String?) -> String {
    guard let code, !code.isEmpty else { return "" }
    return " lang=\"\(text(code))\""
  }
}
