/// A value of a JSON document of which not every member is known beforehand.
enum JSONValue: Decodable {
  case number(Double)
  case text(String)
  case truth(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(name: String) -> JSONValue? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var number: Double? { if case .number(let value) = self { value } else { nil } }

  var text: String? { if case .text(let value) = self { value } else { nil } }

  var list: [JSONValue] { if case .list(let values) = self { values } else { [] } }

  var object: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  var isNull: Bool { if case .null = self { true } else { false } }

  /// The members that are numbers.
  var numbers: [String: Double] { object?.compactMapValues(\.number) ?? [:] }
}
