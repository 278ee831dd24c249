import SeededRandom
import SurveyModel
import Tabulation

@testable import ResponseImport

/// A form of every closed type, and files of answers to it drawn at random.
enum JointFixture {
  static let apart = ResponseOption(code: 99, label: "No idea", role: .dontKnow)
  static let scale = Scale(
    key: "s", points: Given.options("Bad", "Fair", "Good"), outside: [apart])

  static let items = [
    Item(key: "town", text: "Town", type: .single, options: towns),
    Item(key: "room", text: "Room", type: .rating, scale: scale, battery: "b"),
    Item(key: "food", text: "Food", type: .rating, scale: scale, battery: "b"),
    Item(key: "pace", text: "Pace", type: .rating, scale: scale, battery: "b"),
    Item(key: "again", text: "Again", type: .yesNo, options: Given.options("No", "Yes", from: 0)),
    Item(key: "topics", text: "Topics", type: .multiple, options: Given.options("A", "B", "C")),
    Item(
      key: "boxes", text: "Boxes", type: .multiple, options: Given.options("Left", "Right")),
    Item(key: "years", text: "Years", type: .number),
    Item(key: "advise", text: "Advise", type: .recommend),
    Item(key: "order", text: "Order", type: .ranking, options: Given.options("A", "B", "C")),
    Item(key: "note", text: "Note", type: .text),
    Item(key: "gone", text: "Not in the file", type: .yesNo),
  ]
  static let towns =
    Given.options("Osh", "Naryn") + [ResponseOption(code: 3, label: "Other", role: .other)]
  static let batteries = [Battery(key: "b", text: "Rate")]

  static let header =
    "Town,Room,Food,Pace,Again,Topics,Boxes [Left],Boxes [Right],Years,Advise,Order,Note"

  static func rows(_ count: Int, seed: UInt64) -> [[String]] {
    var generator = SeededGenerator(seed: seed)
    let ratings = ["Bad", "Fair", "Good", "good", "3", "No idea", "", "purple"]
    return (0..<count).map { index in
      [
        generator.pick(["Osh", "osh", "Naryn", "Talas", "Batken", ""]),
        generator.pick(ratings), generator.pick(ratings), generator.pick(ratings),
        generator.pick(["Yes", "No", "да", ""]),
        generator.pick(["A", "A;B", "B; A", "A;B;C", "", "zzz"]),
        generator.pick(["Left", "", "x"]), generator.pick(["Right", ""]),
        generator.pick(["1", "1.5", "12", "many", ""]), generator.pick(["0", "7", "10", ""]),
        generator.pick(["A;B;C", "C;A;B", ""]), "Row \(index) of \(seed)",
      ]
    }
  }

  static func csv(_ rows: [[String]]) -> String {
    ([header] + rows.map { $0.joined(separator: ",") }).joined(separator: "\n") + "\n"
  }

  static func responses(_ rows: [[String]], _ request: TallyRequest) throws -> ImportedResponses {
    try Given.responses(csv(rows), items: items, batteries: batteries, request: request)
  }

  /// The tally of a file, as far as groups, batteries and cells go.
  static func tally(_ rows: [[String]], _ request: TallyRequest) throws -> Tally {
    let responses = try responses(rows, request)
    var tally = Tally(of: [])
    tally.responses = responses.audit.counted
    tally.groups = responses.groups
    tally.batteries = responses.batteries
    tally.cells = responses.cells
    return tally
  }
}
