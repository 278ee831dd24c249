import SeededRandom
import SurveyModel
import SurveyStatistics
import Tabulation
import Testing

/// Respondents drawn at random, one by one and counted by cells.
private struct Seminar {
  static let town = Item(key: "town", text: "Town", type: .single, options: options(3))
  static let new = Item(key: "new", text: "New", type: .single, options: options(2))
  static let rating = Item(
    key: "room", text: "Room", type: .rating, scale: Scale(key: "s", points: options(5)))
  static let choice = Item(key: "again", text: "Again", type: .single, options: options(3))
  static let topics = Item(key: "topics", text: "Topics", type: .multiple, options: options(3))
  static let years = Item(key: "years", text: "Years", type: .number)
  static let advise = Item(key: "advise", text: "Advise", type: .recommend)
  static let items = [town, new, rating, choice, topics, years, advise]

  static func options(_ count: Int) -> [ResponseOption] {
    (1...count).map { ResponseOption(code: $0, label: LocalizedText("\($0)")) }
  }

  var people: [(town: Int?, new: Int?, answers: [Answer])] = []

  init(_ count: Int, seed: UInt64, gaps: Bool = false) {
    var generator = SeededGenerator(seed: seed)
    func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    for index in 0..<count {
      // Everybody of each combination, so that the margins can be met.
      let town = index < 36 ? 1 + index % 3 : draw(1...3)
      let new = index < 36 ? 1 + index / 3 % 2 : draw(1...2)
      let isUnknown = gaps && draw(1...9) == 1
      func maybe(_ answer: Answer) -> Answer {
        gaps && draw(1...5) == 1 ? .missing(.blank) : answer
      }
      let answers = [
        isUnknown ? .missing(.damaged) : .option(town), .option(new),
        maybe(.option(draw(1...5))), maybe(.option(draw(1...3))),
        maybe(.options((1...3).filter { _ in draw(0...1) == 1 })),
        maybe(.number(Double(draw(0...40)) / 2)), maybe(.option(draw(0...10))),
      ]
      people.append((isUnknown ? nil : town, new, answers))
    }
  }

  func cells(by keys: [String], _ people: ArraySlice<(town: Int?, new: Int?, answers: [Answer])>)
    -> CellTally
  {
    var cells = CellTally(by: keys)
    for person in people {
      var tally = Tally(of: Self.items)
      tally.responses = 1
      for (place, answer) in person.answers.enumerated() { tally.items[place].count(answer) }
      cells.add(tally, to: keys.map { $0 == "town" ? person.town : person.new })
    }
    return cells
  }

  func cells(by keys: [String]) -> CellTally { cells(by: keys, people[...]) }

  /// The numbers that people gave to an item, with who gave them.
  func numbers(_ place: Int) -> [(person: Int, value: Double)] {
    people.indices.compactMap { person in
      switch people[person].answers[place] {
      case .option(let code, _): (person, Double(code))
      case .number(let value): (person, value)
      default: nil
      }
    }
  }
}

private let towns = WeightingTarget(
  item: "town", unit: .counts,
  categories: [
    .init(codes: [1], size: 70), .init(codes: [2], size: 40), .init(codes: [3], size: 20),
  ])
private let news = WeightingTarget(
  item: "new", unit: .shares,
  categories: [.init(codes: [1], size: 45.5), .init(codes: [2], size: 54.5)])

private func isClose(_ one: Double?, _ other: Double?) -> Bool {
  guard let one, let other else { return one == other }
  return abs(one - other) <= 1e-12 * max(1, abs(other))
}

