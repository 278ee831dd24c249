import Testing

@testable import ResponseImport

@Suite("Choices that share a cell") struct JoinedChoicesTests {
  func joined(_ answers: [String]) -> JoinedChoices? {
    JoinedChoices(
      ColumnProfile(
        title: ColumnTitle(index: 0, header: "?"), spellings: answers.map { (text: $0, count: 1) },
        blank: 0,
        notKept: 0))
  }

  @Test(arguments: [
    (["A;B", "B;C", "A", "A;C"], ";", ["A", "B", "C"]),
    (["A;B;", "B;C;", "A;"], ";", ["A", "B", "C"]),
    (["A, B", "B, C", "A", "A, C"], ", ", ["A", "B", "C"]),
    (["A|B", "B|C", "C|A"], "|", ["A", "B", "C"]),
    // Qualtrics joins with a bare comma; a comma with a blank stays inside the choice.
    (
      ["Skills, shared,Room", "Room,Food", "Skills, shared,Food", "Food"], ",",
      ["Food", "Room", "Skills, shared"]
    ),
    // An option that holds the separator is kept in one piece: its parts never part.
    (
      [
        "Water, heat and light, Roads", "Roads, Schools", "Water, heat and light, Schools",
        "Schools", "Roads",
      ], ", ", ["Roads", "Schools", "Water, heat and light"]
    ),
  ])
  func `are parted`(answers: [String], separator: String, choices: [String]) throws {
    let found = try #require(joined(answers))
    #expect(found.separator == separator)
    #expect(found.choices.map(\.text).sorted() == choices.sorted())
  }

  @Test(arguments: [
    ["Good", "Fair", "Poor"],
    // Sentences with commas: their parts do not recur.
    [
      "I liked the trainers, the room, and the food", "More time, please",
      "Less theory, more practice", "Thank you, it was good",
    ],
    // One option with a comma in it, chosen often, next to others without.
    ["Yes, fully", "Yes, fully", "No", "Partly"],
    ["A;B"],
    [],
  ])
  func `are not seen in other answers`(answers: [String]) {
    #expect(joined(answers) == nil)
  }

  @Test(arguments: [
    ("a,b, c", ",", ["a", "b, c"]), ("a, b,c", ", ", ["a", "b,c"]), (";a;;b; ", ";", ["a", "b"]),
    ("a", ";", ["a"]), ("", ";", []), ("a,", ", ", ["a"]),
  ])
  func `lose empty parts`(cell: String, separator: String, parts: [String]) {
    #expect(JoinedChoices.split(cell, by: separator) == parts)
  }

  @Test(
    arguments: [
      (["a;b;c;", "b;a;c;", "c;b;a;"], true),
      (["Visit, Talk, Case", "Case, Visit, Talk", "Talk, Case, Visit"], true),
      // Everybody ticked everything, somebody less, and only two: no rankings.
      (["a;b;c;", "a;b;c;", "a;b;c;"], false), (["a;b;c;", "b;a;c;", "c;a;"], false),
      (["a;b;", "b;a;", "a;b;"], false),
    ])
  func `of everybody in an order of their own are a ranking`(answers: [String], isRanking: Bool) {
    #expect((joined(answers)?.isRanking ?? false) == isRanking)
  }
}
