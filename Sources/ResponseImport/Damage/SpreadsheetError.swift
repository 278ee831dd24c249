import SurveyModel

/// What a spreadsheet writes where a formula failed: an answer that began with `=` or `-`, or a
/// reference to a cell that is gone. The answer itself is lost.
enum SpreadsheetError {
  static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "#") }

  static func isIn(_ cell: String) -> Bool {
    guard cell.utf8.first.map(isMark) ?? false, cell.utf8.count <= 20 else { return false }
    // A column that was too narrow for its number.
    return values.contains(cell.uppercased()) || cell.count >= 3 && cell.allSatisfy { $0 == "#" }
  }

  private static let values: Set<String> = [
    "#REF!", "#NAME?", "#VALUE!", "#N/A", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#ERROR!", "#ССЫЛКА!", "#ИМЯ?", "#ЗНАЧ!", "#Н/Д", "#ДЕЛ/0!", "#ПУСТО!", "#ЧИСЛО!", "#ОШИБКА!",
    "#BEZUG!", "#WERT!", "#NV", "#ZAHL!", "#NOM?", "#VALEUR!", "#¿NOMBRE?", "#¡REF!", "#¡VALOR!",
  ]
}
