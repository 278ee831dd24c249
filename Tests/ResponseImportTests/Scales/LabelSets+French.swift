extension LabelSet {
  static let french: [LabelSet] = [
    "Très mauvais|Mauvais|Passable|Bon|Excellent",
    "Pas du tout utile|Peu utile|Utile|Très utile",
    "Inutile|Peu utile|Assez utile|Très utile",
    "Non, pas du tout|Plutôt non|Plutôt oui|Oui, tout à fait",
    "Non|En partie|Oui",
    "Jamais|Rarement|De temps en temps|Souvent|Toujours",
    "Jamais|Une fois par an|Une fois par mois|Chaque semaine|Tous les jours",
    "Faible|Moyen|Élevé",
    "Très faible|Faible|Moyenne|Élevée|Très élevée",
    "mid:Trop court|Adapté|Trop long",
    "mid:Beaucoup trop lent|Trop lent|Juste bien|Trop rapide|Beaucoup trop rapide",
    "Très insatisfait(e)|Insatisfait(e)|Neutre|Satisfait(e)|Très satisfait(e)",
    "Pas d'accord du tout|Plutôt pas d'accord|Ni d'accord ni pas d'accord|Plutôt d'accord|Tout à fait d'accord",
    "Pas clair|Assez clair|Clair|Très clair",
    "Pas du tout|Un peu|Moyennement|Beaucoup|Énormément",
    "Ennuyeux|Plutôt ennuyeux|Plutôt intéressant|Intéressant",
    "Moins bien|Pareil|Mieux",
    "Pas intéressant|Assez intéressant|Intéressant|Passionnant",
    "Nul|Moyen|Bien|Super",
    "Pas du tout adapté|Peu adapté|Adapté|Parfaitement adapté",
  ]
}
