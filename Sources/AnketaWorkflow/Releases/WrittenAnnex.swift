public import Diagnostics

/// An annex as text, checked against what was handed out before.
public struct WrittenAnnex: Sendable {
  /// One for each format, in the order they were asked for.
  public let texts: [String]
  /// What was noticed on the way.
  public let problems: [Problem]
  /// To be recorded once a text is where it belongs; `nil` where nothing of it is from the archive.
  public let release: AnnexRelease?
}
