import SurveyModel

/// What a title lets one expect of a person, in words of seven languages.
///
/// A word alone proves nothing: “Did the phone line work?” holds one, too. What stands in the column
/// must bear it out, see ``PersonalContent``.
enum PersonalHint {
  case name
  /// The respondent's own name, perhaps with more: “name and organisation”.
  case ownName
  case phone
  /// An e-mail address or a telephone number.
  case contact
  /// An account with a messenger or a network.
  case account
  case address
  case dateOfBirth
  /// A number or code of a person, a form or a document.
  case identifier

  /// - Parameter title: In lower case, without punctuation.
  init?(title: String) {
    let words = title.split(separator: " ").map(String.init)
    guard words.count <= 14 else { return nil }
    func has(_ list: Set<String>) -> Bool { words.contains(where: list.contains) }
    func begins(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.utf8.starts(with: $0.utf8) } }
    }
    let padded = " " + title + " "
    func says(_ phrases: [String]) -> Bool {
      phrases.contains { padded.containsBytes(of: " " + $0 + " ") }
    }
    if says(Self.ownNamePhrases), !says(["name for", "name of the"]) {
      self = .ownName
      return
    }
    guard words.count <= 9 else { return nil }
    if Self.birthStems.contains(where: title.containsBytes) {
      self = .dateOfBirth
    } else if begins(Self.phoneStems) || has(Self.phoneWords) || says(Self.phonePhrases) {
      self = .phone
    } else if begins(Self.accountStems) {
      self = .account
    } else if says(Self.contactPhrases) || words.count <= 3 && begins(Self.contactStems) {
      self = .contact
    } else if says(Self.addressPhrases) || words.count <= 2 && begins(Self.addressStems) {
      self = .address
    } else if begins(Self.documentStems)
      || words.count <= 4 && has(Self.identifierWords) && !title.containsBytes(of: "number of")
    {
      self = .identifier
    } else if has(Self.nameWords) || has(Self.respondentWords) || says(Self.namePhrases),
      !says(["name for"]), !Self.asksForSomethingElse(title),
      !title.containsBytes(of: "nombre de")
    {
      self = .name
    } else {
      return nil
    }
  }

  /// Whether a title is nothing but words for a person's name; then no answer has to bear it out.
  static func isPlainlyName(_ title: String) -> Bool {
    let words = title.split(separator: " ").map(String.init)
    return words.contains(where: nameWords.contains)
      && words.allSatisfy { nameWords.contains($0) || fillers.contains($0) }
  }

  /// Whether a title asks who filled the form in for others; those names recur.
  static func namesCollector(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    return words.count <= 3
      && words.contains { word in
        ["enumerator", "interviewer", "анкетер", "анкетёр", "интервьюер"].contains(String(word))
      }
  }

  /// Whether a title names a respondent's number: “participant code”, “код участника”.
  static func isPlainlyIdentifier(_ title: String) -> Bool {
    let words = title.split(separator: " ").map(String.init)
    return (2...3).contains(words.count) && words.contains(where: identifierWords.contains)
      && words.contains { word in
        ["participant", "respondent", "участник", "респондент", "катышуучу", "анкет", "teilnehm"]
          .contains { word.hasPrefix($0) }
      }
  }

  private static let fillers: Set<String> = [
    "and", "und", "et", "y", "и", "жана", "та", "your", "ваше", "ваша", "ваши", "сиздин", "full",
    "полное", "толук", "optional", "по", "желанию", "если", "хотите", "completo", "votre", "ihr",
    "first", "last", "the", "of", "family", "given",
  ]

  /// Things and people other than the respondent that have a name, and answers of two words.
  static func asksForSomethingElse(_ title: String) -> Bool {
    title.split(separator: " ").contains { word in
      (otherEntities + placesOfWork).contains { word.utf8.starts(with: $0.utf8) }
    }
  }

  private static let phoneStems = [
    "telephone", "whatsapp", "viber", "телефон", "ватсап", "вотсап", "вацап", "вайбер", "telefon",
    "téléphone", "teléfono", "mobilnummer", "handynummer", "мобильн",
  ]
  private static let phoneWords: Set<String> = ["phone", "tel", "mobile", "тел", "handy", "móvil"]
  private static let phonePhrases = [
    "cell", "cell number", "байланыш номери", "номер для связи", "contact number", "celular",
  ]
  private static let accountStems = [
    "telegram", "телеграм", "skype", "скайп", "instagram", "инстаграм", "facebook", "фейсбук",
    "linkedin", "vkontakte", "вконтакте", "twitter", "wechat",
  ]
  private static let contactStems = ["contact", "контакт", "байланыш", "kontakt"]
  private static let contactPhrases = [
    "как с вами связаться", "как связаться с вами", "how can we reach you", "how to reach you",
    "contact details", "контактные данные", "сиз менен кантип байланышабыз",
  ]
  private static let addressStems = ["address", "адрес", "дарек", "дарег", "adresse", "dirección"]
  private static let addressPhrases = [
    "home address", "postal address", "your address", "street address", "домашний адрес",
    "адрес проживания", "ваш адрес", "почтовый адрес", "үй дареги", "адрес прописки",
  ]
  private static let birthStems = [
    "date of birth", "birth date", "birthdate", "birthday", "дата рождения", "день рождения",
    "дата народження", "туулган күн", "туулган жыл күн", "geburtsdatum", "date de naissance",
    "fecha de nacimiento",
  ]
  private static let documentStems = [
    "passport", "паспорт", "инн", "пинфл", "снилс", "matrikel", "iban", "госномер",
    "personalausweis", "passeport", "pasaporte",
  ]
  private static let identifierWords: Set<String> = [
    "id", "ид", "айди", "идентификатор", "uuid", "guid", "token", "токен", "code", "код", "коду",
    "codigo", "código", "номер", "номери", "no", "nr", "number", "кодуңуз", "respondent",
    "респондент", "инн", "пин",
  ]
  private static let nameWords: Set<String> = [
    "name", "names", "surname", "firstname", "lastname", "имя",
    "имени", "фамилия", "фамилию",
    "фамилии", "отчество", "фио", "аты", "атыңыз", "атыңызды", "жөнү", "жөнүңүз", "жөнүңүздү",
    "тегиңиз", "vorname", "nachname", "familienname", "nom", "prénom", "prenom", "nombre",
    "apellido", "apellidos", "прізвище", "імя", "піб", "подпись", "signature", "unterschrift",
    "колу",
  ]
  /// Words for a respondent: answers that look like names bear them out.
  private static let respondentWords: Set<String> = [
    "participant", "participants", "участник", "участника", "участники", "участница", "катышуучу",
    "катышуучунун", "teilnehmer", "teilnehmerin", "participante", "учасник",
  ]
  private static let namePhrases = [
    "who are you", "who filled", "кто вы", "кто заполнил", "кто заполняет", "как вас зовут",
    "как к вам обращаться", "сиз кимсиз", "wie heißen sie", "comment vous appelez vous",
    "cómo se llama", "як вас звати", "f i o", "ф и о",
  ]
  private static let ownNamePhrases = [
    "your name", "full name", "name and", "and name", "issued to", "name appear", "имя и",
    "ваше имя",
    "ваша фамилия", "фамилия и", "полное имя", "аты жөнүңүз", "толук атыңыз", "nom et", "name und",
    "nombre y", "імя та", "прізвище та",
  ]
  private static let otherEntities = [
    "trainer", "tutor", "facilit", "speaker", "lectur", "teacher", "course", "session", "seminar",
    "training", "workshop", "module", "event", "project", "topic", "тренер", "спикер", "лектор",
    "преподавател", "курс", "сесси", "семинар", "тренинг", "модул", "мероприят", "проект", "тема",
    "доклад", "назван", "машыктыруучу", "долбоор", "сабак", "окутуучу", "formateur", "formador",
    "kurs", "file", "program", "how", "many", "сколько",
  ]
  private static let placesOfWork = [
    "organi", "организ", "institution", "учрежд", "school", "школ", "company", "компан", "employ",
    "ministr", "министер", "уюм", "мекеме", "мектеп", "работ", "work", "job", "position",
    "должност", "кызмат", "department", "отдел", "city", "город", "шаар", "region", "регион",
    "район", "област", "село", "айыл", "аймак", "district", "country", "стран", "town", "village",
    "place", "место", "favourite", "favorite", "best", "team", "команд", "answer", "ответ",
  ]
}
