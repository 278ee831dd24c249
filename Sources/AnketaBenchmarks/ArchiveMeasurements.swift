import Glibc

/// Runs the program on archives and prints what it took.
struct ArchiveMeasurements {
  let folder: String
  private let own = ChildProcess.ownPath
  private var program: String {
    own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/anketa"
  }

  init(folder: String) { self.folder = folder }

  func removeFiles() {
    for name in ["long.csv", "long.sqlite", "many.sqlite", "series.html"] {
      unlink(folder + "/" + name)
    }
    rmdir(folder)
  }

  func importLongFile(rows: Int) {
    let (csv, archive) = (folder + "/long.csv", folder + "/long.sqlite")
    unlink(archive)
    precondition(
      ChildProcess(own, ["generate", "--rows", "\(rows)", csv]).status == 0, "no file to import")
    let (seconds, child) = timed(
      ["import", csv, "--series", "S", "--seminar", "long", "--archive", archive])
    tell(
      "import of \(rows) responses × 25 columns", seconds, child,
      "\(megabytes(archive)) MB of archive"
        + (rows == 100_000 ? ", mark 3 s" : ""))
  }

  func readManySeminars(_ count: Int) {
    let archive = folder + "/many.sqlite"
    precondition(
      ChildProcess(own, ["archive", "fill", "\(count)", archive]).status == 0, "no archive made")
    print("\(count) seminars × 50 responses × 20 items: \(megabytes(archive)) MB of archive")
    let (seconds, child) = timed(["seminars", "--archive", archive])
    tell("list of \(count) seminars", seconds, child, "mark 0.2 s")
    let read = ChildProcess(own, ["archive", "read-series", archive, ManySeminars.series(0)])
    precondition(read.status == 0, "the series was not read")
    tell(
      "tallies of a series of \(min(count, ManySeminars.perSeries))",
      Double(read.output.split(separator: "\n").first ?? "") ?? .nan, read, "")
    // The second annex is held against the first as well.
    for time in ["first", "second"] {
      let (seconds, child) = timed([
        "compare", "--series", ManySeminars.series(0), "--archive", archive, "--output",
        folder + "/series.html",
      ])
      tell("its comparison, \(time) annex", seconds, child, "mark 1 s")
    }
  }

  private func timed(_ arguments: [String]) -> (seconds: Double, child: ChildProcess) {
    let clock = ContinuousClock()
    let start = clock.now
    let child = ChildProcess(program, arguments, showsErrors: false)
    precondition(child.status == 0, "\(arguments[0]) ended with status \(child.status)")
    return ((clock.now - start) / .seconds(1), child)
  }

  private func tell(_ what: String, _ seconds: Double, _ child: ChildProcess, _ more: String) {
    func hundredths(_ value: Double) -> String {
      let number = Int((value * 100).rounded())
      return "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)"
    }
    print(
      "\(what): \(hundredths(seconds)) s, CPU \(hundredths(child.cpuSeconds)) s, "
        + "peak \(child.peakBytes >> 20) MB; \(more)")
  }

  private func megabytes(_ path: String) -> Int {
    var status = stat()
    precondition(stat(path, &status) == 0, "\(path) is not there")
    return status.st_size / 1_000_000
  }
}
