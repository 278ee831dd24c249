import SurveyModel
import Tabulation

/// What is counted of several items together in a pass over the rows.
struct JointPlan: Hashable {
  /// An item that is interpreted while the rows pass.
  struct Source: Hashable {
    var item: Item
    var source: ColumnBinding.Source
    var slot: ItemSlot
  }

  struct BatteryItems: Hashable {
    var key: String
    var points: [Int]
    var items: [Source]

    /// The items of a battery, when they can be counted together: two ratings at least, all on one scale.
    ///
    /// - Parameter sources: Every item of the questionnaire.
    init?(_ battery: Battery, among sources: [Source]) {
      let items = sources.filter { $0.item.battery == battery.key }
      guard let scale = items.first?.item.scale,
        (2...BatteryTally.mostItems).contains(items.count), scale.points.count > 1,
        items.allSatisfy({ $0.item.scale?.measures(like: scale) ?? false })
      else { return nil }
      let points = scale.points.map(\.code)
      guard points.allSatisfy(BatteryTally.codes.contains),
        scale.hasMirrorImages || !items.contains(where: \.item.isReversed)
      else { return nil }
      key = battery.key
      self.points = points
      self.items = items
    }

    /// The tally of no response.
    var empty: BatteryTally {
      BatteryTally(
        key: key, items: items.map(\.item.key), points: points,
        reversed: Set(items.indices.filter { items[$0].item.isReversed }))
    }
  }

  /// The item whose answers make groups.
  var by: Source?
  /// The items whose answers together make cells.
  var weightedBy: [Source] = []
  /// Items that are counted by group or cell, or kept by respondent code, by their places in the
  /// questionnaire.
  var crossed: [Int] = []
  var crossedSlots: [ItemSlot] = []
  var batteries: [BatteryItems] = []
  /// The column of respondent codes, where they are asked for.
  var codeColumn: Int?

  /// - Returns: `nil` when nothing is to be counted together.
  init?(
    _ request: TallyRequest, _ questionnaire: Questionnaire, _ binding: ColumnBinding
  ) {
    let slots = binding.slots
    let sources = questionnaire.items.indices.map { index in
      Source(
        item: questionnaire.items[index], source: binding.sources[index], slot: slots[index])
    }
    by = sources.first { $0.item.key == request.by && $0.item.type.makesGroups }
    if request.codes { codeColumn = binding.codeColumn }
    weightedBy = request.weightedBy.compactMap { key in sources.first { $0.item.key == key } }
    if by != nil || codeColumn != nil || !weightedBy.isEmpty {
      crossed = sources.indices.filter { sources[$0].item.type.isCrossed }
      crossedSlots = crossed.map { slots[$0] }
    }
    if request.batteries {
      batteries = questionnaire.batteries.compactMap { BatteryItems($0, among: sources) }
    }
    if by == nil, batteries.isEmpty, codeColumn == nil, weightedBy.isEmpty { return nil }
  }
}
