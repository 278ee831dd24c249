import SeededRandom
import SurveyModel
import Tabulation
import Testing

@testable import ReportModel

@Suite("Groups side by side") struct GroupSectionTests {
  static let crossed = SampleAnswers.items.filter { $0.type != .text && $0.type != .date }

  /// Responses by answer to one item, each with the same answer to every other item.
  ///
  /// - Parameter groups: Answer, people, and the code or number that all of them give to every item.
  static func content(by key: String, _ groups: [(Answer, Int, Int)]) -> AnnexContent {
    var whole = Tally(of: SampleAnswers.questionnaire)
    var cross = CrossTally(by: key)
    for (answer, people, index) in groups {
      var part = Tally(of: crossed)
      part.responses = people
      whole.responses += people
      func answerOf(_ item: Item) -> Answer {
        item.key == key ? answer : SampleAnswers.answer(item, index)
      }
      for (place, item) in crossed.enumerated() {
        part.items[place].count(answerOf(item), times: people)
      }
      for (place, item) in SampleAnswers.items.enumerated() {
        whole.items[place].count(answerOf(item), times: people)
      }
      cross.add(part, to: answer)
    }
    whole.groups = [cross]
    return SampleAnswers.content(SampleAnswers.questionnaire, whole)
  }

  static func section(
    _ content: AnnexContent, _ phrases: Phrases = .english, detail: ReportDetail = .full
  ) -> Annex.Section? { Annex(content, in: phrases, detail: detail).section("groups") }

  // Index 0 gives “Good” (4) and 10 of 10, index 1 “Great” (5) and 9 of 10.
  static let twoGroups = content(by: "work", [(.option(1), 12, 0), (.option(2), 10, 1)])

  @Test func `is only there when it was asked for`() {
    #expect(Self.section(SampleAnswers.content(answered: 20)) == nil)
  }

