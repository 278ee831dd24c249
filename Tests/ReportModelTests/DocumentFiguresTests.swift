import Foundation
import SurveyModel
import Testing

@testable import ReportModel

/// The document for programs against the annex for people: the same figures, there whole and here rounded.
@Suite("Figures of both documents") struct DocumentFiguresTests {
  static let answered = [5, 12, 30, 60]

  private static func items(_ content: AnnexContent) throws -> [[String: Any]] {
    let data = try JSONEncoder().encode(AnnexDocument(content))
    let document = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(document["items"] as? [[String: Any]])
  }

  private static func annex(_ content: AnnexContent) -> Annex {
    Annex(content, in: .english, detail: .technical)
  }

  /// A text of the sample, which has one language.
  private static func text(_ texts: Any?) -> String {
    (texts as? [String: String])?.values.first ?? "none"
  }

  @Test(arguments: answered)
  func `counts of answers are those of the tables`(answered: Int) throws {
    let content = SampleAnswers.content(answered: answered)
    let annex = Self.annex(content)
    var compared = 0
    for item in try Self.items(content) {
      let key = try #require(item["key"] as? String)
      guard let table = annex.section("question-\(key)")?.tables.first,
        let options = item["options"] as? [[String: Any]]
      else { continue }
      let n = try #require(item["validN"] as? Int)
      for option in options {
        let label = Self.text(option["label"])
        // A point stands as “4 · Good”; the score's groups stand in place of its points.
        let names = [label, "\(try #require(option["code"] as? Int)) · \(label)"]
        guard item["type"] as? String != "recommend",
          let row = table.rows.first(where: { names.contains($0.cells[0]) })
        else { continue }
        let count = try #require(option["count"] as? Int)
        #expect(row.cells[1] == "\(count)", "\(key) \(label)")
        if let place = table.columns.firstIndex(where: { $0.title == Phrases.english.share }) {
          let share = try #require(option["share"] as? Double)
          #expect(abs(share - Double(count) / Double(n)) < 1e-12)
          let places = row.cells[place].split(separator: ".").dropFirst().first?.count ?? 1
          #expect(
            row.cells[place]
              == Phrases.english.numbers.percent(count, of: n, decimals: places - 1))
        }
        compared += 1
      }
    }
    #expect(compared > 5)
  }

  @Test(arguments: answered)
  func `means, medians and bases are those of the tables`(answered: Int) throws {
    let content = SampleAnswers.content(answered: answered)
    let ratings = try #require(Self.annex(content).section("ratings")?.tables.first)
    let titles = ratings.columns.map(\.title)
    let words = Phrases.english
    var compared = 0
    for item in try Self.items(content) {
      guard let row = ratings.rows.first(where: { $0.cells[0] == Self.text(item["text"]) }) else {
        continue
      }
      func cell(_ title: String) throws -> String {
        row.cells[try #require(titles.firstIndex(of: title))]
      }
      #expect(try cell(words.answers) == "\(try #require(item["validN"] as? Int))")
      let mean = try cell(words.mean)
      let places = mean.split(separator: ".").dropFirst().first?.count ?? 0
      let unrounded = try #require(item["mean"] as? Double)
      #expect(mean == words.numbers.decimal(unrounded, places: places))
      #expect(
        try cell(words.median) == words.numbers.plain(try #require(item["median"] as? Double)))
      compared += 1
    }
    #expect(compared == ratings.rows.count && compared > 1)
  }
}
