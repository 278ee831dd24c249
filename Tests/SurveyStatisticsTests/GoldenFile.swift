import Foundation
import SurveyStatistics

/// A value of the golden file.
enum JSONValue: Decodable, Equatable {
  case null
  case number(Double)
  case text(String)
  case flag(Bool)
  case list([JSONValue])
  case fields([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .fields(try container.decode([String: JSONValue].self))
    }
  }

  var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }
  var whole: Int? { number.flatMap { Int(exactly: $0) } }
  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
  var list: [JSONValue]? {
    if case .list(let list) = self { list } else { nil }
  }
  subscript(field: String) -> JSONValue {
    if case .fields(let fields) = self { fields[field] ?? .null } else { .null }
  }
}

/// What is wrong with a golden case itself.
struct GoldenError: Error, CustomStringConvertible {
  let description: String
}

/// The folder of golden values: the copy beside the tests, or the one named by `ANKETA_GOLDEN`.
enum GoldenFolder {
  /// The folder somebody named, to hold the module against another set of cases.
  private static let named = ProcessInfo.processInfo.environment["ANKETA_GOLDEN"] ?? ""

  /// Whether the cases are those kept with the tests, which know all fields.
  static let isOwnCopy = named.isEmpty

  static let url =
    isOwnCopy
    ? Bundle.module.resourceURL!.appendingPathComponent("Golden", isDirectory: true)
    : URL(fileURLWithPath: named, isDirectory: true)

  static func cases() throws -> [GoldenCase] {
    let data = try Data(contentsOf: url.appendingPathComponent("golden.json"))
    let file = try JSONDecoder().decode(JSONValue.self, from: data)
    return file["cases"].list?.map(GoldenCase.init(json:)) ?? []
  }

  /// A column of a data file; `nil` for blank cells. The files have no quoted fields.
  static func column(_ name: String, of file: String) throws -> [String?] {
    let path = file.contains("/") ? file : "csv/" + file
    let text = try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    guard let place = lines.first?.firstIndex(of: Substring(name)) else {
      throw GoldenError(description: "no column \(name) in \(file)")
    }
    return lines.dropFirst().map { $0[place].isEmpty ? nil : String($0[place]) }
  }
}

/// One case: its inputs, and the values expected of them.
struct GoldenCase {
  let json: JSONValue

  var id: String { json["id"].text ?? "?" }
  var stat: String { json["stat"].text ?? "?" }
  var expected: [String: JSONValue] {
    if case .fields(let fields) = json["expected"] { fields } else { [:] }
  }

  /// How far a field may lie from the expected value.
  func allowance(for field: String, around expected: Double) -> Double {
    let own = json["tolerance_" + field]
    let tolerance = own == .null ? json["tolerance"] : own
    return max(tolerance["abs"].number ?? 0, (tolerance["rel"].number ?? 0) * abs(expected))
  }

  func whole(_ field: String) throws -> Int { try require(json[field].whole, field) }
  func real(_ field: String) throws -> Double { try require(json[field].number, field) }
  func text(_ field: String) throws -> String { try require(json[field].text, field) }
  func wholes(_ field: String) throws -> [Int] {
    try require(json[field].list?.compactMap(\.whole), field)
  }
  func reals(_ field: String) throws -> [Double] {
    try require(json[field].list?.compactMap(\.number), field)
  }
  func texts(_ field: String) throws -> [String] {
    try require(json[field].list?.compactMap(\.text), field)
  }

  /// The scale as lowest and highest code; `nil` for items without one.
  func scale() throws -> ClosedRange<Int>? {
    guard json["scale"] != .null else { return nil }
    let ends = try wholes("scale")
    return ends[0]...ends[1]
  }

  func level() throws -> ConfidenceLevel {
    try require(ConfidenceLevel(rawValue: Int((100 * real("conf")).rounded())), "conf")
  }

  /// The answers of `input`; `nil` where there is none.
  func answers() throws -> [Double?] {
    let input = json["input"]
    if let values = input["values"].list { return values.map(\.number) }
    let file = try require(input["csv"].text, "input.csv")
    return try GoldenFolder.column(require(input["col"].text, "input.col"), of: file).map {
      try $0.map { try require(Double($0), "number \($0)") }
    }
  }

  /// The answers of several groups: listed, or a column split by another, blank cells left out.
  func groups() throws -> [[Double]] {
    if let groups = json["groups"].list {
      return try groups.map { try require($0.list?.compactMap(\.number), "groups") }
    }
    let (file, column, by) = (try text("csv"), try text("col"), try text("by"))
    let rows = zip(
      try GoldenFolder.column(by, of: file), try GoldenFolder.column(column, of: file))
    return try require(json["levels"].list, "levels").map { level in
      let name = level.text ?? level.whole.map(String.init)
      return rows.compactMap { $0.0 == name ? $0.1.flatMap(Double.init) : nil }
    }
  }

  func numbers() throws -> NumberTable { NumberTable(try answers().compactMap(\.self)) }
  func codes() throws -> FrequencyTable { try require(numbers().wholeNumbers, "whole numbers") }

  func require<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw GoldenError(description: "\(id): \(what) missing or malformed") }
    return value
  }
}
