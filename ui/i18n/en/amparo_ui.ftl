### The words of the interface. Plain language: short sentences, "you", the active voice.
### Names in braces are filled in by the program; keep them as they are.
### English is the language every other is compared with: a test names each message that is missing.

## The frame of every page

home-link = Amparo: start page
skip-to-content = Skip to the content
language = Language
languages = Languages
choose-country = Country
leave-now = Leave now
footer-nav = All parts of Amparo
go-back = Back
footer-leave = Leave now (or Shift three times) closes the window, or puts an empty page in place of this one. Pages you read before stay in the browser's list: use a private window.
footer-not-a-lawyer = Amparo informs. It is not a lawyer and cannot decide for an office.
# $date: the day up to which the law was looked at
footer-as-of = Content as of { $date }.
yes = Yes
no = No
# Between the items of a list, with its space
list-comma = ,{" "}
print = Print

## Days and amounts

# Keep the order of your language
date-long = { $day } { $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
from-until = { $from } to { $to }
from-to = { $from } to { $to }
since = since { $date }
unit-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
unit-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
unit-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
unit-quarters = { $n ->
    [one] { $n } quarter of a year
   *[other] { $n } quarters of a year
}
unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
unit-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
unit-hours-per-week = { $n ->
    [one] { $n } hour a week
   *[other] { $n } hours a week
}
unit-children = { $n ->
    [one] { $n } child
   *[other] { $n } children
}
unit-percent = { $n } %
# An amount in the country's own currency
unit-money = { $n } (in the country's currency)

## First screen

home-title = What do you need to know?
home-hint = Works without internet. Nothing you type is kept.
home-tiles = Ways in
home-corridors = From country to country
home-countries = Countries
tile-rights = My rights
tile-rights-hint = Pay, hours, health, papers, unions
tile-check = What can I get?
tile-check-hint = Answer a few questions, see why
tile-papers = Papers and steps
tile-papers-hint = What to bring, where, by when
tile-unions = Unions and help
tile-unions-hint = Who stands with you, who sees your name
tile-danger = Danger now
tile-danger-hint = Not paid, hurt, locked in, passport taken
tile-words = Words explained
tile-words-hint = What the office means

## Search

search-label = Search
search-placeholder = Your question
search-button = Search
search-title = Search
search-title-for = Search: { $query }
search-in = Search in { $place }
search-only-in = Only pages about { $place }, and pages for everywhere.
search-everywhere = Search everywhere
search-empty = Type a word, a question, or an official word from a letter. Small mistakes do not matter.
search-count = { $n ->
    [one] { $n } page found
   *[other] { $n } pages found
}
search-none = Nothing was found. Try fewer or other words, or one of these ways:
search-near = Did you mean:
search-weak = None of these words stands in our pages. This comes nearest:
search-ask = A person who can help
search-other-ways = Other ways
search-needs-script = Search on the stick needs JavaScript, which is switched off here. All pages can be reached from the lists below.

## What kinds of pages are called

kind-country = Country
kind-corridor = From country to country
kind-guide = Guide
kind-benefit = Benefit
kind-checklist = Checklist
kind-contact = Contact
kind-instrument = Convention
kind-term = Word
kind-agreement = Agreement
kind-figure = Figure
read-next = Read next

## Texts, their language, age and sources

text-not-translated = This text is not translated yet. It is shown in another language: { $language }.
text-draft-translation = This translation has not been checked yet. The English text was checked against the sources.
sources-title = Where this comes from
checked-on = Checked on { $date }.
checked-long-ago = { $months ->
    [one] This was checked { $months } month ago. Ask by phone before you travel.
   *[other] This was checked { $months } months ago. Ask by phone before you travel.
}
review-draft = Draft: written from the sources below, not yet read by a lawyer.
review-checked = Checked by a second person, not yet read by a lawyer.
review-lawyer = Read by a lawyer of the field.
source-seen = Read at the source.
source-seen-on = Read at the source on { $date }.
source-unconfirmed = Not confirmed at the source: ask before you rely on it.
state-confirmed = Confirmed at the source named.
state-partly = Partly confirmed.
state-unconfirmed = Not confirmed: ask before you rely on it.

## Rights, countries, corridors

rights-title = My rights
rights-lead = Choose your country, then what you need. Rights hold for people without papers too, more often than employers say.
rights-everywhere = Everywhere
countries-title = Countries
countries-lead = Where do you work or live? Where do you come from?
countries-regions = Regions
side-destination = People come to work here
side-origin = People leave from here
side-both = People come and leave
country-check = What can I get here?
country-contacts = { $n ->
    [one] { $n } contact: unions and help
   *[other] { $n } contacts: unions and help
}
country-guides = Guides
country-benefits = Benefits
country-checklists = Checklists
country-bound = Which conventions bind this country?
country-regions = Regions it belongs to
region-agreements = Agreements in this region
region-until = until { $date }
corridor-check = What can I get in { $place }?
corridor-agreements = Agreements
corridor-contacts = Unions and help at both ends
guide-also-in = You can read this text in:
guide-contents = On this page
guide-contacts = Unions and help in { $place }

## Emergency

emergency-title = Emergency numbers
emergency-any = All emergencies
emergency-police = Police
emergency-ambulance = Ambulance
emergency-fire = Fire
emergency-trafficking = Forced labour and trafficking
emergency-women = Violence against women
emergency-children = Children in danger
danger-first-steps = First steps
danger-lead = If your life or body is in danger, call first. Then read on. The police may ask for your papers; a union or an advice centre does not have to.
danger-who-helps = Who helps here

## Benefits

benefit-official = The office calls it:
benefit-none-here = Does not exist here
benefit-does-not-exist = This country has no such benefit for you, or it is closed. Look at the other ways below.
benefit-hurt = Will claiming hurt me?
risk-none = Claiming this does not hurt you.
risk-low = Claiming this hardly ever hurts anybody.
risk-ask-first = Ask a union or an advice centre before you claim.
risk-high = Claiming this can cost you something that matters, such as your right to stay. Ask a union or an advice centre first.
benefit-check = Check whether I can get this
benefit-who = Who can get it
benefit-conditions = What the law asks for
benefit-contributory = Paid from contributions.
benefit-non-contributory = You do not need contributions for it.
benefit-how = How to claim
benefit-office = Where:
benefit-deadline = By when
benefit-refused = If they refuse
benefit-people = Who helps you
deadline-within = Within { $limit }, counted from: { $event }.
deadline-until = Last day: { $date }.
deadline-passed = The time ended on { $date }. Ask a union whether an exception helps you.

## The check

checks-title = What can I get?
checks-lead = Choose the country whose benefits you want to check. You can skip every question.
check-title = What could you get in { $place }?
check-lead = Answer what you know. "I don't know" is fine: the result then says what to find out.
check-how = How Amparo decides
check-stays-here = Your answers stay in this browser. They are not sent to anybody and not kept.
check-about = What is it about?
check-about-help = Tick what fits. The questions then keep to it, and the answers come sooner.
check-everything = Everything
check-together = Answer what you know and leave the rest empty.
check-others = { $n ->
    [one] One other benefit, not asked about
   *[other] { $n } other benefits, not asked about
}
check-ask-others = Ask about them too
check-needs-script = The questions need JavaScript, which is switched off here. Below stand all rules in words; the window of the program asks without it.
check-absent = { $n ->
    [one] One benefit that this country does not give, or has closed
   *[other] { $n } benefits that this country does not give, or has closed
}
check-changed = { $n ->
    [one] One result changed
   *[other] { $n } results changed
}
check-next = Next
check-skip = I don't know, or I'd rather not say
check-show = Show results
check-all-questions = All questions on one page
check-one-by-one = One question at a time
check-start-over = Start over
check-done = We ask no more. Where something is still open, the card says what to find out.
check-your-answers = { $n ->
    [one] Your answers ({ $n })
   *[other] Your answers ({ $n })
}
check-rules-in-words = The rules in words
check-not-a-decision = This is information, not a decision. Only the office or a court decides. Talk to a union or an advice centre.
answer-choose = Choose
answer-second = Another citizenship
answer-none = None
answer-unknown = I don't know
answer-change = Change
answer-remove = Remove
answer-not-understood = This answer does not count. { $question }: { $answer }
wrong-range = This does not count yet. Write a number from { $min } to { $max }, or leave it empty.
wrong-number = This does not count yet. Write a number, or leave it empty.
wrong-day = This day is not in the calendar, or too far away. Look at the day, the month and the year again.
wrong-age = This day of birth does not fit the age that you gave. Change one of the two.
wrong-country = Choose the country of this line, or empty the line.
wrong-reversed = This time ends before it begins. Look at "from" and "to" again.
wrong-begin = Say when it began, or give only how many months.
wrong-both = Give either "from" and "to", or only how many months, not both.
wrong-months = Write whole months, from 1 to { $most }.
wrong-option = This is not one of the answers. Choose again.
wrong-many = This is more than can be read. Leave lines out.
question-optional = You may leave this out. The result stays useful.
where-it-stands = You find it here: { $place }
date-hint = Year, month, day: 2026-01-31
period-hint = One line for each stretch of time. Give the months from and to, or only how many months. Leave "to" empty if it still goes on.
period-country = Country
period-from = From
period-to = To
period-months = Or: how many months
period-about = About: I am not sure
period-scheme = Fund or scheme, if you know it
period-proof = I can prove it with
period-no-proof = No paper yet

## Results

results-title = Results
outcome-yes = You can get this
outcome-likely = Likely
outcome-cannot-tell = Cannot tell yet
outcome-no = Not now
sentence-yes = From what you told, every condition is met.
sentence-cannot-tell = It depends on things that are not known yet.
sentence-no = This condition is not met: { $condition }
sentence-excluded = It is not for you when this is so: { $condition }
result-find-out = Still to find out
result-next-door = The next door
result-ask = Who can help
result-moved = Changed by your new answer. Before: { $before }
result-more-to-find = and { $n } more
result-more = More about this
result-why = Why?
truth-yes = Met
truth-no = Not met
truth-unknown = Not known
logic-all = All of these:
logic-any = One of these:
logic-at-least = At least { $n } of these:
logic-not = This must not be so:
law-born-from = Born from { $date }: { $age }
law-born-before = Born before { $date }: { $age }
rule-entitled = Yours when
rule-taken-away = Taken away when
rule-likely = Only likely when
rule-cannot-tell = Cannot be told when
rule-later = Later when
rule-warning = A warning when
rule-abroad = Months in other countries count, by every agreement that binds this country
rule-abroad-by = Months in other countries count, by: { $agreement }
rule-checked = Checked on { $on }, to be checked again by { $again }.
found-have = You: { $have }
found-short = Short by { $short }.
found-reached = Short by { $short }. Reached on { $date } if nothing changes.
found-on = Reached on { $date }.
found-foreign = { $months } from { $country } count too.
found-via = Through: { $agreement }
found-missing = Not known: { $facts }
reason-no-such-benefit = This country has no such benefit for you, or it is closed.
reason-not-yet-in-force = The rule that we know holds only from a later day.
reason-effect-blocks = Something you told takes this away. See the note.
reason-effect-uncertain = Something you told makes this uncertain. See the note.
reason-effect-delays = The money starts later. See the note.
reason-effect-unknown = Whether an exception applies to you is not known yet.
reason-deadline-passed = A time limit has passed. Ask whether an exception helps you.
reason-deadline-unknown = Whether a time limit has passed is not known yet.
reason-unsettled = Part of it rests on rough dates or on something not confirmed.
reason-medium-confidence = Not every source for this rule could be confirmed. Ask before you rely on it.
reason-low-confidence = The sources for this rule are too weak to say yes. Ask a union or the office.
reason-past-review = This rule is due for a new check. Ask before you rely on it.
note-number-not-in-force = The law's number for this day is not known here.
note-not-in-pack = Something this rule needs is not in this copy of Amparo.
note-not-yet-happened = This day lies in the future.
note-dates-needed = Exact dates are needed. They stand on pay slips or insurance papers.
note-approximate = The dates are only roughly right.
note-partial-months = Months that are only partly covered decide. Bring exact dates.
note-scheme-unknown = It is not known to which insurance these months belong.
note-refunded = Months whose contributions were paid back no longer count.
note-refund-not-asked = If your contributions were paid back to you, those months no longer count.
note-national-law-alone = The months in this country are enough on their own.
note-own-minimum = There are too few months in this country for a separate benefit. The months are not lost: another country counts them.
note-not-last-insured-here = Months from abroad count only if you were last insured in this country.
note-person-not-covered = The agreement does not cover you.
note-person-unclear = Whether the agreement covers you depends on your permit.
note-agreement-unconfirmed = The agreement could not be confirmed at a source.
note-agreement-not-in-force = The agreement was not in force for this country on this day.
note-branch-not-covered = The agreement does not cover this kind of benefit.
note-answers-disagree = Your age and your day of birth do not fit together. Change one of them.

## Checklists

checklists-title = Papers and steps
checklists-lead = What to bring, what to do, where to go, by when.
checklist-kept = Your ticks stay in this program until you close it. They are not written to the computer.
checklist-not-kept = Your ticks are not kept: print the page, or write on paper.
checklist-days = Give a day, and the last days are worked out. Nothing is kept.
checklist-show-days = Show last days
checklist-progress = { $done } of { $total } done
checklist-benefits = What this is for
step-document = Paper
step-action = To do
step-place = Go to
step-where = Where it comes from:
step-if-not = If you cannot get it:
tick-have = I have it
tick-done = Done
tick-need = I need it
tick-to-do = To do
tick-help = I need help

## Contacts

contacts-title = Unions and help
contacts-title-in = Unions and help in { $place }
contacts-lead = Unions and advice centres first. Before you call, look at who sees your name.
contacts-all-countries = All countries
contacts-worldwide = Worldwide
contacts-filter-sector = Kind of work
contacts-filter-language = They speak
contacts-filter-phone = Only with a phone number
contacts-other-country = Another country
contacts-unreachable = { $n } more, without a number, mail or website
filter-all = All
filter-button = Show
contacts-count = { $shown } of { $total } contacts
contacts-none = No contact fits both. Choose "All" in one of the fields.
contact-phone = Phone
contact-email = Email
contact-website = Web
contact-address = Address
contact-languages = Languages
contact-sectors = Kinds of work
contact-read = Read on this page; nobody has called the number.
contact-read-partly = Only part of this stands on this page; nobody has called the number.
contact-page-dated = Seen on a page dated { $date }.
contact-page-undated = Seen on a page whose date is not known.
undocumented-yes = Open to people without papers
undocumented-no = Not for people without papers
undocumented-careful = Careful: can harm people without papers
undocumented-unknown = Not known whether people without papers can go there
sees-only-them = Only they see your name
sees-confidential = Your name stays secret, or you need not give it
sees-authority = A state authority sees your name
sees-employer = Your employer may learn it
sees-unknown = Not known who sees your name

## Conventions and agreements

instruments-title = Conventions
instruments-lead = International texts on the rights of migrants: what each gives you, and which countries are bound by it.
instruments-matrix = Which country is bound by what?
instrument-convention = Convention
instrument-recommendation = Recommendation
instrument-declaration = Declaration
instrument-compact = Compact
instrument-treaty = Treaty
body-ilo = International Labour Organization (ILO)
body-un = United Nations
instrument-adopted = Adopted on { $date }
instrument-in-force = In force since { $date }
instrument-not-binding = No state can join this text, and it binds no court by itself. It is a promise that you can remind a government of.
instrument-who = Who is bound?
instrument-all = All countries in our list ({ $n })
bound-yes = Bound
bound-since = Bound since { $year }
bound-yes-unconfirmed = Bound, not confirmed
bound-since-unconfirmed = Bound since { $year }, not confirmed
bound-no = Not bound
bound-no-unconfirmed = Not bound, not confirmed
bound-unknown = Not in our lists
bound-nobody = These texts bind no state and have no column: { $codes }.
bound-not-binding = Binds no state
agreement-kind = Kind
agreement-social-security = Social security agreement
agreement-labour = Agreement on work between states
agreement-union = Agreement between unions
agreement-own-scheme = A country's own scheme for its people abroad
agreement-state = State
agreement-historic = History: no longer in use
agreement-branches = What it covers
agreement-persons = Whom it covers
agreement-adds = Adds months of different countries together
agreement-exports = Money is paid in the other country
agreement-parties = Countries
persons-nationals = Citizens of these countries
persons-refugees = Recognised refugees
persons-stateless = Stateless persons
persons-third-country = Citizens of other countries who live there lawfully
persons-posted = Workers sent by their employer
persons-everyone = Everybody who was insured there

## Words

words-title = Words explained
words-lead = What offices, contracts and letters mean.
words-definitions = Who is who
words-office = Words from offices and letters
word-also = Also:

## About

about-title = About Amparo
about-lead = Amparo carries rights guides, checklists and union contacts for people who move to work or to be safe. It works without internet.
about-privacy-title = What is kept
about-privacy = Amparo uses no network, has no account and counts nobody. What you type, answer and tick stays in memory until you close it.
about-privacy-limits = It cannot protect you from a program that watches this computer, from a camera, or from somebody who looks at the screen. The computer itself may note that a program ran.
about-law-title = Where the law comes from
about-law = Rules and figures have a source and the day it was checked. What could not be confirmed is marked.
about-review = No page has been read by a lawyer yet, unless it says so.
about-publisher = Issued by
about-edition = Edition
about-as-of = Content as of
about-licence = Licence
about-licence-text = Texts: CC BY 4.0. Program: MIT or Apache 2.0. Country and language names: Unicode CLDR. Fonts: Noto, SIL Open Font License.
about-figures = Figures
about-sources = All sources ({ $n }; { $unconfirmed } not confirmed)

## When something is not there

not-found-title = This page does not exist
not-found-lead = The address leads nowhere, or this copy of Amparo does not have the page or the language. Search, or choose one of these:
failed-title = This page cannot be shown
failed-lead = Something went wrong inside Amparo. Nothing was sent, and nothing you chose was lost. Go back, or start from here:

## Leaving a country

leaving-title = Leaving or moving on
leaving-title-from = Leaving { $place }
leaving-choose = Which country do you leave? See first what to claim, what goes with you and what you would lose.
leaving-lead = Read this before you sign or take money out: what you would lose, what goes with you, what you can still claim.
leaving-nothing-known = We know nothing yet about leaving { $place }. Ask a union here, and the consulate of your country.
leaving-refund-title = A refund ends these months
leaving-refund-warning = If you take your contributions back, the months behind them no longer count: not here, and not in a country that would have added them. Look at the agreements before you sign.
leaving-refund-exists = Paid back here, if you ask for it:
leaving-refund-none = Not paid back here:
leaving-refund-unknown = We do not know whether this country pays contributions back. Ask a union before you sign a paper about a refund, a withdrawal or a lump sum.
leaving-agreements = Which months go with you
leaving-agreements-lead = Agreements in force on { $date }. Where months are added, your time here can help you to get a pension there.
leaving-to = You go to
leaving-where = Where do you go?
leaving-anywhere = Anywhere
leaving-no-pair = We know of no agreement between { $place } and { $to } that adds months or pays abroad. Your months stay here. What the law of { $place } pays abroad by itself stands below. Ask a union or the consulate before you go.
leaving-end = At the other end: { $place }
leaving-staying = Staying insured by choice
leaving-staying-lead = Some people may go on paying in after they leave { $place }. There is often a short time to ask for it.
leaving-added = Added together
leaving-paid = Money paid there
leaving-nothing-added = Nothing
leaving-paid-not-all = Not for everything: ask
# A branch whose benefits are paid abroad for some months only
leaving-paid-limit = { $branch }: at most { $months }
leaving-countries = { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
leaving-no-agreement = We know of no agreement that adds months from { $place } or pays its pensions abroad. The country's own law may still pay abroad: ask the office or a union before you go.
leaving-contributions-only = Agreements that only settle where you pay contributions
leaving-later = What you can still claim after you leave
leaving-later-lead = Some of it is paid abroad, some only here or only for a time. Each page says what the law asks for. Claim it, or get it in writing, before you go.
leaving-steps = Papers and steps before you go
leaving-people = Unions and consulates
leaving-people-none = We know no union and no consulate here yet.

## For unions and organisers

unions-title = For unions and organisers: { $place }
unions-lead = What { $place } has promised, where its rules treat people differently, and what you can ask for. Print it for a meeting.
unions-bound = Conventions that bind this country
unions-bound-none = We know of no convention in our list that binds it.
unions-unbound = Not bound, or not in our lists
unions-gaps = Where the rules ask for nationality, residence or status
unions-gaps-lead = Read from the rules that Amparo checks with. Not all of this is unequal treatment: some of it opens a door. Look at the law of each.
unions-no-gaps = The rules we have ask for none of this.
unions-gap-needed = Always asked:
unions-gap-way = One of several ways:
unions-gap-not = Must not be so:
unions-gap-effect = Changes the result:
unions-gap-closed = Does not exist here, or is closed.
unions-demands = What to ask for
unions-pacts = Agreements of unions and states
unions-pacts-none = We know of no agreement on work, of unions or of states, that names { $place }.
unions-people = Unions here

## Figures

figures-lead = Numbers with their year and source. An old number keeps its year: do not use it as if it were of today.
# $values: every label with its number
figure-chart = Bar chart. { $values }
figure-million-people = { $n } million people
figure-countries = { $n } countries

## The diary and the time line

diary-title = Months in every country
diary-lead = Write down where you were insured, with the paper that shows it. You see your months on one time line, and what agreements could join. Nothing is kept: print the sheet and carry it.
diary-needs-script = This picture needs JavaScript, which is switched off here. Print this sheet and fill it in by hand.
diary-show = Show my time line
diary-check = Check in { $place } with these months
diary-agreements = Agreements between these countries
diary-no-agreement = We know of no agreement between these countries that adds months together.
diary-link = Months in every country: your time line to carry
timeline-title = Your time line
timeline-undated = { $months }, dates not known
timeline-open = for a time not known
timeline-window = { $have }; needed: { $need }; counted: { $span }
timeline-by = { $period } ({ $proof })
timeline-own = Insured here
timeline-added = Added through an agreement
timeline-off = Does not count here
timeline-about = Roughly known
timeline-frame = The time that counts
timeline-today = Today
timeline-overlap = The same months lie in { $one } and { $other }: { $span }. They count once.
timeline-plan = What lies after today is a plan. It settles nothing yet.
