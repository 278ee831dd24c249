import SurveyModel

/// Knows the columns that are no questions: by their titles, and by what stands in them.
enum MetadataColumns {
  static func use(of profile: ColumnProfile, layout: ExportLayout) -> ColumnUse.Metadata? {
    if case .own(let use) = profile.title.kind { return use }
    // Only what stands above a column names it; a second title row says what kind of field it is.
    let names = Set([profile.title.raw.first ?? "", profile.title.text].map { $0.foldedToWords() })
    if let use = layout.isOwnColumn(profile.title.raw.first ?? "") { return use }
    if ["#", "№", "№ п/п"].contains(profile.title.text.trimmed()) { return .toolsOwn }
    for name in names where !name.isEmpty {
      if let use = layout.metadata[name] { return use }
      if PersonalHint.namesCollector(name) { return .person }
      if !isClosed(profile) {
        if let use = titles[name] { return use }
        if asksForPerson(name) || PersonalHint.isPlainlyName(name) { return .person }
      }
      if PersonalHint.isPlainlyIdentifier(name) { return .toolsOwn }
      let words = name.split(separator: " ")
      if words.count <= 3, words.count == 1 || !isClosed(profile),
        words.last == "id" || name.hasSuffix("uniqueid") || name.hasSuffix("uuid")
      {
        return .toolsOwn
      }
    }
    let title = profile.title.text.foldedToWords()
    let content = PersonalContent(profile, title: title)
    let hints = [title, profile.title.part?.foldedToWords()].compactMap { $0 }.compactMap {
      PersonalHint(title: $0)
    }
    if let hint = hints.first(where: content.bears) {
      return hint == .identifier ? .toolsOwn : .person
    }
    return byContent(profile) ?? content.metadata
  }

  /// Titles of columns that any tool may add, in words.
  private static let titles: [String: ColumnUse.Metadata] = [
    "timestamp": .time, "отметка времени": .time, "убакыт белгиси": .time, "submission date": .time,
    "submitted on": .time, "submitted at": .time, "start time": .time, "end time": .time,
    "completion time": .time, "start date": .time, "end date": .time, "date submitted": .time,
    "submitdate": .time, "startdate": .time, "datestamp": .time, "start date utc": .time,
    "submit date utc": .time, "stage date utc": .time, "время создания": .time,
    "дата заполнения": .time, "толтурулган убакыт": .time,
    "email": .person, "e mail": .person, "email address": .person, "e mail address": .person,
    "username": .person, "user name": .person, "name": .person, "full name": .person,
    "first name": .person, "last name": .person, "phone": .person, "phone number": .person,
    "telephone": .person, "имя": .person, "фамилия": .person, "фио": .person, "ф и о": .person,
    "телефон": .person, "номер телефона": .person, "электронная почта": .person,
    "адрес электронной почты": .person, "имя пользователя": .person, "аты жөнү": .person,
    "аты": .person, "электрондук почта": .person, "электрондук дарек": .person,
    "телефон номери": .person,
    "ip address": .place, "ip": .place, "ipaddr": .place, "ipaddress": .place, "latitude": .place,
    "longitude": .place,
    "location": .place, "location latitude": .place, "location longitude": .place,
    "id": .toolsOwn, "respondentid": .toolsOwn, "response id": .toolsOwn,
    "network id": .toolsOwn, "user agent": .toolsOwn, "token": .toolsOwn, "seed": .toolsOwn,
    "lastpage": .toolsOwn, "startlanguage": .toolsOwn, "refurl": .toolsOwn,
  ]

  /// Questions that ask who somebody is, however they are worded.
  private static func asksForPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count <= 7 else { return false }
    let openings = [
      "your name", "name first", "full name", "your full name", "your email", "your e mail",
      "email address", "your phone", "what is your name", "what is your email",
      "ваше имя", "ваша фамилия", "ваше фио", "фио", "ваш телефон", "ваш email", "ваша почта",
      "аты жөнүңүз", "атыңыз", "телефонуңуз",
    ]
    let plain = words.drop { $0.allSatisfy(\.isNumber) }.joined(separator: " ")
    return openings.contains { plain == $0 || plain.hasPrefix($0 + " ") }
  }

  /// Whether a few answers recur, as those to a question do and names and numbers do not.
  private static func isClosed(_ profile: ColumnProfile) -> Bool {
    let answers = profile.answers
    return (2...6).contains(answers.count) && profile.answered >= answers.count * 3
      && answers.allSatisfy { answer in
        !answer.text.contains("@") && answer.text.filter(\.isNumber).count < 5
      }
  }

  /// Addresses, and numbers that only count the rows.
  private static func byContent(_ profile: ColumnProfile) -> ColumnUse.Metadata? {
    let answers = profile.answers
    guard answers.count >= 5 else { return nil }
    func most(_ test: (String) -> Bool) -> Bool {
      answers.filter { test($0.text) }.count * 10 >= answers.count * 8
    }
    if most(isIPAddress) { return .place }
    if most(LongDate.isLike) { return .time }
    let isUnique = answers.allSatisfy { $0.count == 1 } && profile.blank == 0
    guard isUnique || profile.notKept > 0 && answers.allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    if profile.title.index == 0, answers.allSatisfy({ Int($0.text) != nil }) { return .toolsOwn }
    let looksLikeToken = { (text: String) in
      text.utf8.count >= 12 && !text.contains(" ") && text.contains(where: \.isNumber)
        && text.utf8.allSatisfy { $0 < 128 && $0 > 32 }
    }
    if profile.title.index <= 1, most(looksLikeToken) { return .toolsOwn }
    return nil
  }

  private static func isIPAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
