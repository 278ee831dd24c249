/// All ways to deal answers out to groups of given sizes, equal answers told apart.
enum Arrangements {
  /// n!/∏nᵢ!; `nil` above a limit.
  static func number(sizes: [Int], limit: Int) -> Int? {
    var (all, placed) = (1, 0)
    for size in sizes {
      placed += size
      for step in 0..<min(size, placed - size) {
        all = all * (placed - step) / (step + 1)
        guard all <= limit else { return nil }
      }
    }
    return all
  }

  /// n!/(k!(n − k)!), which must fit.
  static func binomial(_ n: Int, _ k: Int) -> Int {
    (0..<min(k, n - k)).reduce(1) { $0 * (n - $1) / ($1 + 1) }
  }
}
