/// The share of those an item was put to who gave no usable answer.
///
/// - Parameters:
///   - eligible: Returned questionnaires in which the item was put.
///   - valid: Valid n of the item.
/// - Returns: A fraction in `0...1`; `nil` when the item was put to no one.
public func itemNonresponse(eligible: Int, valid: Int) -> Double? {
  precondition((0...max(eligible, 0)).contains(valid), "\(valid) answers of \(eligible) eligible")
  return eligible == 0 ? nil : Double(eligible - valid) / Double(eligible)
}
