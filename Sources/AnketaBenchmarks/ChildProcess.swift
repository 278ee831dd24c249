import Glibc

/// A program run to its end, and what the system says it used.
struct ChildProcess {
  /// What it wrote to standard output.
  var output: String
  var status: Int32
  /// User and system time of all its threads.
  var cpuSeconds: Double
  /// The most memory it held at once. The system counts what its parent held when it was started
  /// as well, which is why the parent itself does nothing that needs memory.
  var peakBytes: Int

  /// Runs a program. Its standard error is shown only where `showsErrors`.
  init(_ path: String, _ arguments: [String], showsErrors: Bool = true) {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "no pipe")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    if !showsErrors { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let failure = posix_spawn(&id, path, &actions, nil, &words, environ)
    precondition(failure == 0, "\(path): \(String(cString: strerror(failure)))")
    close(ends[1])
    defer { close(ends[0]) }

    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(ends[0], &block, block.count)
      if count <= 0 { break }
      if bytes.count < 4096 { bytes += block[..<count] }
    }
    output = String(decoding: bytes, as: UTF8.self)
    var usage = rusage()
    var ending: Int32 = 0
    while wait4(id, &ending, 0, &usage) < 0, errno == EINTR {}
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : 128 + ending & 0x7F
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    peakBytes = usage.ru_maxrss * 1024
  }

  /// The path of this program.
  static var ownPath: String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    precondition(count > 0, "/proc/self/exe cannot be read")
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
