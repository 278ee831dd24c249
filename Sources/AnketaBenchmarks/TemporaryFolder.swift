import Glibc

/// Folders for what measurements write.
enum TemporaryFolder {
  /// Makes one.
  static func make() -> String {
    var template = Array("/tmp/anketa-benchmarks-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
