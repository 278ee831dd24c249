internal import CLibZip
internal import Glibc

/// A zip archive in memory, the same bytes for the same files: each is dated 1980-01-01, the first day that
/// the format knows.
public struct ZipArchive: Sendable {
  public struct File: Sendable {
    /// Path in the archive.
    public let name: String
    public let bytes: [UInt8]
    /// Not compressed, so that a program finds it at a fixed place.
    public let isStored: Bool

    public init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isStored = isStored
    }

    public init(_ name: String, _ text: String, isStored: Bool = false) {
      self.init(name, Array(text.utf8), isStored: isStored)
    }
  }

  /// What libzip says that has gone wrong; in memory, no more than that there is none left.
  public struct Failure: Error {
    public let reason: String
  }

  /// In the order of the archive.
  public var files: [File]

  public init(_ files: [File]) { self.files = files }

  /// The archive, each file compressed but those that are to be stored.
  ///
  /// - Precondition: No two files have one name.
  public func bytes() throws(Failure) -> [UInt8] {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
      throw unsafe Failure(reason: Self.text(&error))
    }
    unsafe zip_source_keep(target)
    defer { unsafe zip_source_free(target) }
    guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      unsafe zip_source_free(target)
      throw unsafe Failure(reason: Self.text(&error))
    }
    for file in files {
      guard unsafe Self.add(file, to: archive) else {
        let reason = unsafe String(cString: zip_strerror(archive))
        unsafe zip_discard(archive)
        throw Failure(reason: reason)
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      let reason = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      throw Failure(reason: reason)
    }
    return try unsafe Self.contents(of: target)
  }

  private static func add(_ file: File, to archive: OpaquePointer) -> Bool {
    // Read when the archive is closed, and then freed by libzip.
    guard let content = unsafe malloc(max(file.bytes.count, 1)) else { return false }
    unsafe file.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe memcpy(content, start, bytes.count) }
    }
    guard
      let source = unsafe zip_source_buffer(archive, content, zip_uint64_t(file.bytes.count), 1)
    else {
      unsafe free(content)
      return false
    }
    let index = unsafe zip_file_add(archive, file.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    // Year 0, month 1, day 1. Set as it stands in the archive, it hangs on no time zone.
    let firstDay: zip_uint16_t = 1 << 5 | 1
    return unsafe zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0
      && zip_set_file_compression(
        archive, zip_uint64_t(index), file.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0
  }

  private static func contents(of source: OpaquePointer) throws(Failure) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      throw Failure(reason: "the archive is not there")
    }
    defer { unsafe zip_source_close(source) }
    let size = Int(unsafe status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = Int(unsafe zip_source_read(source, buffer.baseAddress!, zip_uint64_t(size)))
      count = max(count, 0)
    }
    guard bytes.count == size else { throw Failure(reason: "the archive is cut short") }
    return bytes
  }

  static func text(_ error: UnsafeMutablePointer<zip_error_t>) -> String {
    unsafe String(cString: zip_error_strerror(error))
  }
}
