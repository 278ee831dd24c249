// swift-tools-version: 6.2
import PackageDescription

// Dependencies point upwards in this list only; the architecture page explains the seams.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "anketa",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "anketa", targets: ["anketa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibMD", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CLibStemmer", providers: [.apt(["libstemmer-dev"])]),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "CSVReading", dependencies: ["CLibCSV", "CLibMD", "Diagnostics"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "SurveyModel", swiftSettings: strict),
    .target(
      name: "QuestionnaireFiles", dependencies: ["SurveyModel", "Diagnostics", yams],
      swiftSettings: strict),
    .target(name: "Tabulation", dependencies: ["SurveyModel"], swiftSettings: strict),
    .target(
      name: "ResponseImport",
      dependencies: ["CSVReading", "SurveyModel", "Diagnostics", "Tabulation"],
      swiftSettings: strict),
    .target(
      name: "SurveyArchive",
      dependencies: [
        "CLibMD", "Tabulation", "QuestionnaireFiles", "SurveyModel", "Diagnostics", grdb,
      ],
      swiftSettings: strict),
    .target(
      name: "ThemeCoding", dependencies: ["CLibStemmer", "SurveyModel"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(name: "CDistributions"),
    .target(
      name: "SurveyStatistics", dependencies: ["CDistributions", "Tabulation", "SurveyModel"],
      swiftSettings: strict),
    .target(
      name: "WaveComparison", dependencies: ["SurveyStatistics", "Tabulation", "SurveyModel"],
      swiftSettings: strict),
    .target(name: "SVGCharts", swiftSettings: strict),
    .target(
      name: "ReportModel",
      dependencies: [
        "SurveyModel", "Diagnostics", "Tabulation", "SurveyStatistics", "WaveComparison",
        "SVGCharts",
      ],
      swiftSettings: strict),
    .target(
      name: "ZipArchives", dependencies: ["CLibZip"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "SpreadsheetFiles", dependencies: ["CXLSXWriter"],
      swiftSettings: strict + [.strictMemorySafety()]),
    .target(
      name: "ReportRendering",
      dependencies: ["ReportModel", "SVGCharts", "ZipArchives", "SpreadsheetFiles"],
      swiftSettings: strict),
    .target(
      name: "AnketaWorkflow",
      dependencies: [
        "Diagnostics", "CSVReading", "SurveyModel", "QuestionnaireFiles", "ResponseImport",
        "Tabulation", "ThemeCoding", "SurveyArchive", "WaveComparison", "SVGCharts", "ReportModel",
        "ReportRendering",
      ], swiftSettings: strict),
    .target(
      name: "AnketaCLI",
      dependencies: ["AnketaWorkflow", "SurveyArchive", "Diagnostics", argumentParser],
      swiftSettings: strict),
    .executableTarget(name: "anketa", dependencies: ["AnketaCLI"], swiftSettings: strict),

    .target(name: "CAllocationCount"),
    .executableTarget(
      name: "anketa-benchmarks",
      dependencies: [
        "CAllocationCount", "CLibCSV", "CSVReading", "SurveyModel", "Diagnostics", "ResponseImport",
        "SurveyArchive", "Tabulation", "SurveyStatistics", "WaveComparison", "AnketaWorkflow",
        argumentParser,
      ], path: "Sources/AnketaBenchmarks", swiftSettings: strict),

    .executableTarget(
      name: "anketa-references",
      dependencies: [
        "AnketaWorkflow", "Diagnostics", "ReportModel", "ResponseImport", "SurveyModel",
        "SurveyStatistics", "Tabulation", "WaveComparison", argumentParser,
      ], path: "Tests/References", swiftSettings: strict),

    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(name: "SurveyModelTests", dependencies: ["SurveyModel"], swiftSettings: strict),
    .testTarget(
      name: "CSVReadingTests", dependencies: ["CSVReading", "SeededRandom"], swiftSettings: strict),
    .testTarget(
      name: "QuestionnaireFilesTests", dependencies: ["QuestionnaireFiles"], swiftSettings: strict),
    .testTarget(
      name: "SVGChartsTests", dependencies: ["SVGCharts", "SeededRandom"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "SurveyStatisticsTests",
      dependencies: [
        "SurveyStatistics", "WaveComparison", "Tabulation", "ReportModel", "SeededRandom",
      ],
      resources: [.copy("Golden")], swiftSettings: strict),
    .testTarget(
      name: "WaveComparisonTests",
      dependencies: [
        "WaveComparison", "SurveyStatistics", "Tabulation", "SurveyModel", "SeededRandom",
      ], swiftSettings: strict),
    .testTarget(
      name: "ResponseImportTests",
      dependencies: ["ResponseImport", "CSVReading", "SurveyModel", "Tabulation", "SeededRandom"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "TabulationTests", dependencies: ["Tabulation", "SurveyModel", "SeededRandom"],
      swiftSettings: strict),
    .testTarget(
      name: "ThemeCodingTests", dependencies: ["ThemeCoding", "SurveyModel"], swiftSettings: strict),
    .testTarget(
      name: "SurveyArchiveTests",
      dependencies: ["SurveyArchive", "SurveyModel", "Tabulation", "Diagnostics", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "ReportModelTests",
      dependencies: [
        "ReportModel", "Diagnostics", "ResponseImport", "SeededRandom", "SurveyModel",
        "SurveyStatistics", "Tabulation", "SVGCharts", "WaveComparison",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AnketaWorkflowTests",
      dependencies: [
        "AnketaWorkflow", "Diagnostics", "SurveyModel", "QuestionnaireFiles", "ReportModel",
        "ResponseImport", "SurveyArchive", "Tabulation", "WaveComparison",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReferencesTests", dependencies: ["anketa-references"], swiftSettings: strict),
    .testTarget(name: "AnketaCLITests", dependencies: ["anketa"], swiftSettings: strict),
    .testTarget(
      name: "ReportRenderingTests",
      dependencies: [
        "ReportRendering", "ReportModel", "SVGCharts", "ZipArchives", "SpreadsheetFiles",
      ],
      exclude: ["Golden"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
