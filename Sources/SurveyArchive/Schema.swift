/// The tables of an archive, as the architecture page describes them.
enum Schema {
  /// Step 1. Shipped: it does not change any more.
  static let seminars = """
    CREATE TABLE series (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      view TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE questionnaire (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      version INTEGER NOT NULL,
      definition TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE item (
      id INTEGER PRIMARY KEY,
      questionnaire INTEGER NOT NULL REFERENCES questionnaire ON DELETE CASCADE,
      position INTEGER NOT NULL,
      key TEXT NOT NULL,
      type TEXT NOT NULL,
      text TEXT NOT NULL,
      path TEXT NOT NULL,
      UNIQUE (questionnaire, key),
      UNIQUE (questionnaire, position)
    ) STRICT;

    CREATE TABLE option (
      item INTEGER NOT NULL REFERENCES item ON DELETE CASCADE,
      code INTEGER NOT NULL,
      position INTEGER NOT NULL,
      role TEXT NOT NULL,
      label TEXT NOT NULL,
      PRIMARY KEY (item, code)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE seminar (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      series INTEGER NOT NULL REFERENCES series,
      title TEXT,
      date TEXT,
      place TEXT,
      organisers TEXT,
      invited INTEGER CHECK (invited >= 0),
      attended INTEGER CHECK (attended >= 0),
      languages TEXT,
      questionnaire INTEGER NOT NULL REFERENCES questionnaire,
      is_inferred INTEGER NOT NULL CHECK (is_inferred IN (0, 1)),
      responses INTEGER NOT NULL CHECK (responses >= 0),
      forgotten TEXT
    ) STRICT;
    CREATE INDEX seminar_in_series ON seminar (series, date, key);
    CREATE INDEX seminar_by_questionnaire ON seminar (questionnaire);

    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL UNIQUE,
      records INTEGER NOT NULL,
      counted INTEGER NOT NULL,
      reading TEXT NOT NULL CHECK (json_valid(reading))
    ) STRICT;
    CREATE INDEX source_of_seminar ON source (seminar);

    CREATE TABLE response (
      id INTEGER PRIMARY KEY,
      seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
      source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
      row INTEGER NOT NULL,
      line INTEGER NOT NULL,
      answers TEXT NOT NULL,
      reasons TEXT,
      respondent BLOB
    ) STRICT;
    CREATE INDEX response_of_seminar ON response (seminar);
    CREATE INDEX response_of_source ON response (source);

    CREATE TABLE open_answer (
      response INTEGER NOT NULL REFERENCES response ON DELETE CASCADE,
      item INTEGER NOT NULL REFERENCES item,
      number INTEGER NOT NULL,
      is_beside_other INTEGER NOT NULL CHECK (is_beside_other IN (0, 1)),
      text TEXT NOT NULL,
      PRIMARY KEY (response, item, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE item_tally (
      seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
      item INTEGER NOT NULL REFERENCES item,
      answered INTEGER NOT NULL,
      none_ticked INTEGER NOT NULL,
      blank INTEGER NOT NULL,
      not_asked INTEGER NOT NULL,
      not_applicable INTEGER NOT NULL,
      damaged INTEGER NOT NULL,
      PRIMARY KEY (seminar, item)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE answer_tally (
      seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
      item INTEGER NOT NULL REFERENCES item,
      kind TEXT NOT NULL CHECK (kind IN ('option', 'number', 'date', 'place')),
      value ANY NOT NULL,
      place INTEGER NOT NULL,
      count INTEGER NOT NULL CHECK (count > 0),
      PRIMARY KEY (seminar, item, kind, value, place)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE battery_tally (
      seminar INTEGER NOT NULL REFERENCES seminar ON DELETE CASCADE,
      battery TEXT NOT NULL,
      items TEXT NOT NULL CHECK (json_valid(items)),
      complete INTEGER NOT NULL,
      straight_lined INTEGER NOT NULL,
      sums TEXT NOT NULL CHECK (json_valid(sums)),
      products TEXT NOT NULL CHECK (json_valid(products)),
      PRIMARY KEY (seminar, battery)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE secret (
      name TEXT NOT NULL PRIMARY KEY,
      value BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE annex_release (
      id INTEGER PRIMARY KEY,
      written_at TEXT NOT NULL,
      kind TEXT NOT NULL,
      options TEXT NOT NULL CHECK (json_valid(options)),
      counts TEXT NOT NULL CHECK (json_valid(counts))
    ) STRICT;

    CREATE TABLE annex_release_seminar (
      release INTEGER NOT NULL REFERENCES annex_release ON DELETE CASCADE,
      seminar TEXT NOT NULL,
      PRIMARY KEY (release, seminar)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX release_of_seminar ON annex_release_seminar (seminar);
    """

  /// Step 2. A match outlives the seminars that it was made for: it names its series by the name.
  static let matches = """
    CREATE TABLE item_match (
      id INTEGER PRIMARY KEY,
      series TEXT NOT NULL CHECK (series <> ''),
      earlier TEXT NOT NULL CHECK (json_valid(earlier)),
      later TEXT NOT NULL CHECK (json_valid(later)),
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'equivalent', 'different')),
      UNIQUE (series, earlier, later)
    ) STRICT;
    """

  /// Step 3. What annexes told of a seminar stands in one row however many told it: of a series of 1,000
  /// seminars each annex tells 100,000 numbers.
  static let releasedCounts = """
    CREATE TABLE released_counts (
      id INTEGER PRIMARY KEY,
      seminar TEXT NOT NULL,
      counts TEXT NOT NULL CHECK (json_valid(counts))
    ) STRICT;
    CREATE INDEX released_counts_of_seminar ON released_counts (seminar);

    CREATE TABLE annex_release_counts (
      release INTEGER NOT NULL REFERENCES annex_release ON DELETE CASCADE,
      counts INTEGER NOT NULL REFERENCES released_counts,
      PRIMARY KEY (release, counts)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX release_with_counts ON annex_release_counts (counts);

    CREATE TABLE told AS
      SELECT link.release, link.seminar, (
        SELECT json_group_object(name, value) FROM (
          SELECT CASE number.key WHEN link.seminar THEN 'responses'
              ELSE substr(number.key, length(link.seminar) + 2) END AS name, number.value
          FROM json_each(annex_release.counts) AS number
          WHERE number.key = link.seminar
            OR substr(number.key, 1, length(link.seminar) + 1) = link.seminar || ' '
          ORDER BY name)) AS counts
      FROM annex_release_seminar AS link
      JOIN annex_release ON annex_release.id = link.release;
    INSERT INTO released_counts (seminar, counts) SELECT DISTINCT seminar, counts FROM told;
    INSERT INTO annex_release_counts
      SELECT told.release, released_counts.id
      FROM told JOIN released_counts USING (seminar, counts);
    DROP TABLE told;
    DROP TABLE annex_release_seminar;
    ALTER TABLE annex_release DROP COLUMN counts;
    """
}
