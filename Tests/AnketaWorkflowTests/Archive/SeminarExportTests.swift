import SurveyArchive
import Testing

@testable import AnketaWorkflow

@Suite("Exporting a seminar") struct SeminarExportTests {
  @Test func `writes a table and its codebook`() throws {
    let folder = try TemporaryFolder()
    let csv =
      "How was the room?,What else?,Tick\nGood,=1+1,\"Room, Food\"\nBad,\"a, \"\"b\"\"\",Food\n"
    let tick = [
      "  - key: tick", "    text: {en: Tick}", "    type: multiple", "    separator: \", \"",
      "    options:", "      - {code: 1, label: {en: Room}}",
      "      - {code: 2, label: {en: Food}}",
    ]
    let form = ([ArchiveImportTests.form] + tick).joined(separator: "\n")
    let entry = ArchiveImport.Entry(
      files: [try folder.write(csv, to: "a.csv")],
      seminar: ArchivedSeminar(key: "a", series: "S"),
      questionnaire: try folder.write(form, to: "form.yaml"))
    _ = try ArchiveImport(entries: [entry], archive: folder.path + "/a.sqlite").run()
    let export = try SeminarExport("a", archive: folder.path + "/a.sqlite")
    let lines = [
      "file,row,line,room,note,tick.1,tick.2", "a.csv,2,2,3,'=1+1,1,1",
      "a.csv,3,3,1,\"a, \"\"b\"\"\",0,1", "",
    ]
    #expect(export.table == lines.joined(separator: "\n"))
    #expect(export.codebook.contains("room,How was the room?,rating,3,Good,substantive\n"))
    #expect(export.codebook.contains("tick.2,Tick,multiple,2,Food,substantive\n"))
    let paths = try export.write(to: folder.path + "/out.csv")
    #expect(paths == ["out.csv", "out-codebook.csv"].map { "\(folder.path)/\($0)" })
    #expect(folder.names.contains("out.csv") && folder.names.contains("out-codebook.csv"))
  }
}
