/// “Table 3” in its two parts, for programs that count tables and figures themselves.
struct NumberedLabel {
  let name: Substring
  let number: Substring

  /// - Returns: `nil` for a label of another kind, which is printed as it is.
  init?(_ label: String) {
    let parts = label.split(separator: " ")
    guard parts.count == 2, Int(parts[1]) != nil else { return nil }
    (name, number) = (parts[0], parts[1])
  }
}
