/// Where categories lie among answers.
package enum AnswersBelow {
  /// For each category, twice the answers below it and those in it once: its doubled midrank less one.
  ///
  /// - Parameter counts: Answers per category, ascending.
  package static func doubled(_ counts: [Int]) -> [Int] {
    var below = 0
    return counts.map { count in
      defer { below += count }
      return 2 * below + count
    }
  }
}
