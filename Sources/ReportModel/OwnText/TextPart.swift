/// The organisers' own text under one heading, for programs.
public struct TextPart: Sendable, Encodable {
  /// Either a paragraph or a list.
  public struct Block: Sendable, Encodable {
    public var paragraph: String?
    public var list: [String]?
  }

  /// ID of the section, `introduction` or `response`; not there where the heading fits none.
  public var section: String?
  /// As typed.
  public var heading: String
  public var blocks: [Block]

  public init(_ part: PlacedText.Part) {
    section = part.section
    heading = part.text.heading
    blocks = part.text.blocks.compactMap { block in
      switch block {
      case .paragraph(let text): Block(paragraph: text)
      case .list(let items): Block(list: items)
      default: nil
      }
    }
  }
}
