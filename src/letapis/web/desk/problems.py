"""What can go wrong with a request, as pages that say what to do."""

from letapis.desk.errors import EntryRefused, LedgerError, LedgerFull, LedgerLocked, LedgerNewer, LedgerReadOnly
from letapis.web.translation import marked as _

TEXTS: dict[str, tuple[str, str]] = {
    "missing": (
        _("Nothing is here"),
        _(
            "There is no such page, report or person in this ledger. It may have been withdrawn, or the address"
            " is cut off."
        ),
    ),
    "forbidden": (_("You may not do this"), _("Your role does not allow it. Ask an owner of this desk.")),
    "signin": (_("Sign in first"), _("This page is for those who have an account here.")),
    "token": (
        _("This form has expired"),
        _(
            "It was not sent from a page of this session, so nothing was filed. Go back, load the page again, "
            "and send it once more."
        ),
    ),
    "host": (
        _("Asked for under a foreign name"),
        _("A desk without accounts answers only on this machine. Open it as 127.0.0.1."),
    ),
    "form": (
        _("This could not be understood"),
        _("A field is missing or has a value that is not among those offered. Go back and look at it again."),
    ),
    "stale": (
        _("Somebody was faster"),
        _(
            "This statement was judged after your page was loaded, so nothing was filed. Look at what was said,"
            " then judge again if you still want to."
        ),
    ),
    "pair": (
        _("Somebody was faster"),
        _(
            "These two were judged after your page was loaded, so nothing was filed. Look at what was said,"
            " then judge again if you still want to."
        ),
    ),
    "ended": (
        _("Your session has ended"),
        _("Nothing was filed. Sign in again, and you come back to this page."),
    ),
    "lost": (
        _("Your session has ended"),
        _("Nothing was filed yet, and what you typed is kept. Sign in, and you are shown it again."),
    ),
    "ledger": (
        _("The ledger cannot do this now"),
        _("Nothing was filed. Tell whoever runs this desk if it stays so."),
    ),
    "preparing": (
        _("The register is being made ready"),
        _(
            "After an update, or when much was filed meanwhile, Letapis goes through the ledger once; through a large"
            " one for some minutes. Then this page comes by itself."
        ),
    ),
    "refused": (
        _("The ledger did not take this"),
        _("It would break a rule of the ledger, so nothing was filed."),
    ),
    "locked": (
        _("Somebody else is writing"),
        _("The ledger was busy for too long, so nothing was filed. Go back and send it once more."),
    ),
    "full": (
        _("No room is left"),
        _("The disk of the ledger is full, so nothing was filed. Reading goes on; tell whoever runs this desk."),
    ),
    "readonly": (
        _("The ledger can only be read"),
        _("It may not be written where it lies, so nothing was filed. Reading goes on; tell whoever runs this desk."),
    ),
    "newer": (
        _("The ledger is newer than this program"),
        _("A newer Letapis has changed it, so nothing was filed. Whoever runs this desk has to update Letapis."),
    ),
    "early": (
        _("Not known yet"),
        _("On that day the ledger knew nothing of this person yet."),
    ),
    "day": (
        _("This is not a day"),
        _("A day is written year-month-day, such as 2020-10-27."),
    ),
}


LEDGER: dict[type[LedgerError], tuple[int, str]] = {
    EntryRefused: (409, "refused"),
    LedgerLocked: (503, "locked"),
    LedgerFull: (507, "full"),
    LedgerReadOnly: (503, "readonly"),
    LedgerNewer: (503, "newer"),
}
"""What a ledger may say, as an HTTP status and the name of a text; whatever else it says is `ledger`."""


class Problem(Exception):  # noqa: N818 - it is shown, and says what is wrong
    """A request that cannot be answered: an HTTP status, the name of a text above, and a detail where there is one."""

    def __init__(self, status: int, name: str, detail: str = "") -> None:
        super().__init__(TEXTS[name][0])
        self.status, self.name, self.detail = status, name, detail

    @property
    def title(self) -> str:
        """What is wrong."""
        return TEXTS[self.name][0]

    @property
    def text(self) -> str:
        """What to do."""
        return TEXTS[self.name][1]
