import AnketaWorkflow
import Diagnostics
import Foundation
import SurveyArchive
import Synchronization
import Testing

@Suite("Annexes of many seminars") struct ReportBatchTests {
  let folder: TemporaryFolder
  let archive: String

  init() throws {
    folder = try TemporaryFolder()
    archive = folder.path + "/archive.sqlite"
    for name in Examples.names {
      _ = try ArchiveImport(
        entries: [.init(files: [Examples.path(name)], seminar: .init(key: name, series: "s"))],
        archive: archive
      ).run()
    }
  }

  private func batch(into name: String, workers: Int) -> ReportBatch {
    var report = FeedbackReport(paths: [], formats: [.md, .docx])
    report.archive = archive
    var batch = ReportBatch(series: "s", report: report, folder: "\(folder.path)/\(name)")
    batch.workers = workers
    return batch
  }

  @Test func `are the same from one worker and from many, in one order`() throws {
    for workers in [1, 8] {
      let batch = batch(into: "by\(workers)", workers: workers)
      let keys = try batch.keys()
      let outcomes = try batch.write(keys, at: "2026-03-20T09:30:00Z")
      #expect(outcomes.map(\.key) == keys && outcomes.allSatisfy(\.isWritten))
    }
    for name in Examples.names.flatMap({ ["\($0).md", "\($0).docx"] }) {
      let files = ["by1", "by8"].map {
        FileManager.default.contents(atPath: "\(folder.path)/\($0)/\(name)")
      }
      #expect(files[0] != nil && files[0] == files[1], "\(name)")
    }
  }

  @Test func `stop between two seminars, with whole files`() throws {
    let batch = batch(into: "stopped", workers: 1)
    let isStopped = Atomic(false)
    let outcomes = try batch.write(
      try batch.keys(), at: "2026-03-20T09:30:00Z",
      isStopped: { isStopped.load(ordering: .relaxed) },
      didFinish: { _ in isStopped.store(true, ordering: .relaxed) })
    #expect(outcomes.count == 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: batch.folder).sorted()
    #expect(names == ["docx", "md"].map { "\(outcomes[0].key).\($0)" })
  }
}
