"""English verbs that carry what other words tell, by lemma; auxiliaries by form."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _words("be")
"""“Is a lawyer”, "was arrested"."""
BE_OR_BECOME = _words("be become")
"""“Became a lawyer”: the noun behind it describes the subject."""
BE_GET_COME = _words("be get come")
"""Verbs with an adverb of state: "is abroad", "got out"."""
HAD = "had"
"""The auxiliary of what was so before: "had been held"."""
BEING = "being"
"""The auxiliary of what goes on: "was being held"."""
HAVE = _words("have")
"""The perfect: "may have been arrested" is done, where "may be arrested" is to come."""
PERFECT = frozenset({"have"})
"""The auxiliary of the perfect."""

EVERY = _words("each every")
"""“Twenty people die there each day”: a statistic."""

PASSIVE_INFINITIVE = _words("to be")
"""“Is to be released”: both stand before the verb."""
INFINITIVE_MARK = _words("to")
"""“A plan to arrest him”."""
UNCERTAIN_MODALS = _words("could may might would can")
"""“Could face up to 20 years”."""
PLURAL_FORMS = _words("were are have")
"""Forms whose subject is several: "A and B were held"."""
UNDOING = frozenset("overturn quash annul nullify vacate reverse commute".split())
"""“Urged them to overturn her conviction”: what is asked of a verdict for somebody's sake."""
DECIDING = UNDOING | frozenset(
    "uphold confirm cut reduce lighten shorten pardon sign approve order authorise authorize".split()
)
"""“Commuted his sentence", "upheld her conviction”: nobody decides so on what is his own."""
PATTERNS = frozenset("pattern history habit practice record policy tactic tradition method strategy".split())
"""“A pattern of detaining visitors”: what is done again and again, to nobody in particular."""
LIKELY = frozenset({"likely", "liable", "prone"})
"""“As likely to be arrested as others”."""
COMPARING = frozenset("as more less times far much twice equally so".split())
"""What compares one kind of people with another: "more likely"."""
BY_HABIT = frozenset(
    "often routinely regularly frequently usually commonly sometimes habitually typically systematically generally".split()
)
"""“Critics are routinely jailed”."""
MAY = _words("may can must")
"""“Suspects may be held for 15 days”: what a law allows or bids."""
EXTENDING = _words("extend prolong renew lengthen")
"""“Extended his detention to 19 April”: until when, behind "to"."""
BY_THEMSELVES = frozenset(
    "appeal apologise apologize collapse complain confess die disappear escape fall flee go return starve surrender vanish".split()
)
"""“Was convicted and appealed”: what people do, and what is not done to them."""
UNCHANGED = _words("let put hit set beat cut")
"""Verbs whose participle looks like their base: "beaten and put into a cell"."""
PARTICIPLE_ENDING = "ed"
"""“Detained”: of a regular participle."""

