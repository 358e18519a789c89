"""A page's furniture: what marks bylines, datelines, captions, links and other debris."""

from __future__ import annotations

from attrs import frozen

from pollcorpus.models import SegmentKind

Phrases = tuple[str, ...]
Labelled = tuple[tuple[SegmentKind, Phrases], ...]


@frozen(kw_only=True, eq=False)
class PageCues:
    """A page's furniture: what marks bylines, datelines, captions, links and other debris.

    Written in natural spelling; case and punctuation around a phrase do not
    matter. Pages mix languages, so the cues of all packs are read together.

    `whole` are lines that say nothing else, `starts` and `ends` what a short
    line opens or closes with, `holds` what a line of any place holds.
    `link_labels` stand before the headline of another report, on the same
    line or above it, those of `own_labels` also before a report's own;
    `list_labels` above a list of such headlines. `title_labels` are names of
    a field that stand before the headline on top of a text ("Title: ..."),
    `mail_labels` those before who sent a mail, to whom and when.
    `closings` are lines after which nothing belongs to the report.
    `share_words` make up a row of buttons, `button_words` one of labels with marks between.

    `published` and `updated` are the words before a date line's date;
    `by` those before a writer, `desk` those in the name of a desk;
    `agencies` and `bureaus` stand in datelines. `credits` close a caption, and
    `photo` words tell such a credit from that of the report.
    `summary` words open a page's own summary of the report; `retellings`
    a line that tells the report again in another language.

    `sentence_words` are left out of headlines, so that a line with one is a
    sentence that lost its full stop; `sentence_ends` such as only a sentence,
    whole or broken off, ends with. `announcements` are words of a sentence
    below which a report lists something.

    Date lines are rows of names and furniture. `furniture_words` are what such
    a row writes small, besides names; `day_words` stand with a date that is
    alone; `assertions` make a sentence of a cell; with one of
    `occasion_words` a date is that of a vote or a meeting. `piece_words` open
    a note on the report itself ("this article ..."), `print_words` say in it
    that it came out. `replies` head what readers wrote below it.
    `year_words` stand between a day and its year, `live_words` in the headline of
    a report that goes on being written, `today_words` right before the date of
    the day on which it is written. `on_day` stands beside the day of an
    event, `limits_after` behind one that is a limit ("from Friday to Sunday").
    `clock_words` stand with a time of day besides those that its numbers have
    in dates, `clock_links` between a date and its time; `rights_words` claim
    the copyright.
    """

    whole: Labelled = ()
    starts: Labelled = ()
    ends: Labelled = ()
    holds: Labelled = ()
    link_labels: Phrases = ()
    list_labels: Phrases = ()
    closings: Phrases = ()
    share_words: Phrases = ()
    published: Phrases = ()
    updated: Phrases = ()
    by: Phrases = ()
    desk: Phrases = ()
    agencies: Phrases = ()
    bureaus: Phrases = ()
    credits: Phrases = ()
    photo: Phrases = ()
    summary: Phrases = ()
    retellings: Phrases = ()
    sentence_words: Phrases = ()
    sentence_ends: Phrases = ()
    announcements: Phrases = ()
    furniture_words: Phrases = ()
    day_words: Phrases = ()
    assertions: Phrases = ()
    occasion_words: Phrases = ()
    replies: Phrases = ()
    button_words: Phrases = ()
    own_labels: Phrases = ()
    title_labels: Phrases = ()
    mail_labels: Phrases = ()
    year_words: Phrases = ()
    live_words: Phrases = ()
    today_words: Phrases = ()
    piece_words: Phrases = ()
    print_words: Phrases = ()
    on_day: Phrases = ()
    limits_after: Phrases = ()
    clock_words: Phrases = ()
    clock_links: Phrases = ()
    rights_words: Phrases = ()
