"""Words of occasions that come next, are put off, called off or denied, and of days counted."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.plugins.fact_cues import FactCues


@frozen(kw_only=True, eq=False)
class TurnCues(FactCues):
    """How a language speaks of what becomes of an occasion, and of days that are not its own.

    All strings are regular expressions on masked sentences, unless told otherwise.

    * In the lower-case sentence as printed, `told_apart` ends where it goes on with what has
      a day of its own, and a `parted` match ends what has come about where the
      sentence goes on with a plan ("met on Monday and will meet again", "and will call on X"), or
      with its group `ahead` a plan before what has ("will meet again, he said after calling on X");
      with what `turns_to` it opens to tell of another hour than that before. A part that is
      `sat_beside` tells of a sitting beside somebody's call, or of a call beside a sitting.
      `next_time` tells of such a one, which is none that has been held. A `held_apart` match ends
      where what was held is parted from another occasion that was not, or from what others refuse
      ("met her, while X called off a meeting with Y"); of such a part that fits `refused` no more
      is read. A `front_told` match, where each letter of a person's name is a "¤", ends before the
      comma after a clause that only says after which meeting of others something was, or before
      which where the group `ahead` takes part in it.
    * `met_but` ends what has come about where the sentence goes on with something that has not; a
      `come_about` match is all of such a thing, unless its groups `first` and `then` are weekdays
      that come in this order; `after_another` stands before an occasion that the sentence only goes
      back to. What follows a match of `resolved` is only what those who met will do ("met in Mumbai
      and decided to hold a rally on Sunday").
    * A `time_mark` names another occasion only to say when, which shares no place with what else is
      told, and where a group `apart` or `long` takes part in the match no day, either.
    * The groups of `departed` are persons who had left before the occasion that is told of came
      about ("after X left, Y and Z met").
    * `off` tells that something has not taken place, by now; what `untrue` covers is denied, by a
      word of `false`, as is what is `alleged` where `untrue_then` fits the next sentence. The
      groups of `off_beside` are something else that is off, or deny that an occasion is; one of
      which it is denied is `still_on`.
    * `moved` names the day to which an occasion was put off last, or first where `moved_first`
      fits the match, and `moved_then` in the sentence after one of what is off. A day in
      `denied_on` is that of a denial, and nothing else; in `event_on`, of something else that
      had come about. Who denies in words of `denied_own` having met others speaks of no occasion
      of people told of before.
      The groups of `former` are days for which an occasion had been planned before, and so are
      those of `former_beside` in a sentence that tells that it was put off or called off.
    * `reckoned` has groups `much`, a length of time, and perhaps `way`: so long after it, or before
      it where `reckoned_later` fits, was what another part of the sentence tells of, which ends
      at a `reckoned_edge`; `reckoned_as` is how one says that length back from a day. Where a
      sentence is `counted_back`, its first day is counted from the one told before; what ends
      in the day of `ahead_of` is still to come. A verb that has `gone_back` tells of what had
      been before that which is told, as does a word of `earlier`, and one
      of `afterwards` what came next; within `passing` a day is only
      that of whoever is named before, and a paragraph that `turns_away` leaves the day told of
      before it. The groups of `met_in` are months in which others met. What stands `by_the_way` is
      where something else takes place, for whose sake, or before or after which, people met.
    * A sentence that begins `apart_from_others` tells of another occasion than that before, and not
      of one for each of those who meet somebody in it ("Separately, X and Y met Z").
    * Words that `go_to_talks` stand before the talks of somebody else than who acts, and
      `within_talks` those before talks that the sentence opens with.
    * A sentence with `side_by_side` in it tells what others did meanwhile.
    * A `goes_to_home` match stands between whom somebody met and the home to which they went on;
      right before a home, `leaves` tells that somebody comes from there.
    * The groups of `at_talks_with` are those at whose talks others are said to have been, too.
    * `others_act` are politicians without a name who act in a clause ("three leaders of the A"): it
      is they who meet whom it names, and not who was spoken of before.
    * By `was_missed` somebody has stayed away already, and by `was_there` has come: from, or to,
      none that is still to come. Whoever
      was `uninvited`, by the sentence or the beginning of the next, has missed nothing,
      unless a group names somebody there.
    * A `dated_sitting` is named by its day: whoever stays away from it missed none of another day.
    * `quoted_on` has a group `day`, on which was said what a sentence quotes: "today" is counted
      from it.
    * `eve` has groups `day`, that of an event, and `much`, a length of time with its way: so long
      after or before the event, or a day before it where there is none, was what is told.
    """

    met_but: str = "(?!)"
    quoted_on: str = "(?!)(?P<day>)"
    dated_sitting: str = "(?!)"
    apart_from_others: str = "(?!)"
    departed: str = "(?!)"
    come_about: str = "(?!)(?P<first>)(?P<then>)"
    after_another: str = "(?!)"
    resolved: str = "(?!)"
    held_apart: str = "(?!)"
    front_told: str = "(?!)(?P<ahead>)"
    refused: str = "(?!)"
    off: str = "(?!)"
    off_beside: str = "(?!)"
    still_on: str = "(?!)"
    false: str = "(?!)"
    alleged: str = "(?!)"
    untrue: str = "(?!)"
    untrue_then: str = "(?!)"
    parted: str = "(?!)"
    told_apart: str = "(?!)"
    time_mark: str = "(?!)(?P<apart>)(?P<long>)"
    next_time: str = "(?!)"
    moved: str = "(?!)"
    moved_first: str = "(?!)"
    moved_then: str = "(?!)"
    former: str = "(?!)"
    former_beside: str = "(?!)"
    denied_on: str = "(?!)"
    denied_own: str = "(?!)"
    event_on: str = "(?!)"
    reckoned: str = "(?!)(?P<much>)(?P<way>)"
    reckoned_later: str = "(?!)"
    reckoned_as: str = "{}"
    reckoned_edge: str = "(?!)"
    counted_back: str = "(?!)"
    ahead_of: str = "(?!)"
    eve: str = "(?!)(?P<day>)(?P<much>)"
    go_to_talks: str = "(?!)"
    within_talks: str = "(?!)"
    gone_back: str = "(?!)"
    passing: str = "(?!)"
    by_the_way: str = "(?!)"
    turns_away: str = "(?!)"
    earlier: str = "(?!)"
    afterwards: str = "(?!)"
    turns_to: str = "(?!)"
    sat_beside: str = "(?!)"
    goes_to_home: str = "(?!)"
    leaves: str = "(?!)"
    side_by_side: str = "(?!)"
    at_talks_with: str = "(?!)"
    others_act: str = "(?!)"
    was_missed: str = "(?!)"
    was_there: str = "(?!)"
    uninvited: str = "(?!)"
    met_in: str = "(?!)"