  @Test func `prints averages with the number of answers, and everybody's`() throws {
    let table = try #require(Self.section(Self.twoGroups)?.tables.first)
    #expect(
      table.columns.map(\.title) == [
        "Question", "Town hall, n\u{A0}=\u{A0}12", "School, n\u{A0}=\u{A0}10",
        "All, n\u{A0}=\u{A0}22", "Difference",
        "Range (95%)",
      ])
    let row = try #require(table.rows.first { $0.cells[0] == "Item overall" })
    #expect(row.cells[1...3] == ["4.0\u{A0}(12)", "5.0\u{A0}(10)", "4.5\u{A0}(22)"])
    #expect(row.cells[4] == "−1.0")
    // Nobody disagrees, so the range comes from both score intervals, and stays wide.
    #expect(row.cells[5].hasPrefix("−1."))
    #expect(!table.rows.contains { $0.cells[0] == "Item work" }, "the groups' own item")
  }

  @Test func `names a clear difference with its range, and no cause`() throws {
    let texts = try #require(Self.section(Self.twoGroups)).texts
    let sentence = try #require(texts.first { $0.hasPrefix("“Item overall” was rated better") })
    #expect(
      sentence.contains(
        "in the group “School” (5.0) than in the group “Town hall” (4.0), by about 1.0"))
    #expect(texts.contains("The data do not show why."))
  }

  @Test func `says so when nothing is clear`() throws {
    let content = Self.content(by: "work", [(.option(1), 12, 0), (.option(2), 10, 0)])
    let texts = try #require(Self.section(content)).texts
    #expect(
      texts.contains(
        "No difference between the groups is clear: given how many questions were compared, chance alone "
          + "could make differences like these."))
  }

  @Test func `puts small groups together and says so`() throws {
    let content = Self.content(
      by: "work", [(.option(1), 12, 0), (.option(2), 3, 1), (.option(3), 2, 2)])
    let section = try #require(Self.section(content))
    #expect(section.tables[0].columns.map(\.title).contains("School; University, n\u{A0}=\u{A0}5"))
    #expect(section.texts.contains { $0.hasPrefix("Groups of fewer than 5 people are shown") })
  }

  @Test func `nobody who left the groups' question out is found by subtraction`() throws {
    let content = Self.content(
      by: "work", [(.option(1), 12, 0), (.option(2), 10, 1), (.missing(.blank), 2, 2)])
    let section = try #require(Self.section(content))
    #expect(
      section.tables[0].columns.map(\.title)[1...2] == [
        "Town hall, n\u{A0}=\u{A0}12", "School; no answer, n\u{A0}=\u{A0}12",
      ])
    #expect(!section.texts.contains { $0.contains("Without a usable answer") })
    #expect(section.texts.contains { $0.hasPrefix("Groups of fewer than 5 people are shown") })
  }

  @Test func `five who left it out stand in the last column only`() throws {
    let content = Self.content(
      by: "work", [(.option(1), 12, 0), (.option(2), 10, 1), (.missing(.blank), 5, 2)])
    let section = try #require(Self.section(content))
    #expect(section.tables[0].columns.map(\.title)[2] == "School, n\u{A0}=\u{A0}10")
    #expect(section.texts.contains { $0.contains("Without a usable answer to it: 5;") })
  }

  @Test func `has no tables when two groups cannot be made`() throws {
    let content = Self.content(by: "work", [(.option(1), 12, 0), (.option(2), 3, 1)])
    let section = try #require(Self.section(content))
    #expect(section.tables.isEmpty)
    #expect(
      section.texts.contains(
        "The answers cannot be shown by “Item work”: for that, two groups of at least 5 people each "
          + "are needed."))
  }

  @Test func `leaves out what few of a group answered, and what would betray it`() throws {
    var content = Self.content(
      by: "work", [(.option(1), 12, 0), (.option(2), 9, 1), (.option(3), 6, 1)])
    // Of the third group only two rated the aims.
    let aims = try #require(SampleAnswers.items.firstIndex { $0.key == "aims" })
    content.tally.items[aims] = ItemTally(of: SampleAnswers.items[aims])
    for (index, people) in [(0, 12), (1, 9)] {
      content.tally.items[aims].count(
        SampleAnswers.answer(SampleAnswers.items[aims], index), times: people)
    }
    content.tally.items[aims].count(.option(1), times: 2)
    content.tally.items[aims].count(.missing(.blank), times: 4)
    var cross = CrossTally(by: "work")
    for (answer, tally) in content.tally.groups[0].groups {
      var tally = tally
      if answer == .option(3) {
        let place = try #require(Self.crossed.firstIndex { $0.key == "aims" })
        tally.items[place] = ItemTally(of: Self.crossed[place])
        tally.items[place].count(.option(1), times: 2)
        tally.items[place].count(.missing(.blank), times: 4)
      }
      cross.add(tally, to: answer)
    }
    content.tally.groups = [cross]
    let section = try #require(Self.section(content))
    let row = try #require(section.tables[0].rows.first { $0.cells[0] == "Item aims" })
    #expect(row.cells[1...3] == ["4.0\u{A0}(12)", "·", "·"])
    #expect(section.texts.contains { $0.hasPrefix("“·”: not shown") })
  }

  @Test func `shows people with several answers in several groups, without tests`() throws {
    let content = Self.content(
      by: "topics", [(.options([1]), 12, 0), (.options([2]), 10, 1)])
    let section = try #require(Self.section(content, detail: .technical))
    #expect(section.texts.contains { $0.contains("One person may belong to several groups.") })
    #expect(!section.tables.contains { $0.caption == "Whether the groups differ" })
  }

  @Test(arguments: Phrases.all.map(\.code)) func `is worded in every language`(code: String) throws
  {
    let phrases = try #require(Phrases.language(code))
    let section = try #require(Self.section(Self.twoGroups, phrases, detail: .technical))
    #expect(section.tables.count == 5, "\(section.tables.map(\.caption))")
    #expect(section.heading == phrases.groups.heading)
    #expect(section.texts.allSatisfy { !$0.contains("mann-whitney") })
  }

  @Test func `prints tests with adjusted p and size in the technical annex only`() throws {
    let caption = "Whether the groups differ"
    #expect(Self.section(Self.twoGroups)?.tables.contains { $0.caption == caption } == false)
    let technical = try #require(Self.section(Self.twoGroups, detail: .technical))
    let tests = try #require(technical.tables.first { $0.caption == caption })
    let row = try #require(tests.rows.first { $0.cells[0] == "Item overall" })
    #expect(row.cells[1] == "Mann–Whitney, exact")
    #expect(row.cells[2] == "<\u{A0}0.001")
    #expect(row.cells[4].hasPrefix("θ = 0.00 (0.00–"))
  }

  @Test func `a brief annex has the averages alone`() throws {
    #expect(
      Self.section(Self.twoGroups, detail: .brief)?.tables.map(\.caption) == ["Averages by group"])
  }

  @Test func `the document for programs has the same groups, and none that is too small`() throws {
    let content = Self.content(
      by: "work", [(.option(1), 12, 0), (.option(2), 3, 1), (.option(3), 2, 2)])
    let part = try #require(AnnexDocument(content).groups?.first)
    #expect(part.groups.map(\.responses) == [12, 5])
    #expect(part.groups[1].answers == [2, 3])
    #expect(part.tests.first { $0.key == "overall" }?.test == "mann-whitney")
    let small = Self.content(by: "work", [(.option(1), 12, 0), (.option(2), 3, 1)])
    #expect(AnnexDocument(small).groups?.first?.groups.isEmpty == true)
    #expect(AnnexDocument(SampleAnswers.content(answered: 9)).groups == nil)
  }
}
