"""How English tells what did not happen, what is planned, what is called for and what hangs on a condition."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NOBODY = _words("no neither none nobody no-one nothing")
"""Subjects to whom it did not happen."""
NO_PERSON = _words("nobody none no-one")
"""Objects that deny the verb: "frees nobody"; "the arrests had nothing to do with it" denies no arrest."""

BACKSHIFTED = _words("would 'd ’d")
"""What "will" becomes in reported speech."""

CHARGES = _words("charge count case indictment")
"""What comes to trial, or does not."""
COMING_TO_TRIAL = _words("come go reach proceed advance lead")
"""“The charges have never come to trial”: they were brought."""
LOOKED_INTO = _words(
    "investigate probe explain solve clarify punish prosecute examine resolve announce publish reveal justify"
)
"""“The death of X has never been investigated”: he died, whatever was not done about it."""
DENY_VERBS = _words("deny refute reject dismiss dispute disprove debunk")
"""Verbs that deny what is told under them: "denied the arrest"."""
DENIAL_FORMS = _words("deny denies denied denying dispute disputes disputed")
"""Forms of those that deny a whole clause: "denies that he was beaten"."""
FAR = _words("far")
"""“Went as far as to accuse him”: what somebody did."""
KINDS = _words("kind form sort type manner")
"""“Under no kind of house arrest”: the "no" is of what follows."""
THAT_CLAIM = _words("it this that which")
"""What may stand for a claim just told: "the prison service denied it"."""
WHICH = _words("which")
"""The same, for one told in the same sentence: "was beaten, which the government denies"."""
CLAIMS = _words(
    "allegation claim accusation report account assertion statement story information version rumour rumor news something"
)
"""The same, as nouns: "officials have rejected the allegations", "a claim the prison service denies"."""
HARM = _words(
    "force violence torture torturing abuse ill-treatment mistreatment maltreatment wrongdoing misconduct brutality beating "
    "beatings"
)
"""What officials deny without a word of whom: "denied that force had been used", "denied any wrongdoing"."""
DENIED_THINGS = _words("accusation charge allegation claim")
"""“Called him a terrorist, an accusation he rejects”: what is told of the clause before."""
CALL_VERBS = _words("call describe dismiss brand label")
"""Verbs that say of a claim what it is: "called the report false"."""
FALSELY = _words("falsely wrongly incorrectly erroneously mistakenly inaccurately")
"""Adverbs of a saying that was not so: "incorrectly stated that he had died"."""
FALSE = _words(
    "false exaggerated untrue wrong incorrect inaccurate unfounded baseless groundless fabricated fake premature"
)
"""What reports turn out to be: "earlier reports that he had been freed proved false"."""
FALSE_NOUNS = _words(
    "lie fabrication fiction slander libel fake disinformation misinformation falsehood invention hoax myth"
)
"""The same as nouns: "the reports that he was beaten are a fabrication"."""
TO_BE_TRUE = _words("correspond")
"""Verbs of what is not so, where denied: "the information does not correspond to reality"."""
VERSIONS = _words("version edition")
"""What a newsroom corrects: "an earlier version of this article said that she had been jailed"."""
CORRECTIONS = _words("correction corrections clarification erratum corrigendum apologise apologize")
"""Words that open a paragraph that takes something back: "Correction. We wrote that he had been charged"."""
NEWSROOM = _words("we our")
"""Who says there what was not so."""
CORRECTED = _words("earlier previous original initial prior former")
"""Of a version that no longer holds."""
REFUSING = _words("deny refuse reject block bar veto cancel scrap halt stop prevent forbid")
"""What is done with a release, an extradition that is asked for, and does not come: "her release was refused"."""
TURNING = _words("turn strike")
"""Verbs that refuse with the word below."""
DOWN = _words("down")
"""“Turned down his release”."""
AVERTING = _words("avert thwart prevent forestall foil")
"""The same of an arrest: "his arrest was averted"."""
FORBID_VERBS = _words("forbid prohibit")
"""Over what does not come: "the court forbade her to travel"."""
STOPPING = _words("halt stop prevent suspend cancel avert")
"""Verbs over a death that is still to come: "halt any plans to carry out his execution"."""
ASKING_VERBS = _words("ask request seek apply petition beg plead write file")
"""“Asked for a pardon”: whoever is held asks it for himself."""
AWAIT = _words("await")
"""“The rest await their sentence”: of a verdict, only this verb says that it has yet to come."""
PUTTING_OFF = _words(
    "await delay postpone oppose expect anticipate negotiate discuss consider seek defer fight stay resist"
)
"""Verbs over what has yet to come: "supporters await her release"."""
HOPE_NOUNS = _words("hope talk negotiation prospect chance expectation discussion")
"""“Hopes of her release", "talks on his release”: it has yet to come, whatever became of them."""
NEARLY = _words("nearly almost")
"""“Was nearly released”."""
FAIL_VERBS = _words("fail refuse decline")
"""Verbs that deny what they are said with: "failed to arrest him"."""
DECIDING = _words("decide choose opt advise counsel")
"""“Decided against appealing”: what is not done."""
RESOLVING = _words("decide choose opt resolve")
"""“The court decided to drop the charges”: with the word of a court, of prosecutors, it is done."""
FOLLOWED_UP = _words("follow overshadow distract obscure")
"""“Her release must be followed by that of all others", "must not distract from them”: she is free."""
HEARD_OUT = _words("hear consider examine")
"""“Refused to hear his appeal”: the refusal is what became of it."""
PREVENT_VERBS = _words("prevent stop block halt suspend bar ban prohibit forbid keep refrain desist")
"""Before "from": "barred from leaving the country", "refrain from arresting them"."""

FUTURE_MODALS = _words("will shall 'll ’ll wo")
"""“Will be released”: planned."""
CONDITIONAL_MODALS = _words("would could might may can 'd ’d")
"""“Could be jailed”: on a condition."""
DEMAND_MODALS = _words("should must ought")
"""“Should be freed”: demanded."""

AFTER_RELEASE = _words("surveillance supervision probation monitoring deportation exile expulsion")
"""What is imposed for the time behind a term: "three years of supervision after his release"."""
AT_HOME = ("house", "arrest")
"""The same in two words: "five years of house arrest upon release"."""
BESIDE_TERM = _words("imprisonment prison jail sentence term")
"""Of the term before it: "sentenced to ten years in prison with five years' house arrest on release"."""
THEN = _words("follow")
"""“Nine years in prison followed by five of house arrest”, "followed by deportation”: what begins once they are over."""
SERVED = _words("serve spend endure")
"""Not where they have been served: "spent nine years in prison, followed by five of house arrest"."""

