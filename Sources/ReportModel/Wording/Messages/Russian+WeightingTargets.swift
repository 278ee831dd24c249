internal import Diagnostics

extension MessageCatalogue {
  /// What is wrong with the targets of weighting, and with weighting itself.
  static let russianWeighting: [String: String] = [
    "“weighting”":
      "«weighting»",
    "a list of targets, each after a hyphen":
      "список целевых чисел, каждое после дефиса",
    "%1 is empty":
      "%1: список пуст",
    "add “- item: …” with the key of a question, and below it “counts:”":
      "добавьте «- item: …» с ключом вопроса, а под ним «counts:»",
    "the targets have too many combinations of answers: %1":
      "слишком много сочетаний ответов в «targets»: %1",
    "take out a target, or put options together, such as “1+2: 14”":
      "уберите один из вопросов или объедините варианты, например «1+2: 14»",
    "target %1":
      "«targets», часть %1",
    "%1 has no “counts” and no “shares”":
      "%1: нет ни «counts», ни «shares»",
    "add a line such as “counts: {1: 14, 2: 11}”":
      "добавьте строку вида «counts: {1: 14, 2: 11}»",
    "%1 has “counts” and also “shares”":
      "%1: есть и «counts», и «shares»",
    "“%1”, named by %2, is none of the items":
      "%2: вопроса «%1» в анкете нет",
    "item “%1” has two targets":
      "вопрос «%1» указан в «targets» дважды",
    "item “%1” is of type %2, and answers are weighted by a single choice":
      "вопрос «%1» имеет тип %2, а взвешивать можно только по вопросу с одним ответом",
    "an item of type single or yes-no":
      "вопрос типа single или yes-no",
    "a number for each code: {1: 14, 2: 11}":
      "число для каждого кода: {1: 14, 2: 11}",
    "it stands first on line %1; keep one of the two":
      "впервые он стоит в строке %1; оставьте один из двух",
    "%1 lacks a number for these codes: %2":
      "%1: нет чисел для кодов %2",
    "add each with its number; 0 where nobody who attended belongs there":
      "впишите для каждого его число; 0, если таких участников не было",
    "“%1” in %2 is no code of an answer that counts":
      "%2: «%1» — не код учитываемого ответа",
    "write its code, %1":
      "впишите его код: %1",
    "%1 add up to 0":
      "%1: сумма равна 0",
    "write how many people attended, by their answer":
      "впишите, сколько было участников с каждым ответом",
    "%1 add up to %2, not to 100":
      "%1: сумма равна %2, а не 100",
    "correct them, or write the number of people under “counts:”":
      "исправьте их или впишите число людей в «counts:»",
    "the counts of “%1” add up to %2, those of “%3” to %4":
      "сумма чисел по вопросу «%1» — %2, а по вопросу «%3» — %4",
    "all targets speak of the same people: correct the counts":
      "все они относятся к одним и тем же людям: исправьте числа",
    "a number from %1, such as 14 or 33.5":
      "число от %1, например 14 или 33.5",
    "the targets of weighting speak of %1 people, and %2 attended":
      "в «weighting» участников %1, а на семинаре было %2",
    "check `--attended`, and the counts under “weighting:”":
      "проверьте `--attended` и числа в «weighting:»",
    "the largest weight is %1 times the median weight, so a few answers carry much":
      "наибольший вес превышает медианный в %1 раза: многое зависит от немногих ответов",
    "put small groups together, or add “trim: 5” under “weighting:”":
      "объедините малые группы или добавьте «trim: 5» в «weighting:»",
    "weights need a questionnaire that says who attended":
      "для взвешивания нужна анкета, где сказано, кто был на семинаре",
    "name one with `-q`, and write “weighting:” with “targets:” into it":
      "укажите её через `-q` и впишите в неё «weighting:» с «targets:»",
    "questionnaire %1 does not say by what to weight":
      "в анкете %1 не сказано, по чему взвешивать",
    "weighting: {targets: [{item: gender, counts: {1: 14, 2: 11}}]}":
      "weighting: {targets: [{item: gender, counts: {1: 14, 2: 11}}]}",
    "add such a “weighting:” with the people who attended, or leave out `--weighted`":
      "добавьте такое «weighting:» с числом участников или уберите `--weighted`",
  ]
}
