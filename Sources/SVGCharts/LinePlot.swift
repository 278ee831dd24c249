/// Values over time, one line a series; the time axis is true, so that gaps show.
public struct LinePlot: Sendable, Hashable, Codable {
  /// The moments in ascending order: positions in days since any day, and their texts. Where texts
  /// have no room side by side, some are left out, the first and the last never.
  public var times: [Chart.Tick]
  /// One to four series; each is named beside its last point.
  public var series: [Series]
  /// The upright axis; references are named at the right edge.
  public var axis: ValueAxis
  /// Stands before the notes under the axis: “n”.
  public var noteTitle: String

  public init(
    times: [Chart.Tick], series: [Series], axis: ValueAxis, noteTitle: String = ""
  ) {
    self.times = times
    self.series = series
    self.axis = axis
    self.noteTitle = noteTitle
  }

  public struct Series: Sendable, Hashable, Codable {
    public var marks: MarkSeries
    /// One for each of `times`; `nil` breaks the line.
    public var points: [Point?]

    public init(_ marks: MarkSeries, points: [Point?]) {
      self.marks = marks
      self.points = points
    }
  }

  public struct Point: Sendable, Hashable, Codable {
    /// Its label stands at the point where it has room.
    public var mark: Mark
    /// Stands under the axis at the point: the number of answers.
    public var note: String
    /// No line comes from the point before, because the two do not compare: a changed wording, a
    /// seminar left out.
    public var startsAnew: Bool

    public init(_ mark: Mark, note: String = "", startsAnew: Bool = false) {
      self.mark = mark
      self.note = note
      self.startsAnew = startsAnew
    }
  }
}