IN_CUSTODY = _words(
    "be remain stay spend pass sit languish serve find turn end wind live lie rot wait await keep hold place put leave land belong "
    "think believe suspect report surface resurface appear reappear detain jail imprison lock confine isolate do waste lose "
    "start begin continue know bring take throw see order remand commit go come get"
)
"""Verbs with which "in prison" tells where somebody is: not “in prison he broke an arm", "wrote poems in jail”."""
STAYING = _words("remain stay be keep hold place put")
"""Verbs with a phrase of a state: "remains in detention"."""
DONE_ABOUT = _words(
    "uphold affirm overturn quash annul nullify invalidate reverse revoke vacate commute reduce cut halve increase lower shorten "
    "lengthen confirm condemn criticise criticize denounce protest welcome question review reinstate "
    "appeal challenge contest"
)
"""What is done later about a sentence or an arrest: "the sentence was upheld in May"."""
AGED = _words("aged age")
"""“Has died aged 87", "died at the age of 87”: how an obituary begins."""
CHANGED = _words("replace convert reduce commute cut increase raise lower shorten lengthen extend bring")
"""“Reduced the ten-year sentence to four”: of the terms beside it the new one is behind "to"."""
REPLACING = _words("replace swap exchange substitute")
"""“The fine was replaced by five years”: what stands behind "by" is what it became."""
DONE_BY_PEOPLE = _words(
    "stop die leave flee return travel refuse resume file appeal confess plead complain write post publish withdraw resign collapse "
    "surrender testify tell say announce deny escape vanish disappear go give take"
)
"""“And the next day stopped eating", "and the same evening left for Poland”: verbs whose doer is no day."""
GOING = _words("go leave")
"""“Was free to go”."""
REPLACED = _words("replace convert commute")
"""“His death sentence was replaced with 30 years”: the penalty is no longer what it was."""
ADDED = _words("add")
"""“Added two years to her six-year term”: what is added is the term."""
DEEDS = _words(
    "call incite use misuse abuse spread disseminate insult plan plot organise organize finance fund transfer "
    "prepare participate join commit attack kill bomb publish post justify discredit recruit train lead collect gather "
    "conspire bribe steal embezzle defame glorify praise promote propagate violate distribute"
)
"""What somebody is said to have done by those who prosecute him: "had called for the seizure of power"."""
WRONGS = DEEDS | _words(
    "undermine collaborate damage disrupt endanger abet aid assist store possess threaten tarnish mislead break breach "
    "slander harm offend"
)
"""What a court rules that somebody has done: "ruled that she had undermined the state"."""
OFFENDING = _words("insult abuse swear assault offend slander libel defame")
"""What officials say that a prisoner did to them: "where, officers allege, he swore at them"."""
DEFAMING = _words("defame slander libel")
"""“Complained that he had defamed him”."""
ALLEGING = _words("allege say claim")
"""Of who tells something by the way: ", police say,"."""
NO_DEEDS = _words(
    "be have say tell know die suffer receive get live remain stay arrive need want think believe deny refuse confess admit "
    "plead appear return fall lose feel see hear hope fear expect wait await understand remember"
)
"""Verbs of what nobody is prosecuted for."""
SUFFERING = _words("suffer die faint collapse fall lose starve")
"""What nobody is accused of: "the allegation that he died in custody is false"."""
SERVING = _words("serve spend")
"""“Ordered him to serve 15 days”: the term hangs on what is ordered."""
BEGINNING = _words("begin open start resume commence")
"""“The trial, which had begun on 6 March”."""
AWAITING = _words("await face threaten")
"""“A new trial awaits him”: the person is the object."""
TURN = _words("turn reach")
"""“Turned 68 behind bars”: an age, no people."""
GIVING = _words("give deny refuse grant award hand offer")
"""Verbs whose passive keeps an object: "was given electric shocks"."""
GIVING_TERMS = _words("give hand award appoint assign impose")
"""Verbs whose second object may be a term: "gave X, who ran a channel, fifteen years"."""
WITHHELD = _words("bail parole visit visits access treatment medicine")
"""What is given or refused to prisoners: "was charged and refused bail" is passive, "and denied guilt" is not."""
LIGHT = _words(
    "make take face have be begin open start go stand receive get serve give hold end hear issue order extend impose approve"
)
"""Verbs under which a noun is the event: "made an arrest", "face trial"."""
IN_GENERAL = _words("can ca")
"""“Civilians cannot be tried by military courts”: a rule, of nobody told of."""
OBLIGED = _words("must")
"""“Must serve three years”: what a court has given."""
OF_ONE = _words("was is has")
"""Forms whose subject is one: "A and B, who was remanded"."""
BE_OR_DO = _words("be do")
"""“As were A and B", "as does C”."""
CALLING = _words("call appeal")
"""“We call on the authorities to release him”: verbs with a preposition before the one who is to do it."""
HAPPENING = _words("happen occur come follow resume continue")
"""Verbs that only say that it happens: "her trial could come in May"."""
PUTTING = _words("place put send transfer move order sentence")
"""Verbs after which "until" tells the end of what begins: "placed under house arrest until June"."""
MEETING = _words("phone call meet telephone ring visit contact")
"""Ways to speak with somebody: "met him and asked about"."""
MOVING = _words("return arrive fly flight travel journey trip come arrival deport extradite move")
"""“His return from Bologna”, "flew to Cologne": what stands behind is a place."""
FIND = _words("find discover uncover")
"""“Found papers and seized them”: things, whoever is told of before."""
INCLUDE = _words("include")
"""“Those arrested include X”."""
BEAR = _words("bear")
"""“Was born in”: the passive that describes a person."""
FACING = _words("face risk")
"""“Faces ten years”: not yet given."""
RISK = _words("risk")
"""“Risks being charged”."""
ENDURING = _words("spend pass endure")
"""“After spending ten years in prison”: years that are past."""
CONDEMN = _words("condemn")
"""“Condemned the arrest” speaks; "condemned to death" sentences."""
UNDERGOING = _words("see have get")
"""“Saw his detention extended”: what befell the subject is told below."""
SITTING = frozenset({"sitting", "convening", "meeting"})
"""“The court, sitting in Sheki on 13 August, changed his sentence”: the day of the ruling."""
STANDING = frozenset(
    "linked tied connected related affiliated associated belonging loyal sympathetic close known called"
    " regarded considered deemed sitting convening".split()
)
"""“Pardoned 188 people linked to the movement last August”: participles of what lasts, which no day tells the time of."""
ALLOWING = _words("let allow permit authorise authorize enable")
"""“A judge allowed the police to hold him”."""
LETTING = _words("let")
"""Verbs with a bare infinitive: "let the prisoners go home"."""
HAVING = _words("have")
"""“Had him arrested”: with a bare participle."""
HAVING_DONE = HAVING | _words("order let allow permit instruct direct rule decide authorise authorize approve agree")
"""“Ordered that he be freed", "let him leave prison”: who is over it has it done."""
GRANTING = _words(
    "grant give order replace change commute convert transfer move put place impose approve let allow award send"
)
"""“Granted him provisional release", "replaced his detention with house arrest”."""
PUNISHING = _words("fine fin sentence jail imprison give hand order ban bar strip disqualify")
"""“Sent him to prison and fined him for slander”: what for holds for both."""
ISSUING = _words("issue sign file launch open make carry conduct perform hand deliver")
"""“Issued an arrest warrant for him", "signed the detention order”."""
GETTING = _words("win secure obtain get receive gain")
"""“Won bail from a court”."""
ENTERING = _words("raid storm enter search burst break ransack invade force smash barge charge")
"""“Raided the office", "burst into the flat": who is arrested then is so there."""
COMING = _words("come go arrive turn show")
"""“Came to his home and took him away”."""
LEAVING_PLACE = _words("leave exit enter come walk step emerge")
"""“Was arrested as he left the prison", "as she came out of the court”."""
BEING_AT = _words("arrive land be have stand wait sit sleep appear eat dine disembark check hide")
"""“Was arrested while she was at a restaurant", "on landing in Manila”."""
REPORTING = _words("go report come return")
"""“Was arrested when he went to the prosecutor's office”."""
ATTENDING = _words("attend")
"""“When he attended a hearing in Cobán”."""
FINDING = _words("find declare")
"""“Found him guilty”."""
RESTING = _words("base rest rely hinge depend build")
"""“The indictment is based on the testimony of a witness”: what bears a charge is no offence."""
ACQUITTING = _words("acquit clear")
"""“Was cleared of all charges and walked out of the courtroom”."""
TRYING = _words("try")
"""“Was tried by a military court”."""
JUDGING = _words("convict sentence acquit")
"""What judges alone do to somebody."""
DENY = _words("deny")
"""“Denies that he was beaten”."""
IDENTIFY = _words("identify name")
"""“Friends identified him as X”."""
RULE_OUT = ("rule", "out")
"""“Have not ruled out moving him”: said neither way."""
CONFIRM_AND_DENY = _words("confirm deny")
"""“Have neither confirmed nor denied”: said neither way."""

