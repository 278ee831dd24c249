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

  public enum Block: Sendable, Hashable, Codable {
    case paragraph(String)
    /// The line under a question: type and base.
    case subline(String)
    /// Small print under what it explains.
    case note(String)
    case list([String])
    case facts([Fact])
    case table(Table)
    case figure(Figure)
    case comments([Comment])
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

    /// “Table 3”, numbered through the annex.
    public var label: String
    public var caption: String
    public var columns: [Column]
    public var rows: [Row]
    public var note: String

    public init(label: String, caption: String, columns: [Column], rows: [Row], note: String = "") {
      self.label = label
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.note = note
    }
  }

  public struct Figure: Sendable, Hashable, Codable {
    /// “Figure 2”, numbered through the annex.
    public var label: String
    public var caption: String
    public var chart: Chart
    /// The main figures in a sentence, for whoever cannot see the chart.
    public var alternativeText: String

    public init(label: String, caption: String, chart: Chart, alternativeText: String) {
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
