"""English words of what somebody is accused of when it is told as a deed: "had helped to organise the unrest"."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MISDEEDS = _words(
    "assault murder rape rob steal embezzle defraud cheat swindle extort bribe conspire spy betray sabotage smuggle launder blackmail usurp plagiarise plagiarize "
    "undermine incite owe plot counterfeit forge falsify mastermind orchestrate instigate attack insult"
)
"""Verbs that tell a wrong by themselves: "had embezzled money"."""
WITH_WRONG = _words(
    "help organise organize lead head direct run finance fund support aid join belong work act serve cooperate collaborate plan prepare "
    "try attempt want seek call provoke stir coordinate pass send hand transfer give leak sell receive accept take possess hide "
    "store keep carry make build spread distribute promote propagate engage participate recruit train maintain use throw set "
    "command infiltrate establish found create"
)
"""Verbs that tell a wrong by what stands with them: "headed a spy ring", "had links to a banned group"."""
BEING = _words("be have")
"""“Was behind the riots", "had links to a banned group”: the same, with the commonest verbs."""
WRONGFUL = _words(
    "unrest riot riots coup plot conspiracy espionage sabotage treason terrorist terrorists terrorism extremist extremists extremism "
    "explosive explosives grenade grenades bomb bombs ammunition hashish heroin cocaine spy spies spying rebel rebels "
    "militant militants guerrillas guerrilla insurgents insurgency separatist separatists separatism jihadists banned outlawed illegal illegally "
    "counterfeiting counterfeit forged fraud bribe bribes violence hatred gang cartel mafia smuggling overthrow uprising insurrection arson "
    "hostile traitor traitors saboteurs saboteur hamas daesh mossad cia mi6 hezbollah sedition subversion subversive "
    "weapon weapons gun guns pistol rifle firearm firearms mercenary mercenaries assassination murder murders killings theft"
)
"""Words with which a deed is a wrong."""
LINKED_TO = WRONGFUL | _words(
    "attack attacks bombing bombings blast blasts explosion explosions shooting shootings protest protests drone drones crime crimes "
    "abduction abductions arson sabotage network ring cell plots plotters massacre massacres hacking"
)
"""“Linked him to the attack”: to what officials link those whom they accuse."""
JOINING = _words("of to for with in into as behind within at under")
"""Prepositions from a deed to its wrong: "worked for a hostile service", "took part in riots"."""
TAKEN = _words(
    "money fund funding payment order instruction training weapon arm grant salary cash dollar euro aid help"
)
"""What is taken "from" those who do wrong."""
PARTAKERS = _words(
    "leader ringleader organiser organizer mastermind head member participant founder agent financier commander accomplice "
    "supporter backer instigator plotter planner courier recruiter"
)
"""“One of the leaders of the coup”: people of whom the wrong behind them is told; not its victims."""
CONTRABAND = _words(
    "weapon weapons gun pistol rifle firearm firearms grenade grenades explosive explosives bomb bombs ammunition drug drugs hashish heroin cocaine "
    "cannabis marijuana methamphetamine leaflet leaflets cash dollars banknotes knife knives detonator detonators"
)
"""What police say they found on somebody."""
SAYING = _words(
    "say said says saying claim claimed claims allege alleged alleges according insist insisted insists maintain maintained state stated "
    "allege charge charges assert asserted announce announced declare declared report reported tell told statement allegation accusation "
    "complain complained complains retort retorted counter countered counters contend believe suspect write wrote"
)
"""Words one of which stands with what is only claimed."""
CLAIMS = _words("statement assertion suggestion story claim allegation report accusation charge remark")
"""“Dismissed a claim that he had stolen money”: nouns of what is said."""
