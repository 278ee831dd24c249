public import SVGCharts

/// The report as values, worded and rounded, in one language. A renderer only changes the form.
///
/// Every string is plain text as a reader shall see it; answers stand in it as typed. Escaping is
/// the renderer's, once, at the edge.
public struct Annex: Sendable, Hashable, Codable {
  /// BCP 47 code of the language that the annex is worded in.
  public var language: String
  /// “Annex. Participants' feedback”
  public var title: String
  /// The seminar's own title; empty when nobody gave one.
  public var subtitle: String
  /// Title block: date, place, organisers, response.
  public var facts: [Fact]
  public var sections: [Section]

  public init(
    language: String, title: String, subtitle: String = "", facts: [Fact] = [],
    sections: [Section] = []
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.facts = facts
    self.sections = sections
  }

  public struct Fact: Sendable, Hashable, Codable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A heading with what stands under it; subsections are one heading level deeper.
  public struct Section: Sendable, Hashable, Codable {
    /// Unique in the annex and stable between runs: an anchor.
    public var id: String
    public var heading: String
    public var blocks: [Block]
    public var subsections: [Section]

    public init(id: String, heading: String, blocks: [Block] = [], subsections: [Section] = []) {
      self.id = id
      self.heading = heading
      self.blocks = blocks
      self.subsections = subsections
    }
  }

  /// What the cells that the charts of a workbook are drawn from are called in the annex's language.
  package var chartCellsHeading: String {
    (Phrases.language(language) ?? .english).chartCells
  }

  public indirect enum Block: Sendable, Hashable, Codable {
    case paragraph(String)
    /// A sentence of the summary.
    case statement(Statement)
    /// The line under a question: type and base.
    case subline(String)
    /// Small print under what it explains.
    case note(String)
    case list([String])
    case facts([Fact])
    case table(Table)
    case figure(Figure)
    case comments([Comment])
    /// A text of one of the kinds above in another language than the annex's, by its BCP 47 code.
    case inLanguage(String, Block)
  }

  /// A sentence that sums up figures of the annex, with where they stand.
  public struct Statement: Sendable, Hashable, Codable {
    public var text: String
    public var references: [Reference]

    public init(_ text: String, references: [Reference] = []) {
      self.text = text
      self.references = references
    }

    /// What stands before the references, which are put apart by commas, and what after them:
    /// “…better than the hall (”, “).”
    public var parts: (opening: String, closing: String) {
      guard !references.isEmpty else { return (text, "") }
      let end = text.hasSuffix(".") ? "." : ""
      let sentence = text.dropLast(end.count)
      // Two pairs of brackets do not stand side by side.
      return sentence.hasSuffix(")")
        ? ("\(sentence.dropLast()); ", ")\(end)") : ("\(sentence) (", ")\(end)")
    }

    /// The sentence as it is read.
    public var printed: String {
      parts.opening + references.map(\.label).joined(separator: ", ") + parts.closing
    }
  }

  /// A table, a figure or a section as another place of the annex names it.
  public struct Reference: Sendable, Hashable, Codable {
    /// Of the table, figure or section.
    public var id: String
    /// “Table 3”, or the heading of the section.
    public var label: String

    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  public struct Table: Sendable, Hashable, Codable {
    public enum Alignment: String, Sendable, Hashable, Codable {
      case text
      /// Right-aligned; all cells of the column have the same number of decimals.
      case number
    }

    public struct Column: Sendable, Hashable, Codable {
      public var title: String
      public var alignment: Alignment

      public init(_ title: String, _ alignment: Alignment = .number) {
        self.title = title
        self.alignment = alignment
      }
    }

    public struct Row: Sendable, Hashable, Codable {
      /// One text a column; the first one names the row.
      public var cells: [String]
      /// Set apart: totals, answers outside the valid n.
      public var isApart: Bool

      public init(_ cells: [String], isApart: Bool = false) {
        self.cells = cells
        self.isApart = isApart
      }
    }

    /// A table with no more rows stands on one page.
    public static let mostRowsOfShort = 15

    /// Unique in the annex: an anchor, such as `table-3`; empty where nothing refers to the table.
    public var id: String
    /// “Table 3”, numbered through the annex.
    public var label: String
    public var caption: String
    public var columns: [Column]
    public var rows: [Row]
    public var note: String

    public init(
      id: String = "", label: String, caption: String, columns: [Column], rows: [Row],
      note: String = ""
    ) {
      self.id = id
      self.label = label
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.note = note
    }
  }

  public struct Figure: Sendable, Hashable, Codable {
    /// Unique in the annex: an anchor, such as `figure-2`; empty where nothing refers to the figure.
    public var id: String
    /// “Figure 2”, numbered through the annex.
    public var label: String
    public var caption: String
    public var chart: Chart
    /// The main figures in a sentence, for whoever cannot see the chart.
    public var alternativeText: String

    public init(
      id: String = "", label: String, caption: String, chart: Chart, alternativeText: String
    ) {
      self.id = id
      self.label = label
      self.caption = caption
      self.chart = chart
      self.alternativeText = alternativeText
    }
  }

  /// An open answer as typed.
  public struct Comment: Sendable, Hashable, Codable {
    public var text: String
    /// BCP 47 code where it is known and differs from the annex's.
    public var language: String?
    /// How many respondents wrote this, in this spelling or one as good as it.
    public var count: Int

    public init(_ text: String, language: String? = nil, count: Int = 1) {
      self.text = text
      self.language = language
      self.count = count
    }
  }
}
