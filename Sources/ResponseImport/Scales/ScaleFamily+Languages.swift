/// Scales with two sides in German, French, Spanish and Ukrainian.
///
/// English, Russian and Kyrgyz labels are taken apart into degrees and stems. The grammar of these
/// four moves the words about, so the usual labels are listed.
extension ScaleFamily {
  private static let twoSided: [[Double]] = [
    [-3, -2, 0, 2, 3], [-3, -1, 0, 1, 3], [-2, -1, 0, 1, 2], [-3, -2, -1, 0, 1, 2, 3],
  ]
  private static let withoutMiddle: [Set<Double>] = [
    [-3, -2, 2, 3], [-3, -1, 1, 3], [-2, -1, 1, 2],
  ]
  private static let middle = [
    "neutral", "teils teils", "weder noch", "neutre", "нейтрально", "важко сказати",
    "важко відповісти",
  ]

  static let agreementInWords = ScaleFamily(
    "agree", usual: twoSided, complete: withoutMiddle,
    [
      (
        -3,
        [
          "stimme überhaupt nicht zu", "stimme gar nicht zu", "trifft überhaupt nicht zu",
          "trifft gar nicht zu", "pas du tout daccord", "totalmente en desacuerdo",
          "muy en desacuerdo", "повністю не згоден", "категорично не згоден", "зовсім не згоден",
          "повністю не погоджуюсь", "зовсім не погоджуюсь",
        ]
      ),
      (
        -2,
        [
          "stimme nicht zu", "trifft nicht zu", "pas daccord", "en desacuerdo", "не згоден",
          "не згодна", "не погоджуюсь", "не погоджуюся",
        ]
      ),
      (
        -1,
        [
          "stimme eher nicht zu", "trifft eher nicht zu", "plutôt pas daccord",
          "algo en desacuerdo", "скоріше не згоден", "швидше не згоден", "скоріше не погоджуюсь",
        ]
      ),
      (
        0,
        middle + [
          "stimme teilweise zu", "trifft teilweise zu", "unentschieden",
          "ni daccord ni pas daccord", "ni en accord ni en désaccord",
          "ni de acuerdo ni en desacuerdo", "ні так ні ні",
        ]
      ),
      (
        1,
        [
          "stimme eher zu", "trifft eher zu", "plutôt daccord", "algo de acuerdo",
          "скоріше згоден", "швидше згоден", "скоріше погоджуюсь",
        ]
      ),
      (
        2,
        [
          "stimme zu", "trifft zu", "daccord", "de acuerdo", "згоден", "згодна", "погоджуюсь",
          "погоджуюся",
        ]
      ),
      (
        3,
        [
          "stimme voll zu", "stimme voll und ganz zu", "stimme völlig zu", "trifft voll zu",
          "trifft voll und ganz zu", "tout à fait daccord", "totalement daccord",
          "totalmente de acuerdo", "muy de acuerdo", "повністю згоден", "повністю згодна",
          "цілком згоден", "повністю погоджуюсь", "повністю погоджуюся",
        ]
      ),
    ])

  static let satisfactionInWords = ScaleFamily(
    "satisfied", usual: twoSided, complete: withoutMiddle,
    [
      (
        -3,
        [
          "sehr unzufrieden", "überhaupt nicht zufrieden", "très insatisfait",
          "très insatisfaite", "pas du tout satisfait", "pas du tout satisfaite",
          "muy insatisfecho", "muy insatisfecha", "nada satisfecho", "дуже незадоволений",
          "дуже незадоволена", "зовсім не задоволений",
        ]
      ),
      (
        -2,
        [
          "unzufrieden", "nicht zufrieden", "insatisfait", "insatisfaite", "pas satisfait",
          "insatisfecho", "insatisfecha", "незадоволений", "незадоволена", "не задоволений",
        ]
      ),
      (
        -1,
        [
          "eher unzufrieden", "weniger zufrieden", "plutôt insatisfait", "peu satisfait",
          "algo insatisfecho", "poco satisfecho", "скоріше незадоволений",
          "швидше незадоволений",
        ]
      ),
      (
        0,
        middle + [
          "weder zufrieden noch unzufrieden", "ni satisfait ni insatisfait",
          "ni satisfecho ni insatisfecho",
        ]
      ),
      (
        1,
        [
          "eher zufrieden", "plutôt satisfait", "plutôt satisfaite", "algo satisfecho",
          "algo satisfecha", "скоріше задоволений", "швидше задоволений",
        ]
      ),
      (
        2,
        [
          "zufrieden", "satisfait", "satisfaite", "satisfecho", "satisfecha", "задоволений",
          "задоволена",
        ]
      ),
      (
        3,
        [
          "sehr zufrieden", "très satisfait", "très satisfaite", "muy satisfecho",
          "muy satisfecha", "дуже задоволений", "дуже задоволена", "цілком задоволений",
        ]
      ),
    ])

  static let likelihoodInWords = ScaleFamily(
    "likely", usual: twoSided, complete: withoutMiddle,
    [
      (-3, ["sehr unwahrscheinlich", "très improbable", "muy improbable", "дуже малоймовірно"]),
      (
        -2,
        [
          "unwahrscheinlich", "improbable", "peu probable", "poco probable", "малоймовірно",
          "навряд чи",
        ]
      ),
      (-1, ["eher unwahrscheinlich", "plutôt improbable", "algo improbable", "скоріше ні"]),
      (0, middle + ["vielleicht", "peut être", "quizás", "tal vez", "можливо"]),
      (1, ["eher wahrscheinlich", "plutôt probable", "algo probable", "скоріше так"]),
      (2, ["wahrscheinlich", "probable", "ймовірно"]),
      (3, ["sehr wahrscheinlich", "très probable", "muy probable", "дуже ймовірно"]),
    ])

  static let importanceInWords = ScaleFamily(
    "important", usual: [[-3, -1, 0, 2, 3], [-2, -1, 0, 2, 3]] + twoSided,
    complete: withoutMiddle + [[-2, -1, 2, 3], [-3, -1, 2, 3]],
    [
      (
        -3,
        [
          "überhaupt nicht wichtig", "sehr unwichtig", "pas du tout important",
          "nada importante", "зовсім не важливо",
        ]
      ),
      (
        -2,
        [
          "unwichtig", "nicht wichtig", "pas important", "no importante", "sin importancia",
          "не важливо", "неважливо",
        ]
      ),
      (
        -1,
        [
          "weniger wichtig", "eher unwichtig", "peu important", "poco importante",
          "скоріше не важливо",
        ]
      ),
      (
        0,
        middle + [
          "mäßig wichtig", "moyennement important", "algo importante", "помірно важливо",
        ]
      ),
      (1, ["eher wichtig", "assez important", "bastante importante", "скоріше важливо"]),
      (2, ["wichtig", "important", "importante", "важливо"]),
      (3, ["sehr wichtig", "très important", "muy importante", "дуже важливо"]),
    ])
}
