import Diagnostics

/// Decides for a whole file which of two numbers of a date is the day.
struct DateOrder {
  var dayFirst: Bool
  /// No date of the file proves it.
  var isGuess: Bool

  /// - Parameter cells: Every date of the file, submission times included: one program wrote them.
  init(_ cells: some Sequence<DateCell>, dots: Bool) {
    var isUndecided = false
    for cell in cells where cell.order == .undecided {
      if cell.first > 12 || cell.second > 12 {
        dayFirst = cell.first > 12
        isGuess = false
        return
      }
      isUndecided = true
    }
    // 31.05.2026 is written day first wherever dots are used.
    dayFirst = dots
    isGuess = isUndecided && !dots
  }
}
