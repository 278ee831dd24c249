internal import CLibZip

extension ZipArchive {
  /// The files of an archive, folders left out.
  ///
  /// - Parameter limit: Of the bytes of all files together, so that a small archive cannot fill the memory.
  /// - Throws: What libzip says of bytes that are no archive, or that it is too large.
  public init(reading bytes: [UInt8], limit: Int = 64 << 20) throws(Failure) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    // libzip reads from the bytes until the archive is closed.
    let read = unsafe bytes.withUnsafeBytes { buffer -> Result<[File], Failure> in
      guard
        let source = unsafe zip_source_buffer_create(
          buffer.baseAddress, zip_uint64_t(buffer.count), 0, &error)
      else { return .failure(unsafe Failure(reason: Self.text(&error))) }
      guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
        unsafe zip_source_free(source)
        return .failure(unsafe Failure(reason: Self.text(&error)))
      }
      defer { unsafe zip_discard(archive) }
      do throws(Failure) {
        return .success(try unsafe Self.files(of: archive, limit: limit))
      } catch {
        return .failure(error)
      }
    }
    self.init(try read.get())
  }

  private static func files(of archive: OpaquePointer, limit: Int) throws(Failure) -> [File] {
    var files: [File] = []
    var room = limit
    for index in 0..<max(0, unsafe zip_get_num_entries(archive, 0)) {
      var status = unsafe zip_stat_t()
      unsafe zip_stat_init(&status)
      guard unsafe zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0,
        let name = unsafe status.name.map({ unsafe String(cString: $0) })
      else { throw Failure(reason: "a file in the archive has no name") }
      if name.hasSuffix("/") { continue }
      let size = unsafe status.size
      guard size <= zip_uint64_t(room) else { throw Failure(reason: "the archive is too large") }
      room -= Int(size)
      guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else {
        throw unsafe Failure(reason: String(cString: zip_strerror(archive)))
      }
      defer { unsafe zip_fclose(file) }
      var count = 0
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, filled in
        count = Int(unsafe zip_fread(file, buffer.baseAddress, size))
        filled = max(count, 0)
      }
      guard count == Int(size) else { throw Failure(reason: "“\(name)” is damaged") }
      files.append(File(name, bytes))
    }
    return files
  }
}