MISSED_MODALS = _words("should ought")
"""With a perfect: what was called for and did not come, "should have been released in May"."""
UNREAL_MODALS = _words("would 'd ’d")
"""With a perfect: what did not come, "would have been jailed"."""
MISSED_CHANCE = _words("could")
"""The same for what a court does: "could have been sentenced to ten years"."""
WHETHER = _words("whether")
"""Before what is only asked."""

PLAN_VERBS = _words(
    """plan intend hope hop pray threaten prepare want decide vow promise pledge seek expect schedule due aim mull consider attempt try propose agree order suppose
    request recommend offer approve authorise authorize direct instruct command sign"""
)
"""Verbs under which an infinitive or a noun is yet to come."""

SIGNING = _words("sign")
"""What an official does with an order: "signed the extradition of X"."""
BY_SIGNATURE = _words("appeal petition pardon amnesty clemency commutation reprieve")
"""What is done once it is signed; an extradition that a minister signs has yet to come."""
NOT_YET = _words("imminent overdue unlikely likely pending uncertain")
"""What a release or an arrest is said to be that has not come: "his release is overdue"."""

ORDERING = _words("order approve authorise authorize decide rule")
"""Verbs of a court whose order takes effect at once: "ordered his detention"."""
COURTS = _words("court judge tribunal magistrate")
"""Who orders custody with effect at once."""
KNOWING = _words(
    "know clear unclear unknown unsure uncertain understand certain sure tell learn remember reveal disclose specify say"
)
"""Words whose negation leaves open what hangs on them."""

EVIDENCE = _words("evidence proof indication sign confirmation information")
"""Nouns by whose lack something is denied: "no evidence that he had been abducted"."""

YET = _words("yet")
"""“Has yet to begin”."""
CALL_FOR = _words("call")
"""Verbs that ask for something with a preposition, and name something without: "called his death an execution"."""
REFUSE_VERBS = _words("refuse")
"""“Was refused release”: what is refused does not happen."""
LET_ALONE = ("let", "alone")
"""Before what is denied even more: "not charged, let alone tried"."""
UNTIL = _words("until till")
"""“We will not rest until he is released”."""

ENDINGS = _words("end expire finish elapse lapse")
"""What is due of a term already given: "his sentence is due to end in May"."""

SCHEDULING = _words("schedule expect plan set slate postpone adjourn")
"""Verbs whose subject is yet to come: "her sentencing is scheduled for October"."""

PUT_OFF = _words("postpone adjourn defer delay put")
"""What is done to a trial that is to go on at the time told: "adjourned until 2 April"."""

BROKEN_OFF = _words("adjourn")
"""Of these, what is done to a hearing that has begun, where no day is given: "the trial was adjourned"."""

PLAN_ADJECTIVES = _words(
    "free ready willing likely set due about confident hopeful optimistic poised keen reluctant unable determined"
)
"""Adjectives under which an infinitive is yet to come: "free to arrest us", "due to walk free"."""

