package import Domain

/// The words about the owner and the writers of a page, publishing it, and discussing it in the work meeting.
extension Wording {
  // MARK: People and publishing

  package var pagePeopleTitle: String { say("Van wie is deze bladzijde?", "Whose is this page?") }
  package var pagePeopleLead: String { say(
    "Een eigenaar staat in de lijn. Is een coördinator drie maanden weg, dan loopt het gewoon door.",
    "An owner stands in the line. When a coordinator is away for three months, it simply goes on.") }
  package var pagePeopleRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package var ownerQuestion: String { say("Wie is eigenaar?", "Who is the owner?") }
  package var ownerHint: String { say(
    "Werkers, teamleiders en de bestuurder. Een coördinator helpt, en wordt geen eigenaar.",
    "Workers, team leads and the director. A coordinator helps, and does not become the owner.") }
  package var coauthorsQuestion: String { say("Wie schrijven mee?", "Who write along?") }
  package var coauthorsHint: String { say("Liefst de mensen die het werk doen.", "Preferably the people who do the work.") }
  package var keepPagePeople: String { say("Bewaar", "Save") }
  package func publishTitle(version: Int) -> String { say("Publiceer versie \(version)", "Publish version \(version)") }
  package func publishLead(_ title: String, isFirst: Bool) -> String { say(
    "Vanaf nu geldt deze tekst van ‘\(title)’. \(isFirst ? "Veranderen kan altijd." : "De vorige blijft terug te lezen.")",
    "From now on this text of ‘\(title)’ holds. \(isFirst ? "It can always be changed." : "The one before can still be read.")") }
  package var publishRefused: String { say("Publiceren lukt nog niet", "Publishing does not work yet") }
  package func publishWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest de tekst en de reden, en de toetser ook.",
    "Everybody at \(organisation) reads the text and the reason, and the auditor too.") }
  package var publishNow: String { say("Publiceer", "Publish") }
  package var reasonQuestion: String { say("Waarom verandert het?", "Why does it change?") }
  package var reasonHint: String { say("Bijvoorbeeld: drie keer was er eerst rust nodig.", "For example: three times there had to be rest first.") }
  package var ownerFirst: String { say("Dit proces is nog van niemand.", "This process is nobody’s yet.") }
  package var chooseOwner: String { say("Kies eerst een eigenaar", "Choose an owner first") }
  package var answersTitle: String { say("Wie dit antwoord geeft", "Whom this answers") }
  package var isAnswered: String { say(
    "Deze stap verandert. Wie erover schreef, hoort het. Wie dat waren, ziet niemand.",
    "This step changes. Who wrote about it is told. Who that were, nobody sees.") }
  package var isNotAnswered: String { say(
    "Deze stap verandert niet. Het voorstel blijft open.",
    "This step does not change. The proposal stays open.") }
  package var firstVersionTitle: String { say("De eerste versie", "The first version") }

  // MARK: In the work meeting

  package var discussionTitle: String { say("Besproken in het werkoverleg", "Discussed in the work meeting") }
  package func discussionLead(_ title: String) -> String { say(
    "Een gesprek over ‘\(title)’, in plaats van lezen en tekenen.",
    "A conversation about ‘\(title)’, instead of reading and signing.") }
  package var discussionRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package func discussionWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit bij de bladzijde, met de naam van het team.",
    "Everybody at \(organisation) reads this with the page, with the name of the team.") }
  package var keepDiscussion: String { say("Bewaar bij de bladzijde", "Save with the page") }
  package var discussedBefore: String { say("Eerder besproken", "Discussed before") }
  package var threeQuestionsTitle: String { say("Drie vragen voor het overleg", "Three questions for the meeting") }
  package var threeQuestionsRemark: String { say("Een kwartier", "A quarter of an hour") }
  package var whichTeam: String { say("Welk team?", "Which team?") }
  package var whenDiscussed: String { say("Wanneer?", "When?") }
  package var whatCameOfIt: String { say("Wat kwam eruit?", "What came of it?") }
  package func discussionResultHint(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: say("We werken zo.", "We work like this.")
    case .withAddition: say("Wat er bij jullie bij komt, past bij de tweede vraag.", "What you add to it fits the second question.")
    case .objection: say(
      "Wat er niet klopt, past bij de derde vraag. De eigenaar antwoordt.",
      "What is not right fits the third question. The owner answers.")
    }
  }
  package var whatChangedHint: String { say("Eén of twee zinnen. Niemand hoeft genoemd te worden.", "One or two sentences. Nobody has to be named.") }
}
