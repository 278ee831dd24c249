import CSVReading
import Diagnostics
import Glibc
import Testing

@Suite("Refusals") struct RefusalTests {
  private func refusal(_ bytes: [UInt8]) -> Problem? {
    do throws(Problems) {
      _ = try CSVFile.bytes(bytes, name: "a.csv")
      return nil
    } catch {
      return error.list.first
    }
  }

  private func refusal(path: String) -> Problem? {
    do throws(Problems) {
      _ = try CSVFile.open(path: path)
      return nil
    } catch {
      return error.list.first
    }
  }

  @Test(
    arguments: [
      ([], "empty-file"),
      (Array("\n".utf8), "empty-file"),
      (Array(" \t\r\n \n".utf8), "empty-file"),
      ([0xEF, 0xBB, 0xBF], "empty-file"),
      ([0xFF, 0xFE], "empty-file"),
      (Array("sep=;\n".utf8), "empty-file"),
      (Array("sep=;\n \n".utf8), "empty-file"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "excel-workbook"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "excel-workbook"),
      (Array("%PDF-1.7\n".utf8), "pdf-file"),
      ([0x1F, 0x8B, 0x08, 0x00], "compressed-file"),
      (Array("\n <!DOCTYPE html>\n<html>".utf8), "web-page"),
      (Array("\u{FEFF}<HTML><body>".utf8), "web-page"),
    ] as [([UInt8], String)])
  func `name what the file is instead`(bytes: [UInt8], code: String) throws {
    let problem = try #require(refusal(bytes))
    #expect(problem.code == code)
    #expect(problem.severity == .error)
    #expect(problem.place?.file == "a.csv")
    #expect(problem.help != nil)
  }

  @Test func `say that a file is missing`() throws {
    let problem = try #require(refusal(path: "/nowhere/at/all/form.csv"))
    #expect(
      problem.text == """
        error: there is no file “/nowhere/at/all/form.csv” [missing-file]
         --> form.csv
          = help: check the spelling and the folder
        """)
  }

  @Test func `say that a folder is no file`() throws {
    #expect(try #require(refusal(path: "/")).code == "folder-not-file")
    #expect(try #require(refusal(path: "/usr/")).code == "folder-not-file")
  }
}