@Suite("Weights by cell") struct CellWeightsTests {
  @Test(arguments: 0..<10) func `meet one target as weights of respondents do`(seed: UInt64) throws
  {
    let seminar = Seminar(80, seed: seed)
    let weights = try CellWeights(
      seminar.cells(by: ["town"]), Weighting(targets: [towns]))
    let categories = seminar.people.map { $0.town! - 1 }
    // Scaled to 80 people, as the weights are.
    let targets = towns.categories.map { $0.size * 80 / 130 }
    let each = try postStratificationWeights(categories, targets: targets)
    #expect(isClose(weights.effect.effectiveN, KishEffect(each)?.effectiveN))
    #expect(weights.isPostStratified && weights.withoutTarget == 0)
    for (place, item) in Seminar.items.enumerated()
    where item.type.isOrdered || item.type == .number {
      let figures = try #require(WeightedFigures(item, weights: weights))
      let expected = try #require(
        try postStratifiedMean(
          seminar.numbers(place).map(\.value), categories: categories, targets: targets))
      #expect(isClose(figures.mean?.value, expected.value), "\(item.key)")
      #expect(isClose(figures.mean?.standardError, expected.standardError), "\(item.key)")
      #expect(figures.n == 80 && figures.mean?.n == 80)
    }
    try expectShares(seminar, weights, each)
  }

  @Test(arguments: 0..<10)
  func `meet several targets as weights of respondents do`(seed: UInt64) throws {
    let seminar = Seminar(80, seed: 100 + seed)
    let weights = try CellWeights(
      seminar.cells(by: ["town", "new"]), Weighting(targets: [towns, news]))
    let each = try rakedWeights(
      margins: [seminar.people.map { $0.town! - 1 }, seminar.people.map { $0.new! - 1 }],
      targets: [
        towns.categories.map { $0.size * 80 / 130 }, news.categories.map { $0.size * 0.8 },
      ])
    #expect(!weights.isPostStratified)
    for (place, item) in Seminar.items.enumerated()
    where item.type.isOrdered || item.type == .number {
      let mean = try #require(WeightedFigures(item, weights: weights)?.mean)
      let expected = try #require(
        WeightedMean(seminar.numbers(place).map(\.value), weights: each))
      #expect(isClose(mean.value, expected.value))
      #expect(isClose(mean.standardError, expected.standardError))
    }
    try expectShares(seminar, weights, each)
    // The weighted answers to the items that were weighted by are the targets.
    for (item, target) in [(Seminar.town, towns), (Seminar.new, news)] {
      let figures = try #require(WeightedFigures(item, weights: weights))
      for category in target.categories {
        let share = try #require(figures.share(of: category.codes)?.value)
        #expect(abs(share - category.size / target.total) < 1e-9)
      }
    }
  }

  private func expectShares(_ seminar: Seminar, _ weights: CellWeights, _ each: [Double]) throws {
    let figures = try #require(WeightedFigures(Seminar.choice, weights: weights))
    for code in 1...3 {
      let chosen = seminar.people.map { $0.answers[3] == .option(code) }
      let expected = try #require(weightedShare(chosen, weights: each))
      let share = try #require(figures.share(of: [code]))
      #expect(isClose(share.value, expected.value) && share.base == expected.base)
      #expect(isClose(share.interval?.low, expected.interval?.low))
      #expect(isClose(share.interval?.high, expected.interval?.high))
    }
    let score = try #require(WeightedFigures(Seminar.advise, weights: weights)?.score)
    let recoded = seminar.numbers(6).map { $0.value > 8 ? 100.0 : $0.value < 7 ? -100 : 0 }
    #expect(isClose(score.value, WeightedMean(recoded, weights: each)?.value))
    #expect(score.interval?.contains(score.value) == true)
  }

  @Test(arguments: 0..<10)
  func `let those without an answer to the target count once`(seed: UInt64) throws {
    let seminar = Seminar(90, seed: 200 + seed, gaps: true)
    let weights = try CellWeights(
      seminar.cells(by: ["town"]), Weighting(targets: [towns]))
    let known = seminar.people.count { $0.town != nil }
    #expect(weights.withoutTarget == 90 - known)
    let sizes = (1...3).map { town in seminar.people.count { $0.town == town } }
    let each = seminar.people.map { person in
      person.town.map {
        towns.categories[$0 - 1].size / 130 * Double(known) / Double(sizes[$0 - 1])
      } ?? 1
    }
    #expect(abs(each.reduce(0, +) - 90) < 1e-9)
    let rated = seminar.numbers(2)
    let figures = try #require(WeightedFigures(Seminar.rating, weights: weights))
    let expected = try #require(
      WeightedMean(rated.map(\.value), weights: rated.map { each[$0.person] }))
    #expect(isClose(figures.mean?.value, expected.value))
    #expect(figures.n == rated.count)
    #expect(
      isClose(
        figures.effect.effectiveN, KishEffect(rated.map { each[$0.person] })?.effectiveN))
    // The linearised error, respondent by respondent: whoever left the rating out has y = ȳ.
    var residuals = Array(repeating: 0.0, count: 90)
    for (person, value) in rated { residuals[person] = value - expected.value }
    for town in 1...3 {
      let members = seminar.people.indices.filter { seminar.people[$0].town == town }
      let centre = members.reduce(0) { $0 + residuals[$1] } / Double(members.count)
      for person in members { residuals[person] -= centre }
    }
    let squares = zip(each, residuals).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
    let n = Double(rated.count)
    let error =
      (n / (n - 1) * squares).squareRoot() / rated.reduce(0) { $0 + each[$1.person] }
    #expect(isClose(figures.mean?.standardError, error))
  }

  @Test(arguments: 0..<5) func `do not depend on how responses were parted`(seed: UInt64) throws {
    let seminar = Seminar(80, seed: 300 + seed, gaps: true)
    let keys = ["town", "new"]
    let weighting = Weighting(targets: [towns, news])
    var whole = Tally(of: [Item]())
    whole.cells = seminar.cells(by: keys)
    for cut in [1, 33, 79] {
      var (front, back) = (Tally(of: [Item]()), Tally(of: [Item]()))
      front.cells = seminar.cells(by: keys, seminar.people[..<cut])
      back.cells = seminar.cells(by: keys, seminar.people[cut...])
      let merged = back.merging(front)
      #expect(merged == whole)
      let (one, other) = (
        try CellWeights(try #require(merged.cells), weighting),
        try CellWeights(try #require(whole.cells), weighting)
      )
      #expect(one.strata.map(\.weight) == other.strata.map(\.weight))
    }
  }

  @Test func `put the options of a category together`() throws {
    let seminar = Seminar(80, seed: 5)
    let target = WeightingTarget(
      item: "town", unit: .counts,
      categories: [.init(codes: [1, 3], size: 30), .init(codes: [2], size: 10)])
    let weights = try CellWeights(
      seminar.cells(by: ["town"]), Weighting(targets: [target]))
    let figures = try #require(WeightedFigures(Seminar.town, weights: weights))
    let share = try #require(figures.share(of: [2])?.value)
    #expect(abs(share - 0.25) < 1e-12)
    #expect(weights.strata.count == 2)
    #expect(
      weights.margins[0].categories.map(\.answered) == [
        seminar.people.count { $0.town != 2 }, seminar.people.count { $0.town == 2 },
      ])
  }

  @Test func `are cut where the questionnaire says so`() throws {
    let seminar = Seminar(80, seed: 6)
    let uneven = WeightingTarget(
      item: "town", unit: .counts,
      categories: [
        .init(codes: [1], size: 5), .init(codes: [2], size: 5), .init(codes: [3], size: 190),
      ])
    let cells = seminar.cells(by: ["town"])
    let free = try CellWeights(cells, Weighting(targets: [uneven]))
    #expect(free.spread > CellWeights.evenUpTo && free.trimmedAt == nil)
    let cut = try CellWeights(cells, Weighting(targets: [uneven], trim: 5))
    #expect(cut.trimmedAt == 5 && cut.spread == free.spread && !cut.isPostStratified)
    #expect(cut.range.upperBound < free.range.upperBound)
    #expect(cut.effect.effectiveN > free.effect.effectiveN)
    let each = try postStratificationWeights(
      seminar.people.map { $0.town! - 1 }, targets: [2, 2, 76])
    #expect(isClose(trimmedWeights(each).max(), cut.range.upperBound))
    let total = cut.strata.reduce(0) { $0 + $1.weight * Double($1.tally.responses) }
    #expect(abs(total - 80) < 1e-9)
    #expect(try CellWeights(cells, Weighting(targets: [towns], trim: 50)).trimmedAt == nil)
  }

  @Test func `are refused where they would not carry`() {
    func obstacle(_ count: Int, _ targets: [WeightingTarget], _ gates: Gates = Gates())
      -> WeightingObstacle?
    {
      let cells = Seminar(count, seed: 7).cells(by: targets.map(\.item))
      do throws(WeightingObstacle) {
        _ = try CellWeights(cells, Weighting(targets: targets), gates: gates)
        return nil
      } catch {
        return error
      }
    }
    #expect(obstacle(50, [towns]) == nil)
    #expect(obstacle(49, [towns]) == .tooFewAnswers(49))
    #expect(obstacle(0, [towns]) == .tooFewAnswers(0))
    var gates = Gates()
    gates.privacyGroup = 40
    #expect(
      obstacle(80, [news], gates)
        == .smallCategories(
          [0, 1].filter { code in Seminar(80, seed: 7).people.count { $0.new == code + 1 } < 40 }
            .map { .init(target: 0, category: $0) }))
    let more = WeightingTarget(
      item: "town", unit: .counts,
      categories: towns.categories + [.init(codes: [4], size: 3), .init(codes: [5], size: 0)])
    #expect(obstacle(80, [news, more]) == .smallCategories([.init(target: 1, category: 3)]))
    let fewer = WeightingTarget(
      item: "town", unit: .counts,
      categories: [
        .init(codes: [1], size: 70), .init(codes: [2], size: 40), .init(codes: [3], size: 0),
      ])
    #expect(obstacle(80, [fewer]) == .noTarget([.init(target: 0, category: 2)]))
  }

  @Test func `are refused where margins contradict each other`() {
    // Nobody of the first town is new, but the targets want nearly only those two.
    var cells = CellTally(by: ["town", "new"])
    for (codes, size) in [([1, 1], 30), ([2, 2], 30)] {
      var tally = Tally(of: Seminar.items)
      tally.responses = size
      cells.add(tally, to: codes)
    }
    func target(_ item: String, _ first: Double) -> WeightingTarget {
      WeightingTarget(
        item: item, unit: .shares,
        categories: [.init(codes: [1], size: first), .init(codes: [2], size: 100 - first)])
    }
    #expect(throws: WeightingObstacle.noConvergence) {
      try CellWeights(cells, Weighting(targets: [target("town", 50), target("new", 60)]))
    }
  }

  @Test func `give no figures of texts, dates and orders`() throws {
    let weights = try CellWeights(
      Seminar(80, seed: 8).cells(by: ["town"]), Weighting(targets: [towns]))
    for type in [ItemType.text, .date, .ranking] {
      #expect(WeightedFigures(Item(key: "x", text: "X", type: type), weights: weights) == nil)
    }
    #expect(WeightedFigures(Item(key: "x", text: "X", type: .number), weights: weights) == nil)
  }
}
