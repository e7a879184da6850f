"""How English says that somebody comes back to a country or a town."""

from letapis.language.rows import EventRow
from letapis.model import EventKind as E

RETURNING = (
    EventRow(
        "returned-from-exile",
        E.RETURNED,
        "V",
        "return come",
        "subject",
        "Omar Radi returned to Kampala from exile in Germany.",
        "Omar Radi",
        needs="human-subject from=exile|banishment",
        unless="subj=@travellers subj-within=minister|president|delegation",
    ),
    EventRow(
        "return-verb",
        E.RETURNED,
        "V",
        "return",
        "subject",
        "Aliaksei Navalny returned to Russia.",
        "Aliaksei Navalny",
        needs="human-subject to|from|comp=@place|home",
        unless=(
            "to=@facility subj=@travellers after=summit|injury|match|game|tour|holiday "
            "to=subject|shop|theme|topic|estate|form|field|pitch|club at=age "
            "as=child|boy|girl|teenager|baby|toddler|schoolboy|schoolgirl"
        ),
    ),
    EventRow(
        "returned-from-trip",
        E.RETURNED,
        "V",
        "return",
        "subject",
        "Vladimir Kozlov was arrested days after he had returned from a trip to Brussels.",
        "he",
        needs="human-subject from=trip|visit|exile|conference|tour|holiday|vacation|meeting",
        unless="subj=@travellers subj-within=minister|president|delegation after=injury",
    ),
    EventRow(
        "lives-there-for-good",
        E.RETURNED,
        "V",
        "return",
        "subject",
        "Agnes Chow has been living in Canada since September and will probably never return.",
        "Agnes Chow",
        needs="human-subject not-to-come joined-to=live|reside|settle|move|emigrate|flee",
        unless="passive obj=* to|in|with|as|without=* verb=say",
    ),
    EventRow(
        "will-never-return",
        E.RETURNED,
        "V",
        "return",
        "subject",
        "Agnes Chow left Hong Kong in September. She will probably never return.",
        "She",
        needs="human-subject not-to-come",
        unless="passive obj=* to|in|with|as|without=* verb=say",
    ),
    EventRow(
        "will-not-come-back",
        E.RETURNED,
        "V",
        "come go",
        "subject",
        "Agnes Chow left Hong Kong in September. She will not come back.",
        "She",
        needs="human-subject not-to-come comp|prt=back",
        unless="passive obj=* with|as|without|on=* to=work|office|school|stage|court|prison|jail",
    ),
    EventRow(
        "returned-then",
        E.RETURNED,
        "V",
        "return",
        "subject",
        "Ihar Losik left for Poland in 2021 and returned in secret a year later.",
        "Ihar Losik",
        needs="human-subject joined-to|clause-of=leave|flee|emigrate|escape|live|study|settle|move",
        unless="to=* passive obj=* negated from=injury|illness subj=@travellers",
    ),
    EventRow(
        "arrive-home",
        E.RETURNED,
        "V",
        "arrive fly come go land",
        "subject",
        "Nazanin Zaghari-Ratcliffe arrived back in London.",
        "Nazanin Zaghari-Ratcliffe",
        needs="person-subject comp|prt=back|home",
        unless=(
            "gerund-behind fronted=back to=@facility permitted below=let from=work behind=bars "
            "on=strike|hunger|trial|promise|word subj=@travellers at=age "
            "as=child|boy|girl|teenager|baby|toddler|schoolboy|schoolgirl"
        ),
    ),
    EventRow(
        "on-the-way-home",
        E.RETURNED,
        "N",
        "way",
        "carrier",
        "Cecilia Sala was on her way home on Wednesday.",
        "her",
        needs="prep=on comp=home|back verb=be",
        unless="interrupted",
    ),
    EventRow(
        "back-in",
        E.RETURNED,
        "R",
        "back",
        "adverb-of",
        "Michael Kovrig is back in Canada.",
        "Michael Kovrig",
        needs="in=@place",
    ),
    EventRow(
        "return-noun",
        E.RETURNED,
        "N",
        "return",
        "of",
        "The return of Aliaksei Navalny to Russia was expected.",
        "Aliaksei Navalny",
        needs="human-of to|from=@place",
    ),
)
