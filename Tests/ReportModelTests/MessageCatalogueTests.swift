import Diagnostics
import Foundation
import ReportModel
import Testing

@Suite("Catalogues of messages") struct MessageCatalogueTests {
  static let spoken = Phrases.all.map(\.code).filter { $0 != "en" }

  /// The templates of all messages that the sources make.
  static let templates: Set<String> = {
    var templates: Set<String> = []
    for (path, file) in SourceLiterals.all where file.mentionsMessages || path.isOfLayout {
      for literal in file.literals where literal.template.contains(" ") {
        // Of the literals of a layout only the reasons are said, not the titles it knows.
        let isSaid = !path.isOfLayout || ["return", "in"].contains(literal.preceding)
        let isForPrograms = notSaid.contains { literal.template.hasPrefix($0) }
        if isSaid, !isForPrograms, literal.template.contains(where: \.isLetter) {
          templates.insert(literal.template)
        }
      }
    }
    return templates
  }()

  /// Beginnings of what the YAML library says, and of what stands in a draft.
  static let notSaid = [
    "found ", "did not find ", "could not find ", "but found ", "mapping values ", "mapping keys ",
    "block sequence ", "while scanning ", "Maximum nesting ", "tab character", "guessed from ",
    "a figure that is no number", "Column ", "A draft made from ", "favourable one, ", "  anketa ",
  ]

  /// Templates that stand nowhere as a literal: severities, and failures of the system.
  static let others: Set<String> = Set(
    [EACCES, ENOENT, EISDIR, ENOSPC, EROFS, EIO, ENAMETOOLONG].map {
      Message(systemReason: String(cString: strerror($0))).template
    } + ["error", "warning", "note"])

  @Test(arguments: spoken)
  func `have every message`(language: String) throws {
    let catalogue = try #require(Phrases.language(language)).messages
    let missing = Self.templates.union(Self.others)
      .subtracting(catalogue.translations.keys)
    #expect(missing.sorted() == [])
  }

  @Test(arguments: spoken)
  func `have no message that nobody says`(language: String) throws {
    let catalogue = try #require(Phrases.language(language)).messages
    let literals = Set(
      SourceLiterals.all.filter { !$0.key.hasPrefix("ReportModel/") }.values.flatMap(\.literals)
        .map(\.template))
    let unused = Set(catalogue.translations.keys).subtracting(literals)
      .subtracting(Self.others)
    #expect(unused.sorted() == [])
  }

  @Test(arguments: spoken)
  func `fill the same gaps and keep what is to be typed`(language: String) throws {
    let catalogue = try #require(Phrases.language(language)).messages
    for (template, translation) in catalogue.translations {
      #expect(Set(template.gaps) == Set(translation.gaps), "\(template)")
      for code in template.matches(of: /`[^`]+`/) {
        #expect(translation.contains(String(code.0)), "\(template)")
      }
    }
  }

  @Test(arguments: spoken)
  func `are written in letters of the language`(language: String) throws {
    let catalogue = try #require(Phrases.language(language)).messages
    for translation in catalogue.translations.values {
      // A Latin letter inside a Cyrillic word is a slip of the keyboard.
      let slips = translation.matches(of: /\p{Cyrillic}\p{Latin}/)
      #expect(slips.isEmpty, "\(translation)")
    }
  }
}

extension String {
  fileprivate var isOfLayout: Bool { contains("/Layouts/") && !hasSuffix("TitleParts.swift") }
}
