import Diagnostics
import Foundation
import Testing

@testable import AnketaWorkflow

@Suite("Programs that make one file of another") struct ProgramTests {
  static let shell = ExternalProgram(named: "sh")!

  static func convert(_ script: String, seconds: Double = 20) throws(ExternalProgram.Failure)
    -> String
  {
    String(
      decoding: try shell.convert(
        Array("text".utf8), from: "in", to: "out", ["-c", script], seconds: seconds), as: UTF8.self)
  }

  @Test func `work in a folder of their own that is taken away`() throws {
    let folder = try Self.convert("cat in > out; pwd >> out").split(separator: "\n")
    #expect(folder[0].hasPrefix("text"))
    let path = String(folder[0].dropFirst(4))
    #expect(path.contains("anketa-") && !FileManager.default.fileExists(atPath: path))
  }

  @Test func `find no way to the network`() throws {
    #expect(
      try Self.convert("echo $http_proxy $HTTPS_PROXY > out")
        == "http://127.0.0.1:9 http://127.0.0.1:9\n")
  }

  @Test func `have failed when they say so, make nothing, or do not end`() {
    #expect(throws: ExternalProgram.Failure.failed(status: 3)) {
      try Self.convert("echo x > out; exit 3")
    }
    #expect(throws: ExternalProgram.Failure.failed(status: 0)) { try Self.convert("true") }
    #expect(throws: ExternalProgram.Failure.isTooSlow) {
      try Self.convert("exec sleep 60", seconds: 0.05)
    }
  }

  @Test func `are told of by the name of their package where they are missing`() throws {
    #expect(ExternalProgram(named: "weasyprint", path: "/nowhere:") == nil)
    let problems = #expect(throws: Problems.self) { try PDFConverter(path: "/nowhere") }
    #expect(problems?.list.map(\.code) == ["no-weasyprint"])
    #expect(problems?.list.first.map { "\($0)" }?.contains("weasyprint") == true)
  }

  @Test func `tell what they print, and nothing where they fail`() {
    #expect(Self.shell.answer(to: ["-c", "echo version 70"]) == "version 70\n")
    #expect(Self.shell.answer(to: ["-c", "echo x; exit 1"]) == nil)
  }

  @Test(
    arguments: [
      ("WeasyPrint version 57.2\n", []), ("WeasyPrint version 69.3\n", []), ("", []),
      ("WeasyPrint version 70.0\n", ["--pdf-variant", "pdf/ua-1"]),
      ("WeasyPrint version 101.1\n", ["--pdf-variant", "pdf/ua-1"]),
    ] as [(String, [String])])
  func `are asked for PDF for screen readers where they can write it`(
    version: String, options: [String]
  ) {
    #expect(PDFConverter.variant(of: version) == options)
  }

  @Test(.enabled(if: PDFConverter.isInstalled, "WeasyPrint is not installed"))
  func `make a PDF of the annex, the same bytes each time`() throws {
    let report = AnnexLookTests.report([.pdf, .html], "ky", AnnexLook())
    let first = try report.written()
    #expect(first.files[0].starts(with: Array("%PDF-".utf8)))
    #expect(first.files[1].starts(with: Array("<!DOCTYPE html>".utf8)))
    #expect(try report.written().files == first.files)
  }

  @Test func `are given each chart of the annex as a drawing by itself`() throws {
    let annex = try AnnexLookTests.report([.json], "ru", AnnexLook(hasChartFiles: true)).written()
    #expect(annex.charts.map(\.name).prefix(2) == ["figure-1.svg", "figure-2.svg"])
    #expect(annex.charts.count > 5)
    for chart in annex.charts {
      let text = String(decoding: chart.bytes, as: UTF8.self)
      #expect(text.hasPrefix("<svg xmlns=") && text.contains("Рисунок"))
    }
    #expect(try AnnexLookTests.report([.json], "ru", AnnexLook()).written().charts.isEmpty)
  }
}
