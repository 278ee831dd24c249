import CSVReading
import Diagnostics

/// Decides for a whole file which of two numbers of a date is the day.
struct DateOrder {
  var dayFirst: Bool
  /// No date of the file proves it, or some prove the one and some the other.
  var isGuess: Bool

  /// What proves it: a number above 12, or the rows of a column of dates, which stand in order when
  /// read the one way and not when read the other.
  ///
  /// - Parameter columns: Every date of the file by column, in the order of the rows, submission
  ///   times included: one program wrote them.
  init(_ columns: [[DateCell]], dots: Bool) {
    var dayFirstProofs = 0
    var monthFirstProofs = 0
    var isUndecided = false
    for cells in columns {
      let rising = [true, false].filter { Self.rises(cells, dayFirst: $0) }
      if rising == [true] { dayFirstProofs += 1 }
      if rising == [false] { monthFirstProofs += 1 }
    }
    for cell in columns.joined() where cell.order == .undecided {
      if cell.first > 12 {
        dayFirstProofs += 1
      } else if cell.second > 12 {
        monthFirstProofs += 1
      } else {
        isUndecided = true
      }
    }
    if dayFirstProofs != monthFirstProofs {
      dayFirst = dayFirstProofs > monthFirstProofs
      isGuess = min(dayFirstProofs, monthFirstProofs) > 0
    } else {
      // 31.05.2026 is written day first wherever dots are used.
      dayFirst = dots
      isGuess = dayFirstProofs > 0 || isUndecided && !dots
    }
  }

  /// Decides by the distinct cells of every column, in the order in which they occurred first.
  init(_ tables: [SpellingTable]) {
    var columns: [[DateCell]] = []
    var dots = false
    for table in tables {
      var cells: [DateCell] = []
      for spelling in 1..<max(1, min(table.count, 2000)) {
        let text = table.text(spelling)
        guard let cell = DateCell(text) else { continue }
        cells.append(cell)
        dots = dots || text.contains(".") && !text.contains("/")
      }
      columns.append(cells)
    }
    self.init(columns, dots: dots)
  }

  /// Whether the dates of a column follow each other; two alone do so by chance.
  private static func rises(_ cells: [DateCell], dayFirst: Bool) -> Bool {
    let dates = cells.compactMap { $0.date(dayFirst: dayFirst) }
    guard Set(dates).count >= 3, dates.count == cells.count else { return false }
    return zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 }
  }
}
