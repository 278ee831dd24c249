/// The responses by their answers to several items at once: for each combination that occurs a tally of
/// its own.
///
/// Whatever depends on a respondent only through these answers, as a weight does, can be computed from
/// it. What is left out of a ``CrossTally`` is left out here.
public struct CellTally: Sendable, Hashable {
  /// The items whose answers make the cells.
  public let keys: [String]
  /// By the code chosen in each of the items; `nil` stands for no answer, whatever the reason.
  public private(set) var cells: [[Int?]: Tally] = [:]

  /// The cells of no response at all.
  public init(by keys: [String]) { self.keys = keys }

  /// Adds the responses of a cell.
  ///
  /// - Parameters:
  ///   - codes: One for each of ``keys``.
  ///   - tally: Of the same items as those of every other cell.
  public mutating func add(_ tally: Tally, to codes: [Int?]) {
    precondition(codes.count == keys.count, "codes \(codes) of the items \(keys)")
    guard tally.responses > 0 else { return }
    cells[codes] = cells[codes].map { $0.merging(tally) } ?? tally
  }

  mutating func merge(_ other: CellTally) {
    precondition(keys == other.keys, "cells by different items: \(keys) and \(other.keys)")
    for (codes, tally) in other.cells { add(tally, to: codes) }
  }
}
