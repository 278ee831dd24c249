internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the targets of questions.
  static let russianItemTargets: [String: String] = [
    "%1 is of type %2 and has a “target”": "%1: тип %2, но указана цель («target»)",
    "a target of a rating, a choice, yes-no, recommend or a number":
      "цель у оценки, выбора, yes-no, recommend или числа",
    "take out the target": "уберите цель",
    "%1 has no “at-least” and no “average”": "%1: нет ни «at-least», ни «average»",
    "write “target: {at-least: 80%}” or “target: {average: 4}”":
      "напишите «target: {at-least: 80%}» или «target: {average: 4}»",
    "%1 has “at-least” and also “average”": "%1: есть и «at-least», и «average»",
    "%1 has “of” beside “average”": "%1: рядом с «average» стоит «of»",
    "take out “of”, or write “at-least:” with a percentage in place of the average":
      "уберите «of» или напишите вместо среднего «at-least:» с процентом",
    "%1 has “at-least”, and a number has no share of answers":
      "%1: указано «at-least», а у вопроса с числом нет доли ответов",
    "write “average:” with the number that is to be reached":
      "напишите «average:» и число, которого надо достичь",
    "%1 does not say which answers count": "%1: не сказано, какие ответы считать",
    "add “of:” with their codes, such as “of: [1]”":
      "добавьте «of:» с их кодами, например «of: [1]»",
    "a percentage above 0 and up to 100, such as 80%": "процент больше 0 и до 100, например 80%",
    "write “%1%”": "напишите «%1%»",
    "%1 needs answers that can be averaged": "%1: у таких ответов нет среднего",
    "write “at-least:” with a percentage, and “of:” with the answers that count":
      "напишите «at-least:» с процентом и «of:» с ответами, которые считать",
    "a number from %1 to %2": "число от %1 до %2",
    "a number, such as 4 or 4.5": "число, например 4 или 4.5",
    "%1 is an average, and the best answer stands in the middle of the scale":
      "%1: это среднее, а лучший ответ — посередине шкалы",
    "the codes of the answers that count": "коды ответов, которые считать",
    "%1 names %2 answers of a multiple choice":
      "%1: названо ответов — %2, а выбрать можно было несколько",
    "one code": "один код",
    "keep the answer that matters most; respondents may have ticked several of them":
      "оставьте самый важный ответ: участник мог отметить сразу несколько из них",
  ]
}
