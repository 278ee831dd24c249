import SVGCharts
import SurveyModel
import Testing

@testable import ReportModel

@Suite("Languages side by side") struct LanguagesTests {
  /// Annexes of each kind at each detail, each in every language.
  static let all: [(name: String, annexes: [Annex])] = {
    let details: [ReportDetail] = [.brief, .full, .technical]
    let low = ComparisonTests.low
    let high = ComparisonTests.high
    let series = SeriesTests.content(SeriesTests.rising(8))
    var all: [(String, [Annex])] = []
    for detail in details {
      for answered in [0, 4, 12, 30] {
        let content = SampleAnswers.content(answered: answered)
        all.append(
          ("\(answered) \(detail)", Phrases.all.map { Annex(content, in: $0, detail: detail) }))
      }
      all.append(
        ("two \(detail)", Phrases.all.map { ComparisonTests.annex(low, high, $0, detail: detail) }))
      all.append(("series \(detail)", Phrases.all.map { Annex(series, in: $0, detail: detail) }))
    }
    return all
  }()

  /// Sections, kinds of blocks, and sizes, without a word.
  static func shape(_ section: Annex.Section) -> String {
    let blocks = section.blocks.map { block in
      switch block {
      case .paragraph: "p"
      case .statement(let one): "S\(one.references.map(\.id))"
      case .inLanguage: "other"
      case .subline: "s"
      case .note: "n"
      case .list(let items): "l\(items.count)"
      case .facts(let facts): "f\(facts.count)"
      case .table(let table): "t\(table.columns.count)×\(table.rows.map(\.cells.count))"
      case .figure(let figure): "c\(figure.chart.rows.map(\.columns.count))"
      case .comments(let comments): "q\(comments.count)"
      }
    }
    return "\(section.id)(\(blocks.joined(separator: " ")) \(section.subsections.map(shape)))"
  }

  @Test(arguments: all.indices)
  func `annexes have one shape in all languages`(place: Int) {
    let (name, annexes) = Self.all[place]
    let shapes = annexes.map { annex in
      annex.sections.map(Self.shape).joined(separator: "\n") + "\(annex.facts.count)"
    }
    #expect(shapes[1] == shapes[0], "\(name)")
    #expect(shapes[2] == shapes[0], "\(name)")
  }

  @Test(arguments: all.indices)
  func `stand together in one annex with nothing lost`(place: Int) {
    let annexes = Self.all[place].annexes
    let joined = Annex(inLanguages: annexes)
    #expect(joined.language == "en")
    #expect(joined.sections.map(\.id) == annexes[0].sections.map(\.id))
    for annex in annexes {
      #expect(joined.title.contains(annex.title))
      for (one, both) in zip(annex.allSections, joined.allSections) {
        #expect(both.heading.contains(one.heading))
        for case .paragraph(let text) in one.blocks {
          #expect(both.blocks.contains { $0.isOrHolds(.paragraph(text), in: annex.language) })
        }
        for case .statement(let statement) in one.blocks {
          #expect(both.blocks.contains { $0.isOrHolds(.statement(statement), in: annex.language) })
        }
      }
    }
  }

  @Test func `a text is marked with its language unless it is the first`() throws {
    let annexes = try #require(Self.all.last).annexes
    let joined = Annex(inLanguages: annexes)
    let brief = try #require(joined.sections.first).blocks
    let marks = brief.map { if case .inLanguage(let code, _) = $0 { code } else { "en" } }
    #expect(marks.prefix(6) == ["en", "ru", "ky", "en", "ru", "ky"])
  }

  @Test func `a figure stands once, with the decimal sign of the first language`() {
    #expect(JoinedText.short(["86.5%", "86,5 %"]) == "86.5%")
    #expect(JoinedText.short(["Mean", "Среднее", "Mean"]) == "Mean / Среднее")
    #expect(JoinedText.short(["3 of 12", "3 из 12"]) == "3 of 12 / 3 из 12")
    #expect(JoinedText.lines(["One.", "Один."]) == "One.\nОдин.")
    #expect(JoinedText.lines(["", ""]) == "")
  }

  @Test func `an annex in one language is that annex`() {
    let annex = Self.all[0].annexes[1]
    #expect(Annex(inLanguages: [annex]) == annex)
    #expect(Annex(inLanguages: [annex, annex]) == annex)
  }
}

extension Annex.Block {
  /// Whether it is that text, bare or marked with its language.
  fileprivate func isOrHolds(_ block: Annex.Block, in language: String) -> Bool {
    self == block || self == .inLanguage(language, block)
  }
}
