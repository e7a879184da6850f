"""Words by which a mend knows the order of a plain sentence's parts."""

GRANTING = frozenset({"grant", "refuse", "deny", "give"})
"""“Refused Maria Kalesnikava, 51, bail”: what somebody is granted stands behind what is told of him."""
DENYING = frozenset({"deny", "admit"})
"""“Denies inciting hatred”: what stands behind them in -ing is what somebody did."""
STILL_SILENT = frozenset("comment respond react reply speak explain say confirm acknowledge condemn".split())
"""“Has yet to comment on the arrest of X”: the arrest has come."""
RULES = frozenset({"rule", "decide"})
"""“Was jailed for five years, a court ruled on Monday”: the day on which a court says so is that of the sentence."""
PLEADING = frozenset({"plead"})
"""“Pleaded not guilty to spreading false news on Monday”: the day of the plea."""
