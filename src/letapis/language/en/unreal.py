"""How English tells, without a "not", of what did not come: it was avoided, imagined, faked, feared or called off."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ESCAPING = _words("avoid escape evade dodge elude sidestep miss spare")
"""Over what did not come: "narrowly escaped being deported"."""
SHORT_OF = {
    "to": _words("close near nearer closer"),
    "of": _words("short"),
    "from": _words("far"),
}
"""Before what did not come: "came close to being freed", "stopped short of jailing her", "far from being arrested"."""
SHORT = SHORT_OF["of"]
"""“Stopped short of”."""
INSTEAD = _words("instead")
"""“Was fined instead of being jailed”."""
RATHER = _words("rather")
"""“Was fined rather than jailed”."""
THOUGHTS = _words("question talk thought intention plan idea")
"""What nobody has of what is not to come: "there was no question of arresting him", "has no plans to free her"."""
IMAGINING = _words("imagine dream pretend joke fantasise fantasize hallucinate fancy daydream")
"""Verbs under which nothing is told: "dreamed that she had been freed"."""
MOMENT_NOUNS = _words("moment minute day hour second instant time")
"""“The moment he is freed, …”: what is to come, where the rest is."""
ONCE = _words("once when until till before after")
"""The same: "once he is freed, the sanctions will be lifted"."""
SOON = _words("soon")
"""“As soon as he is freed”."""
TRUTH = _words("truth substance basis")
"""What a false claim has none of: "there is no truth in reports that he was freed"."""

AVOIDED = _words("avoid escape evade dodge sidestep")
"""Of these, such as are said of an event told as a noun: "a trial was avoided"."""
FEARING = _words("fear dread worry afraid scared frightened terrified fearful wary anxious")
"""Over what may come and has not: "afraid that he would be arrested", "fears being arrested"."""
FEAR_FOR = _words("fear dread worry concern anxiety")
"""The same as nouns: "for fear that he would be arrested"."""
COMING = _words("would 'd ’d could might may will can should")
"""Helping verbs of what is feared, and has not come."""
HAD = _words("have had")
"""Of what was feared, and may have come: "feared that he might have been arrested"."""
LEST = _words("lest")
"""“Hid lest he be arrested”."""
EVENT = _words("event")
"""Behind "in": "in the event that he is arrested"."""
PROVIDED = _words("provided providing assuming supposing")
"""“Provided that he is released”."""
DOUBTING = _words("doubt disbelieve")
"""“She doubts that he was arrested”: said neither way."""
BELIEVING = _words("believe think")
"""“Nobody believes that he killed himself”."""
FAKING = _words("fake stage stag feign simulate")
"""“Staged his own kidnapping”: there was none."""
RETRACTING = _words("retract withdraw correct")
"""What a paper does with its report that was not so."""
OVERDOING = _words("exaggerate overstate")
"""“The news of her death was exaggerated”."""
CONTRARY = _words("contrary")
"""“Contrary to reports that she had been arrested”."""
ALL_BUT = ("all", "but")
"""“He all but died”."""
GOING = _words("go")
"""“Had been going to be freed”."""
FAILING = _words("fail collapse falter")
"""“The extradition failed”: it did not come."""
FALLING, THROUGH = _words("fall"), _words("through apart")
"""“The extradition fell through”."""
CALLING, OFF = _words("call"), _words("off")
"""“The trial was called off”."""
PUTTING, AWAY = _words("put hold"), _words("off back over")
"""“His release was put off”."""
OUGHT = _words("ought deserve belong")
"""“He belongs in prison", "deserves to be in jail”: called for."""
ABOUT = _words("about")
"""“Joked about being arrested”."""
