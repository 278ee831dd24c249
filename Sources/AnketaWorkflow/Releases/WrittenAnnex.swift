public import Diagnostics

/// An annex as files, checked against what was handed out before.
public struct WrittenAnnex: Sendable {
  /// The bytes of one for each format, in the order they were asked for.
  public let files: [[UInt8]]
  /// Its charts as files of their own, if they are wanted.
  public var charts: [ChartFile] = []
  /// What was noticed on the way.
  public let problems: [Problem]
  /// To be recorded once a text is where it belongs; `nil` where nothing of it is from the archive.
  public let release: AnnexRelease?

  /// What the annex was made of, where it is told; see ``FeedbackReport``.
  public var manifest: RunManifest?

  /// The files as text, for formats that are text.
  public var texts: [String] { files.map { String(decoding: $0, as: UTF8.self) } }
}
