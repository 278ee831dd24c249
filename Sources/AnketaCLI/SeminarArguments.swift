import ArgumentParser
import SurveyArchive

/// What can be said of a seminar.
struct SeminarArguments: ParsableArguments {
  @Option(help: "The series that the seminar belongs to; a new name begins a new series.")
  var series: String?

  @Option(help: "Title of the seminar.")
  var title: String?

  @Option(help: "Date of the seminar: 2026-03-12, 2026-03 or 2026.")
  var date: String?

  @Option(help: "Where the seminar took place.")
  var place: String?

  @Option(help: "Who organised the seminar.")
  var organiser: String?

  @Option(help: ArgumentHelp("How many people were invited.", valueName: "number"))
  var invited: Int?

  @Option(
    help: ArgumentHelp("How many people attended and could have answered.", valueName: "number"))
  var attended: Int?

  @Option(
    name: .customLong("languages"),
    help: ArgumentHelp("Languages that it was held in, such as ky,ru.", valueName: "codes"))
  var languages: String?

  func validate() throws {
    for (name, number) in [("invited", invited), ("attended", attended)] {
      if let number, number < 0 {
        throw ValidationError("--\(name) takes a number of people, not \(number).")
      }
    }
  }

  func seminar(_ key: String) -> ArchivedSeminar {
    ArchivedSeminar(
      key: key, series: series ?? "", title: title, date: date, place: place,
      organisers: organiser, invited: invited, attended: attended,
      languages: languages?.split { !$0.isLetter && $0 != "-" }.map(String.init) ?? [])
  }
}
