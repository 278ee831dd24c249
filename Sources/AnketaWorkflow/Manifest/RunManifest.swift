public import Diagnostics
import Foundation
import SurveyArchive

/// What went into an annex and what came out, for whoever checks it later; schema `anketa-manifest/1`.
///
/// Files are told by name, size and SHA-256; folders of this computer and answers are not in it.
public struct RunManifest: Sendable, Encodable {
  /// A file as it was.
  public struct File: Sendable, Encodable {
    /// `answers`, `compared`, `questionnaire`, `text`; of an output its format.
    public var role: String
    /// Without folders.
    public var name: String
    /// In bytes; not there for files that an archive has read.
    public var size: Int?
    /// In lower-case hexadecimal.
    public var sha256: String
  }

  public struct Program: Sendable, Encodable {
    public var name = "Anketa"
    public var version = ProgramVersion.number
  }

  /// Rows of the answers: those that count and those that were left out are all of them.
  public struct Rows: Sendable, Encodable {
    public struct Excluded: Sendable, Encodable {
      public var reason: String
      public var count: Int
    }
    public var records: Int
    public var counted: Int
    public var excluded: [Excluded]
  }

  public var schema = "anketa-manifest/1"
  public var program = Program()
  /// The time that SOURCE_DATE_EPOCH says, in ISO 8601, UTC; no other, so that equal runs are equal.
  public var date: String?
  public var options: [String: String]
  public var inputs: [File]
  public var rows: Rows
  public var outputs: [File] = []

  /// - Parameter sourceDate: What SOURCE_DATE_EPOCH says; `nil` when it is not set.
  /// - Throws: `bad-source-date`.
  public static func date(_ sourceDate: String?) throws(Problems) -> String? {
    guard let sourceDate else { return nil }
    // The last second of the year 9999, which ISO 8601 writes with four digits.
    guard sourceDate.allSatisfy({ $0.isASCII && $0.isNumber }), let seconds = Int(sourceDate),
      seconds <= 253_402_300_799
    else {
      throw Problems(
        Problem(
          .error, "bad-source-date",
          "SOURCE_DATE_EPOCH is “\(sourceDate)”, which is no number of seconds since 1970",
          expected: "a whole number, such as 1773273600",
          help: "take it out of the environment, or set it right"))
    }
    return Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  /// - Parameters:
  ///   - path: Where the output lies.
  ///   - bytes: All of it.
  public mutating func add(output path: String, _ format: String, _ bytes: [UInt8]) {
    outputs.append(File(format, path, bytes))
  }

  public var json: String { JSONText.encode(self) }
}

extension RunManifest.File {
  init(_ role: String, _ path: String, _ bytes: [UInt8]) {
    self.init(
      role: role, name: Self.name(path), size: bytes.count,
      sha256: SHA256.hex(SHA256.digest(bytes)))
  }

  /// `answers.csv`, whatever folders lead to it.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
