/// A value as computed, to be held against the golden file.
enum GoldenValue {
  case undefined
  case whole(Int)
  case real(Double)
  case text(String)
  case flag(Bool)
  case list([GoldenValue])

  init(_ value: Int?) { self = value.map { .whole($0) } ?? .undefined }
  init(_ value: Double?) { self = value.map { .real($0) } ?? .undefined }
  init(_ value: String?) { self = value.map { .text($0) } ?? .undefined }
  init(_ value: Bool) { self = .flag(value) }
  init(_ values: [Int]?) { self = values.map { .list($0.map { .whole($0) }) } ?? .undefined }
  init(_ values: [Double]?) { self = values.map { .list($0.map { .real($0) }) } ?? .undefined }
  init(_ values: [String]?) { self = values.map { .list($0.map { .text($0) }) } ?? .undefined }

  /// Whether the value is the expected one: counts, texts and lists equal, numbers within allowance.
  func agrees(with expected: JSONValue, allowance: (Double) -> Double) -> Bool {
    switch (self, expected) {
    case (.undefined, .null): true
    case (.whole(let got), .number(let number)): Double(got) == number
    case (.real(let got), .number(let number)): abs(got - number) <= allowance(number)
    case (.text(let got), .text(let text)): got == text
    case (.flag(let got), .flag(let flag)): got == flag
    case (.list(let got), .list(let list)):
      got.count == list.count
        && zip(got, list).allSatisfy { $0.agrees(with: $1, allowance: allowance) }
    default: false
    }
  }
}

extension JSONValue {
  /// Single values in this one.
  var leaves: Int { list.map { $0.reduce(0) { $0 + $1.leaves } } ?? 1 }
}
