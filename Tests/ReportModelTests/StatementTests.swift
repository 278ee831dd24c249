import SurveyModel
import Testing

@testable import ReportModel

@Suite("Sentences and where their figures stand") struct StatementTests {
  @Test func `a reference stands before the full stop, and not bracket by bracket`() {
    let places = [
      Annex.Reference(id: "table-1", label: "Table 1"),
      Annex.Reference(id: "figure-2", label: "Figure 2"),
    ]
    #expect(
      Annex.Statement("The hall was cold.", references: places).printed
        == "The hall was cold (Table 1, Figure 2).")
    #expect(
      Annex.Statement("The hall was cold (2.3).", references: [places[0]]).printed
        == "The hall was cold (2.3; Table 1).")
    #expect(
      Annex.Statement("Cold?", references: [places[1]]).printed == "Cold? (Figure 2)")
    #expect(Annex.Statement("Cold (2.3).").printed == "Cold (2.3).")
  }

  @Test(arguments: LanguagesTests.all.indices)
  func `whatever is referred to is there, under the label it has`(place: Int) {
    let (name, annexes) = LanguagesTests.all[place]
    for annex in annexes {
      let labels = Dictionary(
        annex.sections.flatMap(Self.labels), uniquingKeysWith: { _, later in later })
      for reference in annex.sections.flatMap(Self.references) {
        #expect(labels[reference.id] == reference.label, "\(name) \(annex.language)")
      }
    }
  }

  @Test(arguments: [ReportDetail.full, .technical])
  func `the summary says where each figure stands`(detail: ReportDetail) throws {
    let annex = Annex(SampleAnswers.content(answered: 30), in: .english, detail: detail)
    let brief = try #require(annex.sections.first { $0.id == "brief" })
    // The first sentence is the title block's.
    for case .statement(let statement) in brief.blocks.dropFirst() {
      #expect(!statement.references.isEmpty, "\(statement.text)")
    }
    #expect(brief.blocks.count > 3)
  }

  @Test func `tables of items, of changes and of trends are told apart`() throws {
    var numbering = BlockNumbering(.english)
    _ = numbering.table("", columns: [], rows: [], of: [.item("a"), .item("b")])
    _ = numbering.table("", columns: [], rows: [], of: [.difference("a")])
    _ = numbering.table("", columns: [], rows: [], of: [.item("b"), .trend("a")])
    func references(_ subjects: BlockNumbering.Subject...) -> [String] {
      guard case .statement(let one) = numbering.statement(.init("A.", of: subjects)) else {
        return []
      }
      return one.references.map(\.label)
    }
    #expect(references(.item("a"), .item("b")) == ["Table 1"])
    #expect(references(.difference("a")) == ["Table 2"])
    #expect(references(.trend("a"), .item("b")) == ["Table 3", "Table 1"])
    #expect(references(.targets) == [])
  }

  private static func labels(_ section: Annex.Section) -> [(String, String)] {
    [(section.id, section.heading)]
      + section.blocks.compactMap { block in
        switch block {
        case .table(let table): (table.id, table.label)
        case .figure(let figure): (figure.id, figure.label)
        default: nil
        }
      } + section.subsections.flatMap(labels)
  }

  private static func references(_ section: Annex.Section) -> [Annex.Reference] {
    section.blocks.flatMap { block -> [Annex.Reference] in
      if case .statement(let one) = block { one.references } else { [] }
    } + section.subsections.flatMap(references)
  }
}
