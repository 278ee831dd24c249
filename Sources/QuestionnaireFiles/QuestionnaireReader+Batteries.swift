internal import Diagnostics
internal import SurveyModel

/// Batteries, and what makes an item a row of one. A battery whose rows do not go together is told, and the
/// annex is made without the figures of the battery.
extension QuestionnaireReader {
  mutating func readBatteries(_ value: YAMLValue?) {
    guard let value else { return }
    for (key, position, value, isNamed) in definitions(value, "“batteries”") {
      let owner: Message = "battery “\(key)”"
      if !batteryKeys.insert(key).inserted {
        report(
          .error, "duplicate-battery", "two batteries have the key “\(key)”", at: position,
          help: "give one of them another key")
      } else if isNamed, value.isStem {
        batteries.append(Battery(key: key, text: text(value, "the text of \(owner)")))
        batteryDefinitions[key] = BatteryDefinition(position: position)
      } else if let fields = fields(value, .battery, of: owner, named: isNamed) {
        let stem = fields["text"].map { text($0, part("text", of: owner)) } ?? LocalizedText([:])
        let minimum = fields["minimum-answered"]
        batteries.append(
          Battery(
            key: key, text: stem,
            minimumAnswered: minimum.flatMap {
              integer($0, part("minimum-answered", of: owner), atLeast: 1)
            }))
        batteryDefinitions[key] = BatteryDefinition(
          position: position, minimumAnswered: minimum?.position)
        if let value = fields["scale"] {
          batteryScales[key] = scale(
            value, key: key, of: "battery “\(key)”")
        }
      } else {
        faultyNames.insert(key)
      }
    }
  }

  mutating func battery(_ value: YAMLValue, of owner: Message, item: String) -> String? {
    guard let name = string(value, part("battery", of: owner)) else { return nil }
    batteryPlaces[item] = value.position
    if !batteryKeys.contains(name), !faultyNames.contains(name) {
      let keys = batteries.map(\.key)
      report(
        .error, "unknown-battery", "“\(name)”, named by \(owner), is none of the batteries",
        at: value.position, expected: keys.isEmpty ? nil : Message.listing(keys),
        help: suggestion(for: name, in: keys)
          ?? "define it under “batteries:”")
    }
    return name
  }

  /// Whether an item was asked the other way round; told and left out where that means nothing.
  mutating func readReverse(_ value: YAMLValue, _ item: inout Item, _ owner: Message) {
    switch value.text?.lowercased() {
    case "no", "false": return
    case "yes", "true": break
    default:
      wrongValue(value, part("reverse", of: owner), expected: "true or false")
      return
    }
    // A rating without a scale is told already.
    guard item.type != .rating || item.scale != nil else { return }
    if item.type != .rating || item.battery == nil {
      report(
        .warning, "reverse-without-battery",
        "\(owner) has “reverse” and is no rating of a battery; it counts as asked like the others",
        at: value.position,
        help: "take out “reverse”; where the best answer of a scale stands says its “favourable”")
    } else if item.scale?.favourable == .middle {
      report(
        .warning, "reverse-around-middle",
        "\(owner) has “reverse” on a scale that is best in the middle; it counts as asked like the others",
        at: value.position, expected: "a scale with “favourable: high” or “low”",
        help: "take out “reverse”")
    } else if let scale = item.scale, !scale.hasMirrorImages {
      report(
        .warning, "reverse-without-mirror",
        "\(owner) has “reverse”, and the codes of its scale cannot be turned round: "
          + "\(Message.listing(scale.points.map { String($0.code) })); it counts as asked like the others",
        at: value.position,
        expected: "codes at equal distance from both ends, such as 1, 2, 3, 4, 5",
        help: "give the points of the scale such codes")
    } else {
      item.isReversed = true
    }
  }

  /// Tells batteries whose rows cannot be taken together, and rows that are answered in another way than
  /// the first one.
  mutating func checkBatteries(_ items: [Item]) {
    for battery in batteries {
      let rows = items.filter { $0.battery == battery.key }
      guard let definition = batteryDefinitions[battery.key], let first = rows.first else {
        continue
      }
      if rows.count == 1 {
        report(
          .warning, "single-row", "battery “\(battery.key)” has one row, item “\(first.key)”",
          at: definition.position, expected: "2 rows or more",
          help: "name the battery in its other rows with “battery:”, or take it out of the item")
      } else if let minimum = battery.minimumAnswered, minimum > rows.count,
        let position = definition.minimumAnswered
      {
        report(
          .warning, "minimum-beyond-rows",
          "battery “\(battery.key)” asks for \(minimum) answers and has \(rows.count) rows; "
            + "nobody can have a score",
          at: position, help: "write how many rows somebody must have answered")
      }
      for row in rows.dropFirst() where !row.isAnswered(like: first) {
        guard let position = batteryPlaces[row.key] else { continue }
        report(
          .warning, "mixed-battery",
          "item “\(row.key)” is answered in another way than the first row of battery “\(battery.key)”; "
            + "the battery has no figures of its own",
          at: position, expected: "the type and scale of item “\(first.key)”",
          help: "give it the same scale, or take it out of the battery")
      }
    }
  }
}

/// Where a battery is defined, and where it says how many answers make a score.
struct BatteryDefinition {
  var position: Position
  var minimumAnswered: Position?
}

extension Item {
  fileprivate func isAnswered(like other: Item) -> Bool {
    guard let scale, let other = other.scale else { return type == other.type }
    return scale.measures(like: other)
  }
}

extension YAMLValue {
  /// Whether this is only the text of a battery: a plain text, or one for each language.
  fileprivate var isStem: Bool {
    switch content {
    case .text: true
    case .map(let entries):
      !entries.contains { KeyGroup.battery.keys.contains($0.key) }
        && entries.contains { $0.key.isLanguageCode }
    default: false
    }
  }
}
