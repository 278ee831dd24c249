import Testing

@testable import ResponseImport

@Suite("Ranges of numbers") struct OrderedRangesTests {
  @Test(arguments: [
    ["18-29", "30-44", "45-60"],
    ["< 18", "18–29", "30–44", "60+"],
    ["Less than 5", "5 to 10", "More than 10"],
    ["до 5 лет", "5-10 лет", "свыше 10 лет"],
    ["5 жылга чейин", "5–10 жыл", "10 жылдан жогору"],
    ["Under $1,000", "$1,000-$4,999", "$5,000-$20,000", "Over $20,000"],
    ["0", "1-2", "3-5", "6 or more"],
  ])
  func `are ordered by what they open with`(labels: [String]) {
    #expect(OrderedRanges.sorted(labels.reversed()) == labels)
    #expect(OrderedRanges.sorted(labels.sorted()) == labels)
  }

  @Test(arguments: [
    ["18-29", "30-44"], ["18-29", "30-44", "Other"], ["1 day", "1 week", "1 month"],
    ["a", "b", "c"],
    [],
  ])
  func `are not seen where a number does not order`(labels: [String]) {
    #expect(OrderedRanges.sorted(labels) == nil)
  }
}
