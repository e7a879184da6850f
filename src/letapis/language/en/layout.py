"""What English pages put around a story: known by their opening words, each with an example."""

import re

from letapis.language.rows import BoilerplateRow

SENTENCE_END = (".", "!", "?", "…", ":", ";", ",")
"""Marks at the end of what is no headline."""

UPDATE = re.compile(r"\W{0,3}(?:(?:case|latest|news) )?updates?(?: (?:of|on|from|as of))?\W{1,3}", re.IGNORECASE)
"""Before the day that heads a part of a case's chronicle: "Case update: 6 April 2014"."""

WHO_IS = re.compile(
    r"(?:\d{1,2}[:.h]\d{2}\s*[-–—:|]?\s+|\d{1,2}[.)]\s+)?"
    r"(?:Who (?:is|was)|Profile(?: of)?:?|Remembering|The (?:case|story|arrest) of)\s+(.+?)\s*\??$"
)
"""A line that says of whom the part below it tells: "12:30 Who was Phyo Zeya Thaw?", "The case of Ihar Losik"."""

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
DATELINE = re.compile(
    r"\W*(?:[^\W\d]\S*(?: [^\W\d]\S*){0,2}\s*[,|/–—-]\s*)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})|(?:{_MONTHS}) \d{{1,2}}),? \d{{4}}\W*",
    re.IGNORECASE,
)
"""A line with the day of a report and at most its place or kind: "VILNIUS, 16 September 2025", "Statement, 5 May 2024"."""

ENTRY = re.compile(
    r"(?:[\w’'.,-]+ ){0,8}[^\W\d_][\w’'-]+(?:,? \(?\d{2}\)?)?(?:, [^,:–—]{3,60},?)?\s*[-–—:]\s*"
    r"(?:a |an )?(?:\d{1,3}|[a-z]+)(?: and a half)? (?:years?|months?|days?)\b.{0,80}"
)
"""A line of a list of verdicts, which is no headline: "Ales Bialiatski – 10 years in prison", "Uladzimir Labkovich: seven years"."""

BOILERPLATE = (
    BoilerplateRow(
        "read also",
        r"^\W*(read (also|more|next|on)|also read|see also|related( articles?| stories?| news)?\b|more on|you may also like|recommended|don't miss|most read|further reading|more from|in other news|trending)\b.{0,160}$",
        "Read also: Court rejects appeal",
    ),
    BoilerplateRow(
        "share line",
        r"^\W*(share (this|on|via|the)|follow us|join (us|our)|like us|tweet this|subscribe to our (telegram|channel)|find us|tell (your )?friends|copy link|print this)\b.{0,160}$",
        "Share this on Facebook",
    ),
    BoilerplateRow(
        "subscription",
        r"^\W*(subscribe|sign up|register now|get (the|our) (latest|newsletter|best)|newsletter|log ?in|already a (subscriber|member)|enter your email|to continue reading|become a (member|subscriber)|turn on notifications)\b.{0,240}",
        "Subscribe to our newsletter",
    ),
    BoilerplateRow(
        "donation box",
        r"^\W*(donate|support (us|our (work|journalism|newsroom|independent))|help us (keep|stay|continue)|make a donation|your (donation|support) (helps|keeps|makes)|if you (value|like) (our|what)|chip in|please consider (donating|supporting)|before you go)\b.{0,300}",
        "Support our work: donate today",
    ),
    BoilerplateRow(
        "donation box",
        r"^(?=[^\"“”«]{1,240}$)(?=.*\b(donat(e|ions?)|donors?|patron|supporter|subscriber|member|gift|give|newsroom|media|journalism|reporting|coverage)\b)"
        r"(.*[.:!?,]\s)?((please|consider|please consider) (giv|donat|support|help|mak|a (gift|donation|sub))|donate\b|give (what|today|now)|support (us|our|independent|free|exiled)\b|become an? |keep us\b|help us\b|stand with\b|chip in\b)",
        "Independent reporting needs your help. Support our newsroom today.",
    ),
    BoilerplateRow(
        "donation box",
        r"^(?=[^\"“”«]{1,240}$)(we (need|rely on|depend on) (your|our readers)\b|your (gift|contribution|subscription|membership) \w|can you (spare|give|chip)|.*\bevery (donation|gift|contribution) (counts|helps|matters))",
        "We need your support. Every donation counts.",
    ),
    BoilerplateRow(
        "subscription",
        r"^(?=[^\"“”«]{1,240}$)(never miss\b|download (our|the) app\b|get .{1,60}\b(in your inbox|by e-?mail)|(.*[.:!?]\s)(subscribe|sign up) (now|today|here|to|for)\b)",
        "Want more stories like this? Sign up for our weekly newsletter.",
    ),
    BoilerplateRow(
        "share line",
        r"^(?=[^\"“”«]{1,240}$)(got a tip\b|tell us what|click here\b|.*[.:!?]\s(follow|join|email|contact|write to) (us|our)\b)",
        "Don't want to miss our next report? Follow us on Telegram.",
    ),
    BoilerplateRow(
        "caption",
        r"^(?=.{1,240}$)(\W*(caption|pictured|above|in (this|the) (photo|picture|image))\s*:|\W*(file|archive) (picture|image|pic)\b|.*[.!?…(–—|-] ?(file|archive) (photo|picture|image)\W*$|.*\(\w+ (photo|file|image)[^)]*\)\W*$|.*\b(handout )?via (reuters|ap|afp|epa|getty images)\W*$|.*(©|credit:).{1,60}$)",
        "Roland Carreño speaks to reporters in Caracas. File photo.",
    ),
    BoilerplateRow(
        "copyright",
        r"^this (article|story|report|piece) (was|is|has been) (first |originally )(published|posted)\b[^,]{0,80}$",
        "This article was first published by Meduza.",
    ),
    BoilerplateRow(
        "caption",
        r"^\W*((photo|image|picture|video|file photo|credit|illustration|screenshot|archive photo)\s*(:|by|credit|courtesy|/|—|-|–|\()|\(?file photo|file\s*[-–—]|(watch|listen)\s*:|©|getty images|.{0,120}\b((file )?photo|image|picture|screenshot|courtesy)\s*[:/]\s*[A-Z]).{0,240}$",
        "Photo: Reuters",
    ),
    BoilerplateRow(
        "copyright",
        r"^\W*(copyright|all rights reserved|©|terms of use|privacy policy|this story is from|cookie|we use cookies)\b.{0,240}$",
        "All rights reserved",
    ),
    BoilerplateRow(
        "byline",
        r"^\W*(by [A-Z][\w.’'-]+( [A-Z][\w.’'-]+){1,3}|published( on)?:? .{0,60}|updated:? .{0,60}|(last )?(updated|modified|edited)\b.{0,60}|reporting by .{0,200}|editing by .{0,120}|tags?:.{0,200}|comments?( \(\d+\))?|\d+ comments?|advertisement|sponsored|source: .{0,60})$",
        "By Jane Roe",
    ),
)
"""Tried in order; the first that fits tells why a paragraph is set aside."""
