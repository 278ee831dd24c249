internal import CXLSXWriter
internal import Glibc

extension Spreadsheet {
  /// What went wrong, in the words of libxlsxwriter.
  public struct Failure: Error {
    public let reason: String
  }

  /// The bytes of the `.xlsx` file, the same for the same workbook: it is dated 1980-01-01 and has no author.
  ///
  /// libxlsxwriter writes files, so one is made in the system's folder for such and taken away.
  public func bytes() throws(Failure) -> [UInt8] {
    var template = Array("\(Self.folder)/anketa-XXXXXX.xlsx".utf8CString)
    let file = unsafe template.withUnsafeMutableBufferPointer {
      unsafe mkstemps($0.baseAddress!, 5)
    }
    guard file >= 0 else { throw unsafe Failure(reason: String(cString: strerror(errno))) }
    defer { close(file) }
    let path = unsafe template.withUnsafeBufferPointer { unsafe String(cString: $0.baseAddress!) }
    defer { unsafe unlink(path) }
    try write(to: path)
    return try Self.contents(of: path)
  }

  private static var folder: String {
    guard let value = unsafe getenv("TMPDIR") else { return "/tmp" }
    return unsafe String(cString: value)
  }

  private func write(to path: String) throws(Failure) {
    guard let book = unsafe workbook_new(path) else {
      throw Failure(reason: "the workbook could not be begun")
    }
    unsafe setProperties(of: book)
    var formats: [FormatKey: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    for sheet in sheets {
      guard let target = unsafe workbook_add_worksheet(book, sheet.name) else {
        unsafe workbook_close(book)
        throw Failure(reason: "a sheet could not be added")
      }
      unsafe write(sheet, to: target, of: book, &formats)
    }
    let result = unsafe workbook_close(book)
    guard result == LXW_NO_ERROR else {
      throw unsafe Failure(reason: String(cString: lxw_strerror(result)))
    }
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
    var properties = unsafe lxw_doc_properties()
    unsafe properties.created = 315_532_800
    unsafe title.withCString { text in
      unsafe properties.title = UnsafeMutablePointer(mutating: text)
      unsafe workbook_set_properties(book, &properties)
    }
  }

  private func write(
    _ sheet: Sheet, to target: UnsafeMutablePointer<lxw_worksheet>,
    of book: UnsafeMutablePointer<lxw_workbook>,
    _ formats: inout [FormatKey: UnsafeMutablePointer<lxw_format>]
  ) {
    unsafe worksheet_set_paper(target, 9)
    unsafe worksheet_fit_to_pages(target, 1, 0)
    unsafe worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    for (index, width) in sheet.columnWidths.enumerated() {
      let last = index == sheet.columnWidths.count - 1 ? 60 : index
      unsafe worksheet_set_column(target, UInt16(index), UInt16(last), width, nil)
    }
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      unsafe worksheet_set_row(target, UInt32(row), height, nil)
    }
    for cell in sheet.cells {
      let (row, column) = (UInt32(cell.row), UInt16(cell.column))
      let format = unsafe format(FormatKey(cell), of: book, &formats)
      switch cell.value {
      case .text(let text): unsafe worksheet_write_string(target, row, column, text, format)
      case .number(let value, _):
        unsafe worksheet_write_number(target, row, column, value, format)
      }
    }
    for chart in sheet.charts { unsafe write(chart, to: target, book) }
    for chart in sheet.lineCharts { unsafe write(chart, to: target, book) }
  }

  // MARK: Formats

  private struct FormatKey: Hashable {
    let look: Look
    let number: String

    init(_ cell: Cell) {
      look = cell.look
      if case .number(_, let format) = cell.value { number = format } else { number = "" }
    }
  }

  private func format(
    _ key: FormatKey, of book: UnsafeMutablePointer<lxw_workbook>,
    _ formats: inout [FormatKey: UnsafeMutablePointer<lxw_format>]
  ) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[key] { return unsafe known }
    guard let format = unsafe workbook_add_format(book) else { return nil }
    let look = key.look
    unsafe format_set_font_name(format, "PT Sans")
    unsafe format_set_font_size(format, look.size)
    unsafe format_set_font_color(format, look.colour)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.isBold { unsafe format_set_bold(format) }
    if look.isItalic { unsafe format_set_italic(format) }
    if look.wraps { unsafe format_set_text_wrap(format) }
    if look.isRight { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
    if look.hasRuleAbove { unsafe format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if look.hasRuleBelow { unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let fill = look.fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, fill)
    }
    if !key.number.isEmpty { unsafe format_set_num_format(format, key.number) }
    unsafe formats[key] = format
    return unsafe format
  }

  private static func contents(of path: String) throws(Failure) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw unsafe Failure(reason: String(cString: strerror(errno))) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      if count < 0 { throw unsafe Failure(reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
