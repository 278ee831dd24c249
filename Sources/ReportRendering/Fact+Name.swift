internal import ReportModel

extension Annex.Fact {
  /// The name as it stands before a tab: one longer than the room before it, as in two languages, still ends apart
  /// from the value.
  var nameApart: String { name.count > 26 ? name + "\u{A0}" : name }
}