NAMED = _words("named called")
"""Behind a noun, before its name: "a judge named Natallia Buhuk"."""

LEADING = _words("lead")
"""“Information leading to the arrest of X”."""

TRUSTING = _words("believe trust confide faith confidence belief interest hope invest see find")
"""“Have lost confidence in Lukashenka”: who stands behind "in" is a person."""

OF_DEEDS = _words("charge accuse convict find suspect indict sentence jail imprison")
"""Verbs behind which deeds are listed: "charged with fraud and illegally crossing the border"."""

NAMING_SO = _words("declare consider name call designate recognise recognize deem")
"""“Declared X and Y prisoners of conscience”: behind the verb stand the people, then what they are called."""
RUN = _words("run")
"""With "out": “their detention was due to run out”."""
EXCHANGING = frozenset({"swap", "trade", "exchange"})
"""“Was swapped for another prisoner”: verbs that free both."""
MARKING = _words("mark")
"""“Today marks a year since his arrest”: a day so long after another."""

CARRYING = frozenset({"carry", "bring", "take", "bear"})
"""“The jet carrying X has landed”: who is in it."""

REFUSING = frozenset({"refuse", "decline"})
"""“Refused to disclose his whereabouts”."""

DWELLING = frozenset({"live", "sleep", "asleep", "stay", "work", "reside", "lodge"})
"""“The house in which X was asleep”: whose home or office it is."""

COULD = frozenset({"could", "can", "ca"})
"""With "not": “could not see him”."""
ABLE = frozenset({"able"})
"""With "not": “has not been able to visit him”."""
UNABLE = frozenset({"unable"})
"""“Was unable to visit him”."""
RULING = frozenset({"find", "rule", "hold", "conclude", "declare", "decide", "determine", "state", "say"})
"""“The court finds that the charges are baseless”."""
DEFENDING = frozenset({"defend", "represent", "help", "assist", "support", "advise"})
"""“Defended many people prosecuted after the election”: what lawyers do."""
PARTAKING = frozenset({"participate", "collaborate", "conspire", "collude", "infiltrate"})
"""“Claimed that he had participated in a rally”: a deed by itself, where those in power tell it."""
HAVING_PART = frozenset({"take", "have", "maintain", "keep", "establish", "play"})
"""With one of `PARTS`: "had taken part in a rally"."""
PARTS = frozenset({"part", "link", "tie", "contact", "connection", "relation", "role", "dealings", "hand"})
"""“Had links with a banned party”."""
LINKS = frozenset({"link", "tie"})
"""“Had links to it”."""
SPENDING = _words("spend pass stand sit lie stay live kneel sleep remain endure wait")
"""“Spent 16 hours handcuffed", "stood for two days tied to a tree”: of whoever does it the participle tells."""
DYING = _words("die")
"""“Dies at 36”."""
FATES = _words("die free release fine jail arrest rearrest sentence detain deport pardon acquit charge convict expel")
"""What befalls people and no things: "Blogger jailed for posts freed", where nothing else can be freed."""