LIKENING = frozenset({"as"})
"""Before "if" and `LIKENED`."""
LIKENED = frozenset({"though"})
"""“As though they were guilty”, "as if"."""
DEMAND_VERBS = _words(
    "call urge demand appeal press plead insist petition beg ask request campaign lobby push advocate"
)
"""“Urged Minsk to release him”."""
INSISTING = _words("insist")
"""“Insists that he is innocent”: what may be said, and what may be wanted."""
LODGING = _words("lodge file submit bring prepare launch make enter")
"""What is done with an appeal at its beginning: one that "would be lodged" has yet to come, one that "must be heard" not."""
STAYING = _words("remain stay continue")
"""Verbs of where somebody is already."""
MUST = _words("must")
"""“Must remain in custody”: so a court has said of whom it has; who "should" remain there is wanted there."""
STRIVING = _words(
    "fight argue battle bid rally march pray vote agitate strive vie go work speak hope protest demonstrate"
)
"""“Lawyers are fighting for her acquittal”: what is granted stands behind "for"."""
PROTESTING = _words("protest condemn denounce decry deplore criticise criticize")
"""“Marched to protest the arrest of X”: what has come already, though the march may yet come."""
CONTESTING = _words("appeal challenge contest dispute overturn quash annul reverse")
"""“Will appeal against the conviction", "plans to challenge it”: what has been decided already."""
TELLING = _words("tell")
"""“Tell the president to free her”: an appeal, with an infinitive."""
WISH_VERBS = _words("want wish need")
"""Verbs under which a passive is called for: "we want to see him released", "he needs to be released"."""
DEMAND_NOUNS = _words(
    "call calls demand demands appeal appeals petition campaign plea request requests bid application"
)
"""“Calls for his release”."""

FREEDOM = _words("release freedom liberation freeing")
"""What one calls for on another's behalf: "has called for his release"."""

DUE = _words("due set scheduled expected")
"""“A trial, due to resume on 5 February, …”: set aside, told of the noun before the comma."""
CONDITION_MARKS = _words("if unless should")
"""“If he is arrested”."""
INVERTED = _words("had were should")
"""Before the subject they tell a condition: "had he been released"."""
ASKING = _words("ask wonder inquire question")
"""“Asked when the suspects would be taken to court”: verbs of a question."""
FEAR_NOUNS = _words("fear risk threat possibility prospect danger likelihood chance")
"""“The risk of being arrested”: it has not come."""

DATES = _words("date timetable timeline schedule")
"""What is given of an event to come, or not: "gave no date for his release" denies no release."""
PLAN_NOUNS = _words(
    "favour favor plan plans intention intent decision threat promise view aim goal effort attempt bid operation operations order permission "
    "request offer proposal warrant schedule date position"
)
"""Nouns of what is yet to come: "a plan to release", "permission to detain"."""

TEMPORAL = _words("after before since during following until despite over amid because upon at from within")
"""Prepositions that leave an event as it is: "two months after his arrest"."""

UNDOING = _words(
    "quash overturn annul cancel revoke reverse review reconsider investigate condemn defer postpone suspend commute reduce"
)
"""Verbs of what is done about something that has happened: "should quash his conviction"."""
ENDING = _words("end stop cease halt")
"""Verbs of what goes on until then: "urged China to end the detention of X", "must stop beating him"."""
END = _words("end halt stop")
"""The same as nouns: "an end to the detention of X"."""
GOING_ON = _words(
    "detention imprisonment incarceration captivity confinement isolation torture ill-treatment mistreatment beating abuse "
    "persecution harassment"
)
"""What goes on where its end is called for; an execution or a trial that is halted has not come."""
MATTERS = _words(
    "investigation inquiry inquest probe apology compensation explanation reason detail information responsibility "
    "accountability justice answer"
)
"""Nouns of what is done or wanted over something that has happened: "demanded an inquiry into his death"."""

PROSECUTORS = _words("prosecutor prosecutors prosecution")
"""“The prosecution asked for ten years”."""
REQUEST_VERBS = _words("ask request seek demand recommend call propose want")
"""What a prosecutor does before a sentence: `sentenced`, planned."""

LATER = _words("later afterwards afterward subsequently then thereafter")
"""Adverbs that only say "after what was told before"."""

AGAIN = _words("again")
"""“Was picked up on 24 March, detained again and sent home”: at another time."""
ONCE_MORE = _words("once more")
"""“And once more in March”: at another time, too."""
HOURS = _words("hours hour shortly soon")
"""“Hours after he was freed”: the same day, or the day before."""
MOMENTS = _words("minutes minute moments moment seconds")
"""“Minutes after”: the same day."""
LATE_IN_DAY = _words("late evening night afternoon noon")
"""Parts of a day some hours before which it is the same day."""
EARLY_IN_DAY = _words("early morning dawn noon afternoon")
"""Parts of a day some hours after which it is the same day."""

WHATEVER = frozenset({"everything", "anything", "something", "all", "whatever", "nothing"})
"""What one does "to get him out": an aim, not yet reached."""

TRUE_WORDS = frozenset({"true", "real", "correct", "so", "fact", "case"})
"""“The report of his arrest is not true”: complements whose negation denies the event."""

IN_A_ROW = _words("first second third fourth last only sole")
"""“It was not his first conviction”: there were several."""
INVOLVEMENT = _words(
    "involvement role part hand responsibility complicity connection link participation blame knowledge share"
)
"""“Denied any role in the killing”: what is denied is the part in it, and not the killing."""
TAKING_PART = _words("involve implicate do participate complicit responsible")
"""“Had nothing to do with the arrest", "was not involved in it”."""
FREED = _words("free release liberate")
"""“Said that she should be freed”: one who has lost her freedom, and hardly who says so."""
