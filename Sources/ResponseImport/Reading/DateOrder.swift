import Diagnostics

/// Decides for a whole file which of two numbers of a date is the day.
struct DateOrder {
  var dayFirst: Bool
  /// No date of the file proves it, or some prove the one and some the other.
  var isGuess: Bool

  /// - Parameter cells: Every date of the file, submission times included: one program wrote them.
  init(_ cells: some Sequence<DateCell>, dots: Bool) {
    var dayFirstProofs = 0
    var monthFirstProofs = 0
    var isUndecided = false
    for cell in cells where cell.order == .undecided {
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
}
