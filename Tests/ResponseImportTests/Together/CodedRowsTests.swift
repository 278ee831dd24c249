import SurveyModel
import Tabulation
import Testing

@testable import ResponseImport

@Suite("Respondent codes of a file") struct CodedRowsTests {
  static let items = [
    Item(key: "room", text: "Room", type: .rating, scale: JointFixture.scale),
    Item(key: "note", text: "Note", type: .text),
  ]

  static func responses(_ csv: String, codes: Bool = true) throws -> ImportedResponses {
    try Given.responses(
      csv, items: items, code: ["Your code*"], request: TallyRequest(codes: codes))
  }

  static let csv = """
    Your code (4 signs),Room,Note
    ak12,Good,a
     АК12 ,Bad,b
    B7,Fair,c
    ,Good,d
    """

  @Test func `keep the answers of everybody apart`() throws {
    let responses = try Self.responses(Self.csv)
    let coded = try #require(responses.coded)
    #expect(coded.items == ["room"])
    #expect(coded.responses == 4 && coded.withoutCode == 1)
    var found: [String] = []
    coded.forEach("room") { code, uses, answer in
      found.append("\(code) ×\(uses) \(answer.map { "\($0)" } ?? "–")")
    }
    #expect(found == ["AK12 ×2 –", "B7 ×1 option(2, writeIn: nil)"])
    #expect(responses.uses == ["respondent-code", "room", "note"])
  }

  @Test func `are in no text about them`() throws {
    let coded = try #require(try Self.responses(Self.csv).coded)
    var text = "\(coded) "
    dump(coded, to: &text)
    debugPrint(coded, to: &text)
    #expect(!text.contains("B7") && !text.contains("AK12"))
  }

  @Test func `are kept only where they are asked for`() throws {
    #expect(try Self.responses(Self.csv, codes: false).coded == nil)
    #expect(try Given.responses(Self.csv, items: Self.items).coded == nil)
  }

  @Test func `of two files of one seminar are merged in any order`() throws {
    let (one, other) = (
      try #require(try Self.responses(Self.csv).coded),
      try #require(try Self.responses("Your code,Room,Note\nb7,Bad,x\nC9,Bad,y\n").coded)
    )
    let lines = Self.csv + "\nb7,Bad,x\nC9,Bad,y\n"
    let whole = try #require(try Self.responses(lines).coded)
    #expect(one.merging(other) == whole)
    #expect(other.merging(one) == whole)
  }

  @Test func `do not make a response of a row without answers`() throws {
    let responses = try Self.responses("Your code,Room,Note\nA1,Good,x\nB2,,\n")
    #expect(responses.audit.counted == 1)
  }
}
