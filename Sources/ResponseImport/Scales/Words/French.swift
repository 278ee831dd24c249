extension ScaleWords {
  static let french = ScaleWords(
    "fr", negativePrefixes: ["in", "im", "mal", "dé", "dés", "ir", "non"], stemming: .french,
    [
      (.not, "pas, non plus, aucunement"),
      (.emphasis, "du tout, absolument pas du tout, nullement"),
      (.weakener, "particulièrement, si, tellement, spécialement"),
      (.fixed(-5), "rien, aucun, aucune"), (.fixed(-1.3), "peu, à peine, guère, pas beaucoup"),
      (.fixed(-1.7), "très peu"),
      (.fixed(-1), "pas très, pas vraiment, pas tellement, pas trop, pas particulièrement"),
      (
        .fixed(-0.6),
        "pas tout à fait, pas entièrement, pas complètement, pas totalement, pas toujours"
      ),
      (.degree(1), "un peu, légèrement, faiblement, dans une faible mesure"),
      (.degree(2), "plutôt, dans une certaine mesure, quelque peu"),
      (.partly, "en partie, partiellement, à moitié, moyennement, plus ou moins"),
      (.degree(2.5), "modérément"), (.degree(2.7), "assez, relativement"),
      (
        .degree(3),
        "généralement, en général, globalement, dans lensemble, en grande partie, majoritairement"
      ),
      (
        .degree(4),
        "très, fortement, beaucoup, bien, vraiment, dans une large mesure, hautement, fort"
      ),
      (.degree(4.8), "extrêmement, énormément, particulièrement fort"),
      (.degree(5), "tout à fait"), (.degree(5), "totalement"), (.degree(5), "entièrement"),
      (.degree(5), "complètement"),
      (
        .degree(5),
        "absolument, pleinement, parfaitement, certainement, sûrement, sans aucun doute, bien sûr"
      ),
      (.fixed(6), "dépassé, dépassées, dépasse, mieux que prévu, au delà des attentes"),
      (.fixed(-3), "en dessous des attentes, moins bien que prévu"), (.fixed(3.5), "comme prévu"),
      (.thing("expectations"), "répondu, répond, attentes, attente, satisfaites"),
      (.filler, "mes, aux"),
      (.yes, "oui"), (.no, "non"), (.chance(2.5, thing: "likely"), "probablement, sans doute"),
      (.chance(0.5, thing: "maybe"), "peut être, éventuellement"),
      (.unsure, "pas sûr, pas sûre"),
      (
        .middle,
        "neutre, difficile à dire, ni daccord ni pas daccord, ni en accord ni en désaccord, mitigé, indécis, sans opinion tranchée, "
          + "indifférent, oui et non, entre les deux, ni oui ni non, partagé"
      ),
      (.tooMuch, "trop, beaucoup trop, bien trop, excessivement"),
      (.degree(5), "beaucoup trop, bien trop"),
      (
        .justRight,
        "juste bien, juste, adapté, adéquat, comme il faut, approprié, suffisant, assez, correct, parfait, "
          + "équilibré, idéal, convenable, bon, bien, juste ce quil faut, satisfaisant"
      ),
      (
        .side(-1),
        "lent, lente, lentement, court, courte, facile, peu, simple, basique, superficiel, faible"
      ),
      (
        .side(1),
        "rapide, vite, rapidement, long, longue, difficile, beaucoup, complexe, avancé, dense, compliqué, détaillé"
      ),
      (.point(.frequency, -2.5), "an, année, annuellement, chaque année"),
      (.point(.frequency, -1.6), "trimestre, chaque trimestre"),
      (.point(.frequency, -0.8), "mois, mensuellement, chaque mois, tous les mois"),
      (.point(.frequency, 1.6), "semaine, chaque semaine, toutes les semaines, hebdomadaire"),
      (.point(.frequency, 3.4), "jour, chaque jour, tous les jours, quotidiennement"),
      (.times(0), "une fois"), (.times(0.8), "plusieurs fois, quelques fois, deux fois, fois"),
      (.times(-0.5), "moins dune fois, moins de"), (.times(0.5), "plus dune fois"),
      (.point(.frequency, -5), "jamais"),
      (.point(.frequency, -4.4), "presque jamais, très rarement"),
      (.point(.frequency, -3), "rarement"),
      (.point(.frequency, 0), "parfois, quelquefois, de temps en temps"),
      (.point(.frequency, -0.4), "occasionnellement"),
      (.point(.frequency, 3), "souvent, fréquemment, régulièrement"),
      (
        .point(.frequency, 4),
        "généralement, la plupart du temps, très souvent, habituellement, dhabitude"
      ),
      (.point(.frequency, 4.4), "presque toujours"),
      (.point(.frequency, 5), "toujours, tout le temps, systématiquement"),
      (.point(.quality, -4.6), "horrible, terrible, nul, catastrophique"),
      (.point(.quality, -3), "mauvais, mauvaise, mal"),
      (.point(.quality, -2.9), "insuffisant, médiocre, insatisfaisant, faible"),
      (.point(.quality, -1.2), "bof, comme ci comme ça"),
      (.point(.quality, 0), "moyen, moyenne, neutre"),
      (.point(.quality, 0.2), "passable, acceptable, satisfaisant, suffisant"),
      (.point(.quality, 0.4), "correct, ça va"), (.point(.quality, 2), "assez bien, assez bon"),
      (.point(.quality, 3), "bon, bonne, bien"),
      (.point(.quality, 3.9), "super, génial, formidable"),
      (.point(.quality, 4.3), "excellent, excellente"),
      (.point(.quality, 4.6), "exceptionnel, remarquable, parfait"),
      (.point(.level, -3), "faible, bas, basse, petit"),
      (.point(.level, -1.5), "inférieur à la moyenne, en dessous de la moyenne"),
      (.point(.level, 0), "moyen, moyenne, modéré, intermédiaire"),
      (.point(.level, 3), "élevé, élevée, haut, haute, fort, grand"),
      (.point(.level, 1.5), "supérieur à la moyenne, au dessus de la moyenne"),
      (.point(.level, -4.6), "minimal, minimum"), (.point(.level, 4.6), "maximal, maximum"),
      (.point(.skill, -3), "débutant, débutante"), (.point(.skill, -2), "basique, élémentaire"),
      (.point(.skill, 0), "intermédiaire, moyen"),
      (.point(.skill, 3), "avancé, avancée"), (.point(.skill, 5), "expert, experte"),
      (.point(.change, -3), "moins, pire, moins bien"),
      (.point(.change, 0), "pareil, inchangé, aucun changement, le même, la même, sans changement"),
      (.point(.change, 3), "plus, mieux, meilleur, amélioré"),
      (.thing("agree"), "daccord, accord, en accord"),
      (.thing("agree", -1), "désaccord, en désaccord"),
      (.thing("satisfied"), "satisfait, satisfaite, satisfaits"),
      (.thing("satisfied", -1), "insatisfait, insatisfaite, mécontent, mécontente"),
      (.thing("likely"), "probable"), (.thing("likely", -1), "improbable"),
      (.thing("important"), "important, importante"), (.thing("important", -1), "sans importance"),
      (.thing("easy"), "facile, simple"), (.thing("easy", -1), "difficile, compliqué"),
      (.thing("useful"), "utile"), (.thing("useful", -1), "inutile"),
      (.thing("clear"), "clair, claire, compréhensible"),
      (.thing("clear", -1), "confus, incompréhensible"),
      (.thing("interesting"), "intéressant, intéressante"),
      (.thing("interesting", -1), "inintéressant, ennuyeux, ennuyant"),
      (.thing("liked"), "aimé, plu"), (.thing("interesting"), "passionnant"),
      (.degree(4.8), "passionnant"),
      (
        .filler,
        "je, ne, na, ma, suis, cétait, cest, le, la, les, de, du, des, un, une, en, à, pour, moi, été, et, mais, nest, est, était, que, me, ai, jai"
      ),
    ])
}
