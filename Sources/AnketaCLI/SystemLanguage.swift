import AnketaWorkflow
import Diagnostics
import Foundation

/// The language that the system is set to, where Anketa speaks it.
enum SystemLanguage {
  /// BCP 47 code; `en` for any language that Anketa does not speak.
  static var code: String {
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    let language = locale.map { String($0.prefix { $0.isLetter }) } ?? "en"
    return Inspection.languages.contains(language) ? language : "en"
  }

  static var messages: MessageCatalogue { .language(code) }
}
