import Diagnostics

extension ExportLayout {
  /// Any table with one row of titles.
  static let generic = ExportLayout(
    name: "generic", title: "a plain table", isConfirmed: true, headerRows: 1,
    recognise: { _ in "no form tool's own columns" },
    titles: { SharedStems.split(oneHeaderRow($0)) })

  /// The titles of a single header row, each for itself.
  static func oneHeaderRow(_ header: [[String]]) -> [ColumnTitle] {
    (header.first ?? []).enumerated().map { ColumnTitle(index: $0, header: $1) }
  }
}
