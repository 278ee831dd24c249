extension ScaleWords {
  static let english = ScaleWords(
    "en", negativePrefixes: ["un", "dis", "in", "im", "ir", "non"], stemming: .english,
    [
      (.not, "not, no longer, dont, didnt, doesnt, isnt, wasnt, arent, cannot, havent"),
      (.emphasis, "at all, whatsoever"),
      (.weakener, "particularly, so, that, overly, especially, necessarily"),
      (.fixed(-5), "in no way, by no means, nothing, little or no, little or none"),
      (.fixed(-1.3), "little, hardly, barely, scarcely, hardly any"),
      (.fixed(-1.4), "not much"), (.fixed(-1), "not really, not so much"),
      (
        .degree(1),
        "slightly, a little, a bit, a little bit, a small amount, minimally, marginally, "
          + "to a small extent, to a limited extent, to a slight extent, to a little extent, "
          + "somewhat slightly, lightly"
      ),
      (.degree(0.9), "to a very small extent, very slightly, very little extent"),
      (
        .degree(2), "somewhat, some, tend to, to some extent, to some degree, in some ways, sort of"
      ),
      (.degree(2.1), "somewhat more"),
      (.degree(2.2), "rather"),
      (.partly, "partly, partially, in part, partial, half"),
      (
        .degree(2.5),
        "moderately, reasonably, a moderate amount, to a moderate extent, to a certain extent, "
          + "moderate"
      ),
      (.degree(2.6), "fairly"), (.degree(2.9), "quite, pretty"),
      (.degree(3), "mostly, generally, largely, mainly, in general, overall, for the most part"),
      (.degree(4), "very, strongly, highly, really, extensive, a lot, much, greatly, well"),
      (
        .degree(4),
        "to a large extent, to a great extent, considerably, significantly, substantially, far"
      ),
      (.degree(3.9), "quite a lot, quite a bit"), (.degree(4.1), "very much"),
      (.degree(4.4), "to a very large extent, to a very great extent"),
      (.degree(4.6), "a great deal, exceptionally, incredibly, tremendously"),
      (.degree(4.8), "extremely, most, deeply, enormously"),
      (.degree(5), "completely"), (.degree(5), "totally"), (.degree(5), "fully"),
      (.degree(5), "absolutely, entirely, perfectly, wholly, in full, full, utterly, definitely"),
      (.degree(5), "certainly, for sure, to the full extent, 100, exactly, without doubt, surely"),
      (.fixed(6), "exceeded, exceeds, exceed, surpassed, surpasses, far exceeded, more than met"),
      (
        .fixed(6),
        "above expectations, beyond expectations, better than expected, more than expected"
      ),
      (.fixed(-3), "below expectations, worse than expected, less than expected, fell short of"),
      (.fixed(-3), "fell short, lower than expected"),
      (.fixed(6), "higher than expected"),
      (.fixed(3.5), "as expected, at expectations, in line with expectations"),
      (.thing("expectations"), "met, meet, meets, expectations, expectation, fulfilled"),
      (.filler, "my, our, did, does"),
      (.yes, "yes, yeah, yep"), (.no, "no, nope"),
      (.chance(2.5, thing: "likely"), "probably"),
      (.chance(0.5, thing: "maybe"), "maybe, perhaps, possibly, may be, it depends, might"),
      (.unsure, "unsure, not sure, im not sure, i am not sure, uncertain"),
      (
        .middle,
        "neutral, undecided, hard to say, difficult to say,  neither, no opinion either way, in between, "
          + "in the middle, so and so, mixed, mixed feelings, fifty fifty, 50 50, yes and no, "
          + "neither yes nor no, both, indifferent, im i am "
      ),
      (.partly, "more or less"),
      (.tooMuch, "too, excessively"), (.tooMuch, "much too"), (.degree(5), "much too"),
      (.tooMuch, "far too, way too, a lot too"), (.degree(5), "far too, way too, a lot too"),
      (
        .justRight,
        "just right, about right, balanced, the right amount, right, appropriate, enough, adequate, "
          + "optimal, as it should be, fine, just enough, suitable, perfect, well balanced, exactly right, "
          + "sufficient, ideal, good, ok, okay, normal, comfortable, about the right"
      ),
      (
        .side(-1),
        "slow, slowly, short, easy, little, simple, few, low, small, basic, elementary, brief, "
          + "narrow, early, less, light, shallow, quiet, cold, general, superficial"
      ),
      (
        .side(1),
        "fast, quick, quickly, long, difficult, hard, much, many, complex, high, big, advanced, "
          + "lengthy, broad, late, more, complicated, heavy, loud, large, rushed, hot, detailed"
      ),
      (.point(.frequency, -2.5), "year, yearly, annually, every year, each year, per year"),
      (.point(.frequency, -1.6), "quarter, quarterly, every quarter"),
      (.point(.frequency, -0.8), "month, monthly, every month, each month"),
      (.point(.frequency, 1.6), "week, weekly, every week, each week"),
      (.point(.frequency, 3.4), "day, daily, every day, each day"),
      (.times(0), "once, one time, 1 time"),
      (
        .times(0.8),
        "several times, few times, a few times, twice, two times, three times, times, many times a"
      ),
      (.times(-0.5), "less than once, less than, less often than"),
      (.times(0.5), "more than once, more than, more often than"),
      (.point(.frequency, -5), "never, not once, at no time, none of the time"),
      (
        .point(.frequency, -4.3),
        "almost never, hardly ever, very rarely, very seldom, nearly never"
      ),
      (
        .point(.frequency, -3),
        "rarely, seldom, once in a while, infrequently, a little of the time"
      ),
      (.point(.frequency, 0), "sometimes, some of the time, about half the time, half the time"),
      (.point(.frequency, -0.4), "occasionally, from time to time, now and then"),
      (.point(.frequency, 3), "often, frequently, regularly, a lot of the time, many times"),
      (.point(.frequency, 4), "usually, mostly, most of the time, generally, normally, very often"),
      (.point(.frequency, 4.4), "almost always, nearly always, nearly every time"),
      (
        .point(.frequency, 5),
        "always, every, all of the time, all the time, every time, constantly"
      ),
      (.point(.proportion, -5), "none, none of it, none of them, nothing"),
      (.point(.proportion, -3), "some, a little, some of it, some of them, a few, few of them"),
      (.point(.proportion, 0), "half, about half, half of it, half of them, about half of it"),
      (.point(.proportion, 0), "about half of them"),
      (.point(.proportion, 3), "most, most of it, most of them, the majority, nearly all"),
      (.point(.proportion, 5), "all, everything, all of it, all of them"),
      (.point(.quality, -5), "none"), (.point(.quality, -4.8), "worst, the worst"),
      (
        .point(.quality, -4.6),
        "terrible, awful, horrible, dreadful, appalling, very unsatisfactory"
      ),
      (.point(.quality, -3.3), "bad"), (.point(.quality, -3), "poor, unacceptable, inadequate"),
      (.point(.quality, -2.9), "unsatisfactory, weak, insufficient, disappointing"),
      (.point(.quality, -1.6), "below average, basic, needs improvement"),
      (.point(.quality, -1.2), "so so, mediocre, not bad not good"),
      (.point(.quality, -0.3), "fair, could be better"), (.point(.quality, 0), "average, neutral"),
      (.point(.quality, 0), "regular, medium, moderate"),
      (
        .point(.quality, 0.3), "ok, okay, acceptable, fine, normal, sufficient, adequate, all right"
      ),
      (.point(.quality, 0.2), "satisfactory, alright, passable, not bad"),
      (.point(.quality, 1.5), "above average, decent, pretty good, fairly good, quite good"),
      (.point(.quality, 3), "good, nice, well, strong"),
      (.point(.quality, 3.9), "great, really good"),
      (.point(.quality, 4), "fantastic, wonderful, awesome, super, amazing, brilliant"),
      (.point(.quality, 4.3), "excellent, superb"), (.point(.quality, 4.6), "outstanding"),
      (.point(.quality, 4.7), "exceptional, perfect, best, the best, world class"),
      (.point(.level, -4.6), "minimal, lowest, minimum, the lowest"),
      (.point(.level, -5), "zero, none"),
      (.point(.level, -3), "low, small, weak, little, insufficient, limited"),
      (.point(.level, -1.5), "below average, lower than average"),
      (.point(.level, 0), "medium, average, moderate, mid, intermediate, sufficient, neutral"),
      (.point(.level, 1.5), "above average, higher than average"),
      (.point(.level, 3), "high, large, strong, significant, substantial, big"),
      (.point(.level, 4.6), "maximum, highest, maximal, the highest"),
      (.point(.skill, -5), "no experience, none, no knowledge"),
      (.point(.skill, -3.2), "novice"), (.point(.skill, -3), "beginner, elementary, starter"),
      (.point(.skill, -2), "basic"), (.point(.skill, -1), "pre intermediate, lower intermediate"),
      (.point(.skill, 0), "intermediate, average, competent"),
      (.point(.skill, 1), "upper intermediate"),
      (.point(.skill, 2), "proficient, experienced, confident user"),
      (.point(.skill, 3), "advanced"),
      (.point(.skill, 5), "expert, master, professional"),
      (.point(.change, -3), "less, worse, fewer, decreased, lower, deteriorated, declined"),
      (
        .point(.change, 0),
        "the same, same, about the same, no change, unchanged, no difference, did not change, "
          + "stayed the same, neither better nor worse, no different, no changes"
      ),
      (.point(.change, 3), "more, better, increased, improved, higher"),
      (.thing("important"), "little importance, of little importance"),
      (.fixed(-1.3), "little importance, of little importance"),
      (.point(.importance, -5), "irrelevant, not relevant, not relevant for me, not needed"),
      (.point(.importance, -2), "little importance, of little importance, low priority"),
      (.point(.importance, 0), "somewhat useful, nice to have, neutral, medium priority"),
      (.point(.importance, 2), "valuable, of value, high priority"),
      (
        .point(.importance, 5),
        "critical, critical to me, essential, critical vital essential, must have"
      ),
      (.thing("agree"), "agree, agreed, agrees, agreement, in agreement"),
      (.thing("agree", -1), "disagree, disagreed, disagrees, disagreement"),
      (.thing("satisfied"), "satisfied"), (.thing("satisfied", -1), "dissatisfied, unsatisfied"),
      (.thing("likely"), "likely, probable"), (.thing("likely", -1), "unlikely, improbable"),
      (.thing("important"), "important, importance, significance"),
      (.thing("important", -1), "unimportant"),
      (.thing("easy"), "easy"), (.thing("easy", -1), "difficult, hard"),
      (.thing("useful"), "useful, usefulness, of use"), (.thing("useful", -1), "useless"),
      (.thing("helpful"), "helpful"), (.thing("helpful", -1), "unhelpful"),
      (.thing("clear"), "clear, understandable, clearly"),
      (.thing("clear", -1), "unclear, confusing, incomprehensible"),
      (.thing("interesting"), "interesting, fascinating"), (.degree(4.8), "fascinating"),
      (.thing("agree"), "support"), (.thing("agree", -1), "oppose"),
      (.thing("interesting", -1), "boring, uninteresting, dull"),
      (.thing("happy"), "happy, pleased"), (.thing("happy", -1), "unhappy, displeased"),
      (.thing("confident"), "confident, sure"), (.thing("confident", -1), "insecure, unconfident"),
      (.thing("relevant"), "relevant"),
      (.thing("relevant", -1), "irrelevant, not relevant, not relevant for me"),
      (.thing("comfortable"), "comfortable"), (.thing("comfortable", -1), "uncomfortable"),
      (.thing("convenient"), "convenient"), (.thing("convenient", -1), "inconvenient"),
      (.thing("liked"), "liked, like, likes, enjoyed"), (.thing("liked", -1), "disliked, dislike"),
      (.thing("pleasant"), "pleasant"), (.thing("pleasant", -1), "unpleasant"),
      (.thing("organised"), "organised, organized"),
      (.thing("organised", -1), "disorganised, disorganized, chaotic"),
      (
        .filler,
        "i, it, was, were, is, am, are, the, a, an, of, to, for, me, in, with, be, been, will, would, "
          + "my, this, we, do, them, have, has, and, but, im, its, found, feel, felt, by, us, own"
      ),
      (.than, "than"),
    ])
}
