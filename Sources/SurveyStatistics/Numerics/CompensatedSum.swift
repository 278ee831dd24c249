/// A sum of doubles that carries its rounding error along.
///
/// Neumaier's variant of Kahan summation (ZAMM 54 (1974), 39–51); products enter without error by
/// a fused multiply-add.
package struct CompensatedSum {
  private var sum = 0.0
  private var error = 0.0

  package init() {}

  package var value: Double { sum + error }

  package mutating func add(_ term: Double) {
    let next = sum + term
    error += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }

  package mutating func add(_ term: Double, times factor: Double) {
    let product = term * factor
    add(product)
    error += (-product).addingProduct(term, factor)
  }
}
