/// A colour by its meaning; the palette says what it looks like.
public enum Colour: Sendable, Hashable, Codable {
  /// The one colour of a single series.
  case series
  /// A series that stands back, such as an earlier seminar, “other” or “none”.
  case muted
  /// Point `index` (from 0, least favourable first) of an ordered scale with `count` points.
  case scale(index: Int, of: Int)
}
