public import Diagnostics

/// An annex as text, checked against what was handed out before.
public struct WrittenAnnex: Sendable {
  public let text: String
  /// What was noticed on the way.
  public let problems: [Problem]
  /// To be recorded once the text is where it belongs; `nil` where nothing of it is from the archive.
  public let release: AnnexRelease?
}
