import SurveyModel

/// What differs between an item and its earlier self.
public enum ItemChange: String, Sendable, Hashable, Codable, CaseIterable {
  /// The text of the question.
  case wording
  /// The labels of its answers, or which there are.
  case options
  /// The number of points of its scale, or their codes.
  case points
  /// Which end of its scale is the favourable one.
  case direction
  /// The kind of answer it asks for.
  case type
}

extension Comparability {
  /// What may be done with an item that changed so.
  ///
  /// - Parameter confirmed: What a person said of it; `same` makes another spelling no change.
  init(_ changes: Set<ItemChange>, confirmed: ConfirmedMatch.Verdict?) {
    if changes.isEmpty || confirmed == .same && changes == [.wording] {
      self = .same
    } else if changes.contains(.type) || changes.contains(.direction) {
      self = .changed
    } else if changes.contains(.points) {
      self = .scaleChanged
    } else {
      self = confirmed == nil ? .changed : .equivalent
    }
  }
}
