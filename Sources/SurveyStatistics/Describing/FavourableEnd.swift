/// Which end of a scale is the better one.
public enum FavourableEnd: String, Sendable, Hashable, Codable, CaseIterable {
  case high, low
}
