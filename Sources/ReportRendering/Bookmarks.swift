internal import ReportModel

/// What the sentences of an annex refer to: only that is marked in the text.
struct Bookmarks {
  private var numbers: [String: Int] = [:]

  init() {}

  init(of annex: Annex) {
    for section in annex.sections { collect(section) }
  }

  private mutating func collect(_ section: Annex.Section) {
    for case .statement(let statement) in section.blocks {
      for reference in statement.references where numbers[reference.id] == nil {
        numbers[reference.id] = numbers.count + 1
      }
    }
    for subsection in section.subsections { collect(subsection) }
  }

  /// Of the bookmark of that name, from 1; `nil` where nothing refers to it.
  func number(of id: String) -> Int? { numbers[id] }

  /// As Word allows it: letters, digits and underscores, one of them first so that Word hides it among its own.
  static func wordName(_ id: String) -> String {
    "_Ref_" + id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "_" }.joined()
  }
}
