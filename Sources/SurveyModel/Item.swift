/// A question as asked.
public struct Item: Sendable, Hashable {
  /// Identity: the same key is the same question, in every seminar and every wording.
  public var key: String
  public var text: LocalizedText
  public var type: ItemType
  /// The scale of a rating item; `nil` for every other type.
  public var scale: Scale?
  /// The options of a choice, yes/no or ranking item, in the order of the questionnaire. Options of
  /// a rating item stand in its scale, and 0 to 10 need no declaring.
  public var options: [ResponseOption]
  /// The key of the battery that the item is a row of.
  public var battery: String?
  /// Whether the item was asked the other way round than the rest of its battery, so that the best answer
  /// stands at the other end of its scale.
  public var isReversed: Bool
  /// Header spellings seen in exports; `*` matches any run of characters, letter case is ignored.
  /// Item texts and the key match without being listed.
  public var columns: [String]
  /// What stands between two ticked options of one cell; `nil` when each option has a column or the
  /// reader is to find out.
  public var separator: String?
  /// What the answers are to reach; `nil` where nothing was agreed.
  public var target: ItemTarget?

  public init(
    key: String, text: LocalizedText, type: ItemType, scale: Scale? = nil,
    options: [ResponseOption] = [], battery: String? = nil, isReversed: Bool = false,
    columns: [String] = [], separator: String? = nil, target: ItemTarget? = nil
  ) {
    self.key = key
    self.text = text
    self.type = type
    self.scale = scale
    self.options = options
    self.battery = battery
    self.isReversed = isReversed
    self.columns = columns
    self.separator = separator
    self.target = target
  }

  /// Every option that an answer may name, points of the scale first.
  public var allOptions: [ResponseOption] {
    switch type {
    case .rating: (scale?.points ?? []) + (scale?.outside ?? []) + options
    case .recommend: Self.zeroToTen + options
    default: options
    }
  }

  /// Where the best answer to a rating stands: where its scale has it, and for an item that was asked the
  /// other way round at the other end. `nil` for every other type.
  public var favourable: Scale.Favourable? {
    guard let favourable = scale?.favourable else { return nil }
    switch favourable {
    case .high: return isReversed ? .low : .high
    case .low: return isReversed ? .high : .low
    case .middle: return .middle
    }
  }

  private static let zeroToTen = (0...10).map {
    ResponseOption(code: $0, label: LocalizedText(String($0)))
  }
}
