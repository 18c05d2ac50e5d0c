package import Domain

/// The words of changing a page together: proposing, discussing, taking over, agreeing, and what led to a version.
extension Wording {
  package func done(_ outcome: ChangeDone) -> String {
    switch outcome {
    case .proposed: say(
      "Je voorstel ligt er. Je hoort wat ermee gebeurt, wat het ook wordt.",
      "Your proposal is there. You will hear what is done with it, whatever it is.")
    case .remarked: say("Bewaard, met je naam erbij.", "Kept, with your name.")
    case .takenOver: say(
      "Overgenomen in de werkversie. Je kunt er nog aan schaven: de woorden houden hun naam.",
      "Taken over into the working draft. You can still polish it: the words keep their name.")
    case .declined: say("Bewaard. Wie het voorstelde, leest waarom.", "Kept. Whoever proposed it reads why.")
    case .withdrawn: say("Je woorden zijn weg.", "Your proposal is withdrawn.")
    case .asked: say("Gevraagd. Tot er akkoord is, geldt de vorige versie.", "Asked. Until somebody agrees, the version before holds.")
    case .agreed: say("Akkoord gegeven. De nieuwe versie geldt vanaf nu.", "Agreed. The new version holds from now on.")
    case .sentBack: say("Teruggestuurd, met je reden. Er is niets gepubliceerd.", "Sent back, with your reason. Nothing was published.")
    case .questionTakenBack: say("De vraag is weg. De werkversie staat er nog.", "The question is gone. The working draft still stands.")
    case .ruled: say("Bewaard. Zo gaat het vanaf nu bij een nieuwe versie.", "Kept. This is how a new version goes from now on.")
    case .takenBack: say("Teruggenomen. De woorden zijn weg.", "Taken back. The words are gone.")
    case .agreedByTeam: say(
      "Bewaard als afspraak van je team. Iedereen leest het bij de stap.",
      "Kept as an agreement of your team. Everybody reads it at the step.")
    }
  }

  // MARK: Proposing

  package var proposeWords: String { say("Stel andere woorden voor", "Propose other words") }
  package var proposeHere: String { say("Betere woorden?", "Better words?") }
  package func proposeLead(owner: String?) -> String { say(
    "Verander hieronder wat anders moet. \(owner ?? "Wie de bladzijde schrijft") geeft antwoord, en dat hoor je.",
    "Change below what should be different. \(owner ?? "Whoever writes the page") answers, and you will hear it.") }
  package var proposeRefused: String { say("Versturen lukt nog niet", "It cannot be sent yet") }
  package var proposeReason: String { say("Waarom is dit beter?", "Why is this better?") }
  package var proposeReasonHint: String { say("Eén regel is genoeg.", "One line is enough.") }
  /// For somebody who is about to propose.
  package func amendmentsWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit, met je naam. Je naam blijft ook bij de woorden staan als ze worden overgenomen.",
    "Everybody at \(organisation) reads this, with your name. Your name also stays with the words when they are taken over.") }
  /// For a reader of what was proposed.
  package func amendmentWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Wie iets voorstelt of erover meepraat, staat erbij met naam.",
    "Everybody at \(organisation) reads this. Whoever proposes or talks along is named with it.") }
  package var sendProposal: String { say("Stuur je voorstel", "Send your proposal") }

  // MARK: The list

  package var amendmentsWord: String { say("Voorstellen", "Proposals") }
  package func amendmentsOf(_ title: String) -> String { say("Voorstellen bij ‘\(title)’", "Proposals for ‘\(title)’") }
  package var amendmentsLead: String { say(
    "Iedereen kan andere woorden voorstellen. Elk voorstel krijgt antwoord.",
    "Everybody can propose other words. Every proposal is answered.") }
  package func amendmentsWait(_ number: Int) -> String {
    number == 1 ? say("Eén wacht op antwoord", "One waits for an answer")
      : say("\(capitalised(self.number(number))) wachten op antwoord", "\(capitalised(self.number(number))) wait for an answer")
  }
  package var noAmendments: String { say(
    "Nog geen. Zie jij iets wat beter kan, dan is dit de plek.",
    "None yet. If you see something that can be better, this is the place.") }
  package var amendmentsTitle: String { say("Wat collega’s voorstelden", "What colleagues proposed") }
  package var whereToAmend: String { say("Waar moet het anders?", "Where should it be different?") }
  package func amendmentState(_ state: AmendmentState) -> String {
    switch state {
    case .open: say("Wacht op antwoord", "Waits for an answer")
    case .takenOver: say("In de werkversie", "In the working draft")
    case .published: say("Gepubliceerd", "Published")
    case .declined: say("Niet overgenomen", "Not taken over")
    case .withdrawn: say("Ingetrokken", "Withdrawn")
    case .pageWithdrawn: say("Bladzijde ingetrokken", "Page withdrawn")
    }
  }
  /// Whose it is, and about what.
  package func amendmentLine(by name: String, step: String?) -> String { step.map { say("\(name), over ‘\($0)’", "\(name), about ‘\($0)’") } ?? name }

  // MARK: One proposed change

  package func amendmentBy(_ name: String) -> String { say("Voorstel van \(name)", "Proposal by \(name)") }
  package func amendmentAbout(page: String, step: String?) -> String {
    step.map { say("Over de stap ‘\($0)’ van ‘\(page)’.", "About the step ‘\($0)’ of ‘\(page)’.") } ?? say("Over ‘\(page)’.", "About ‘\(page)’.")
  }
  package var whatIsProposed: String { say("Wat er anders wordt", "What changes") }
  package func beginsAt(version: Int) -> String { say(
    "Begonnen bij versie \(version). Doorgestreept is weg, onderstreept is nieuw.",
    "Began at version \(version). Struck through is gone, underlined is new.") }
  package var besideNow: String { say("Naast de tekst van nu", "Beside the text of today") }
  package var besideNowRemark: String { say("De bladzijde veranderde sinds dit voorstel.", "The page changed since this proposal.") }
  package var remarksTitle: String { say("Wat collega’s ervan vinden", "What colleagues think of it") }
  package var noRemarks: String { say("Nog niemand zei er iets over.", "Nobody said anything about it yet.") }
  package var remarkQuestion: String { say("Wat vind jij?", "What do you think?") }
  package var remarkHint: String { say(
    "Je naam staat erbij: je staat voor wat je over een bladzijde zegt.",
    "Your name stands with it: you stand for what you say about a page.") }
  package var remarkRefused: String { say("Bewaren lukt nog niet", "It cannot be kept yet") }
  package var sendRemark: String { say("Zet het erbij", "Add it") }
  package var answerTitle: String { say("Antwoord geven", "Answering") }
  package func answerRemark(_ name: String) -> String { say("\(name) hoort wat het wordt.", "\(name) will hear what it becomes.") }
  package var takeOverTitle: String { say("Neem het over", "Take it over") }
  package func takeOverWords(_ name: String) -> String { say(
    "De woorden komen in de werkversie en houden de naam van \(name). Daarna kun je er nog aan schaven.",
    "The words go into the working draft and keep the name of \(name). After that you can still polish them.") }
  package var takeOverClashes: String { say(
    "De werkversie veranderde op dezelfde plek. Kies wat er komt te staan. Niets gaat verloren.",
    "The working draft changed at the same place. Choose what will stand there. Nothing is lost.") }
  package var takeOverBringsBack: String { say(
    "Deze stap staat niet meer in de werkversie. Neem je dit over, dan komt zij terug, onderaan.",
    "This step is no longer in the working draft. If you take this over, it comes back, at the end.") }
  package var takeOverCannot: String { say(
    "De bladzijde is intussen iets anders geworden. Zet zelf in de werkversie wat past, en geef hieronder antwoord.",
    "The page became something else meanwhile. Put in the working draft yourself what fits, and answer below.") }
  package var takeOverRefused: String { say("Kies eerst wat er komt te staan", "Choose first what will stand there") }
  package var takeOverNow: String { say("Neem over", "Take over") }
  package func clashQuestion(_ field: AmendedField) -> String {
    switch field {
    case .text: say("Wat komt hier te staan?", "What will stand here?")
    case .purpose: purposeWord
    case .title: say("De naam van de stap", "The name of the step")
    case .why: whyHere
    case .afterwards: trueAfterwards
    case .agreement: ourAgreement
    case .room, .noRoom: yourRoom
    case .forWhom: serviceForWhom
    case .expect: serviceExpect
    case .ask: serviceAsk
    case .whenWrong: serviceWhenWrong
    case .terms: serviceTerms
    }
  }
  package func clashProposed(_ name: String) -> String { say("Wat \(name) voorstelt", "What \(name) proposes") }
  package var clashDraft: String { say("Wat nu in de werkversie staat", "What stands in the working draft now") }
  package var clashBoth: String { say("Allebei, onder elkaar", "Both, below each other") }
  package var clashNothing: String { say("(niets)", "(nothing)") }
  package var declineTitle: String { say("Neem het niet over", "Do not take it over") }
  package var declineReason: String { say("Waarom niet?", "Why not?") }
  package func declineHint(_ name: String) -> String { say(
    "\(name) leest dit, en wie het voorstel later opzoekt ook.",
    "\(name) reads this, and so does whoever looks the proposal up later.") }
  package var declineRefused: String { say("Er is nog geen antwoord", "There is no answer yet") }
  package var decline: String { say("Neem niet over", "Do not take over") }
  package var withdrawTitle: String { say("Je voorstel intrekken", "Withdrawing your proposal") }
  package var withdrawWords: String { say(
    "Je woorden zijn dan weg, voor iedereen. Praatten collega’s erover, dan blijft staan dat het er was.",
    "Your words are gone then, for everybody. Where colleagues talked about it, it stays that there was one.") }
  package var withdraw: String { say("Trek het in", "Withdraw it") }
  package func answered(_ state: AmendmentState, by name: String, proposer: String) -> String {
    switch state {
    case .open: ""
    case .takenOver: say("\(name) nam het over. Het staat in de werkversie.", "\(name) took it over. It stands in the working draft.")
    case .published: say(
      "\(name) nam het over. Het staat in de tekst die nu geldt, of gold.",
      "\(name) took it over. It stands in the text that holds now, or did.")
    case .declined: say("\(name) nam het niet over, en schreef waarom:", "\(name) did not take it over, and wrote why:")
    case .withdrawn: say("\(proposer) trok het zelf in.", "\(proposer) withdrew it.")
    case .pageWithdrawn: say(
      "\(name) trok de bladzijde in voor er antwoord was. Komt de bladzijde terug, dan ligt dit voorstel er weer. De reden:",
      "\(name) withdrew the page before there was an answer. When it comes back, this proposal waits again. The reason:")
    }
  }
  package func takenOver(from proposer: String, by name: String) -> String { say(
    "\(proposer), overgenomen door \(name)",
    "\(proposer), taken over by \(name)") }

  // MARK: Agreeing

  package func agreementTitle(_ page: String) -> String { say("Akkoord met ‘\(page)’?", "Do you agree with ‘\(page)’?") }
  package func agreementLead(_ state: AgreementState, asker: String, asked: String, mine: Bool) -> String {
    switch state {
    case .asked: mine ? say(
      "\(asker) wil deze tekst publiceren en vraagt of jij het ermee eens bent.",
      "\(asker) wants to publish this text and asks whether you agree.")
      : say(
        "\(asked) leest mee. Tot er akkoord is, geldt de vorige versie.",
        "\(asked) reads along. Until somebody agrees, the version before holds.")
    case .given: say("\(asked) was akkoord. De tekst is gepubliceerd.", "\(asked) agreed. The text is published.")
    case .sentBack: say("\(asked) stuurde de tekst terug.", "\(asked) sent the text back.")
    case .over: say("Deze vraag is niet meer nodig.", "This question is no longer needed.")
    }
  }
  package var agreementWho: String { say(
    "Wie het vroeg, wie gevraagd is en wie meeschrijft zien dit. Bij de versie staat straks wie akkoord gaf.",
    "Whoever asked, whoever was asked and whoever writes along see this. The version will say who agreed.") }
  package var askedByWord: String { say("Gevraagd door", "Asked by") }
  package var askedOfWord: String { say("Gevraagd aan", "Asked of") }
  package var reasonWord: String { say("Waarom het verandert", "Why it changes") }
  package var agreeTitle: String { say("Je bent het ermee eens", "You agree") }
  package var agreeWords: String { say(
    "Deze tekst geldt dan meteen. Jouw naam staat bij de versie.",
    "This text then holds at once. Your name stands with the version.") }
  package var agree: String { say("Akkoord, publiceer", "Agree, and publish") }
  package var sendBackTitle: String { say("Je bent het er nog niet mee eens", "You do not agree yet") }
  package var sendBackReason: String { say("Wat moet er nog anders?", "What should still change?") }
  package func sendBackHint(_ asker: String) -> String { say("\(asker) leest dit en kan verder schrijven.", "\(asker) reads this and can write on.") }
  package var sendBackRefused: String { say("Terugsturen lukt nog niet", "It cannot be sent back yet") }
  package var sendBack: String { say("Stuur terug", "Send back") }
  package var takeBackQuestionTitle: String { say("De vraag terugnemen", "Taking the question back") }
  package var takeBackQuestionWords: String { say(
    "Bijvoorbeeld als diegene er een tijd niet is. Daarna kun je een ander vragen.",
    "For instance when that person is away for a while. After that you can ask somebody else.") }
  package var takeBackQuestion: String { say("Neem de vraag terug", "Take the question back") }
  package func agreedBy(_ name: String) -> String { say("\(name) las mee en was akkoord.", "\(name) read along and agreed.") }
  package var askTitle: String { say("Vraag akkoord", "Ask for agreement") }
  package func askLead(_ title: String) -> String { say(
    "Eén collega leest ‘\(title)’ voordat het geldt. Na een akkoord is het meteen gepubliceerd.",
    "One colleague reads ‘\(title)’ before it holds. When they agree, it is published at once.") }
  package var askWhom: String { say("Wie leest mee?", "Who reads along?") }
  package var askWhomHint: String { say(
    "Eén mens is genoeg. Kies wie er het meest van weet.",
    "One person is enough. Choose who knows most about it.") }
  package func askOwner(_ name: String) -> String { say("\(name) is eigenaar en leest mee.", "\(name) is the owner and reads along.") }
  package var askNow: String { say("Vraag akkoord", "Ask for agreement") }
  package func askedAlready(_ name: String) -> String { say(
    "Je vroeg \(name) al om akkoord. Vraag je opnieuw, dan vervalt die vraag.",
    "You asked \(name) to agree already. If you ask again, that question lapses.") }
  package var toAgreement: String { say("Bekijk de vraag", "See the question") }

  // MARK: Who has to agree

  package var rulesTitle: String { say("Wie leest mee voor het geldt?", "Who reads along before it holds?") }
  package var rulesLead: String { say(
    "Nooit meer dan één mens, met naam. Wie niets kiest, laat de eigenaar zelf publiceren.",
    "Never more than one person, by name. Choose nothing, and the owner publishes alone.") }
  package func ruleQuestion(_ kind: PageKind) -> String {
    switch kind {
    case .process: say("Bij een proces", "For a process")
    case .project: say("Bij een project", "For a project")
    case .service: say("Bij een dienst", "For a service")
    case .text: say("Bij een tekst", "For a text")
    }
  }
  package func rule(_ rule: AgreementRule) -> (words: String, hint: String) {
    switch rule {
    case .nobody: (say("Niemand", "Nobody"), say("De eigenaar publiceert, met een reden.", "The owner publishes, with a reason."))
    case .colleague: (say("Een collega", "A colleague"),
      say("Wie publiceert, kiest elke keer zelf iemand.", "Whoever publishes chooses somebody each time."))
    case .owner: (say("De eigenaar", "The owner"),
      say("Ook wie meeschrijft kan publiceren, als de eigenaar akkoord is.", "Whoever writes along can publish too, when the owner agrees."))
    }
  }
  package var keepRules: String { say("Bewaar", "Keep") }
  package var rulesRefused: String { say("Bewaren lukt nog niet", "It cannot be kept yet") }
  package var toRules: String { say("Wie leest mee voor het geldt?", "Who reads along before it holds?") }

  // MARK: What led to a version

  package var causeDiscussions: String { say("Welk overleg speelde mee?", "Which meeting played a part?") }
  package var causeDiscussionsHint: String { say("Sinds de vorige versie. Mag leeg blijven.", "Since the version before. May stay empty.") }
  package func causeDiscussion(team: String, on day: String) -> String { "\(team), \(day)" }
  package var causeLessons: String { say("Welke les speelde mee?", "Which lesson played a part?") }
  package var causeLessonsHint: String { say("Lessen die een kring vrijgaf. Mag leeg blijven.", "Lessons that a circle released. May stay empty.") }
  package var causeTold: String { say("Nog iets anders?", "Something else?") }
  package var causeToldHint: String { say(
    "Een verhaal, een klacht, een bevinding. Zonder namen. Mag leeg blijven.",
    "A story, a complaint, a finding. Without names. May stay empty.") }
  package var causeAmendmentsTitle: String { say("Met woorden van", "With words by") }
  /// - Parameter day: of a discussion, in words.
  package func cause(_ cause: VersionCause, day: String) -> String {
    switch cause {
    case .deviations(let step, .several(let count), _): say(
      "Minstens \(number(count)) keer ging het anders bij ‘\(step)’.",
      "At least \(number(count)) times it went otherwise at ‘\(step)’.")
    case .deviations(let step, _, _): say("Een enkele keer ging het anders bij ‘\(step)’.", "Now and then it went otherwise at ‘\(step)’.")
    case .discussion(let team, _): say("\(team) besprak het op \(day).", "\(team) discussed it on \(day).")
    case .amendment(let name, _): say("Met woorden van \(name).", "With words by \(name).")
    case .lesson(let words?): say("Een les uit een kring: ‘\(words)’", "A lesson from a circle: ‘\(words)’")
    case .lesson(nil): say("Een les uit een kring, die later is teruggenomen.", "A lesson from a circle, which was taken back later.")
    case .told(let words): words
    }
  }

  // MARK: In the name of a team

  package func inNameOf(_ team: String) -> (words: String, hint: String) {
    (say("Namens team \(team)", "In the name of team \(team)"),
      say(
        "Een afspraak van jullie samen. Iedereen leest het bij de stap, met de naam van het team en zonder de jouwe.",
        "An agreement of you together. Everybody reads it at the step, with the name of the team and without yours."))
  }
  /// What the step said when it was deviated from, and no longer says.
  package func saidThen(_ words: String) -> String { say(
    "De stap is sindsdien veranderd. Toen stond er: ‘\(words)’",
    "The step changed since. It said then: ‘\(words)’") }
  package func readByAll(_ team: String) -> String { say(
    "Namens team \(team). Iedereen leest dit, zonder jouw naam.",
    "In the name of team \(team). Everybody reads this, without your name.") }
  package var saysNow: String { say("Nu staat er", "It says now") }
  package var stepIsNoMore: String { say("Deze stap is er niet meer.", "This step is no more.") }

  // MARK: Taking back what a circle released

  package var releasedTitle: String { say("Wat met jou erbij naar buiten ging", "What went out while you were there") }
  package var releasedLead: String { say(
    "Iedereen zei toen ja. De woorden van het gesprek zelf zijn al gewist. Wil je niet meer dat dit gelezen wordt, neem het dan terug.",
    "Everybody said yes then. The words of the conversation itself are wiped. If you no longer want this to be read, take it back.") }
  package var releasedWho: String { say(
    "Alleen jij ziet deze lijst. Niemand hoort wie iets terugnam.",
    "Only you see this list. Nobody hears who took something back.") }
  package func releasedKind(_ kind: OutcomeKind) -> String {
    kind == .lesson ? say("Een les", "A lesson") : say("Een keer anders gedaan", "Done otherwise once")
  }
  package var takeReleasedBack: String { say("Neem terug", "Take back") }

  // MARK: The open points of a page

  package var mattersTitle: String { say("Wat hier nog ligt", "What still lies here") }
  package var mattersRemark: String { say("Voor wie deze bladzijde schrijft", "For those who write this page") }
  package func matterPattern(step: String, _ count: DeviationCount) -> String {
    if case .several(let number) = count { return say(
      "Minstens \(self.number(number)) keer ging het anders bij ‘\(step)’.",
      "At least \(self.number(number)) times it went otherwise at ‘\(step)’.") }
    return say("Het ging anders bij ‘\(step)’.", "It went otherwise at ‘\(step)’.")
  }
  package func matterAmendment(by name: String, step: String?) -> String {
    step.map { say("\(name) stelt andere woorden voor bij ‘\($0)’.", "\(name) proposes other words for ‘\($0)’.") }
      ?? say("\(name) stelt andere woorden voor.", "\(name) proposes other words.")
  }
  package func matterAsked(_ name: String) -> String { say("\(name) is om akkoord gevraagd.", "\(name) was asked to agree.") }
  package func matterStale(_ clause: String) -> String { say(
    "Veranderd na de toetsing: norm \(clause)",
    "Changed after it was checked: clause \(clause)") }
  package func matterGap(_ clause: String) -> String { say("Nog niet helemaal geregeld: norm \(clause)", "Not fully arranged yet: clause \(clause)") }

  // MARK: Today

  package func amendmentAsks(by name: String, page: String, step: String?) -> (title: String, words: String, who: String) {
    let place = step.map { say("de stap ‘\($0)’ van ‘\(page)’", "the step ‘\($0)’ of ‘\(page)’") } ?? "‘\(page)’"
    return (
      say("Geef antwoord op het voorstel van \(name)", "Answer the proposal by \(name)"),
      say("Er liggen andere woorden klaar voor \(place).", "Other words are ready for \(place)."), say("Iedereen hier", "Everybody here")
    )
  }
  package func agreementAsks(_ page: String, asker: String) -> (title: String, words: String, who: String) {
    (say("Lees mee met ‘\(page)’", "Read along with ‘\(page)’"),
      say("\(asker) vraagt of jij akkoord bent voor het geldt.", "\(asker) asks whether you agree before it holds."),
      say("Jij en wie schrijft", "You and who writes"))
  }
  package func sentBackAsks(_ page: String, by name: String) -> (title: String, words: String, who: String) {
    (say("Schrijf verder aan ‘\(page)’", "Write on at ‘\(page)’"),
      say("\(name) las mee en stuurde het terug, met een reden.", "\(name) read along and sent it back, with a reason."),
      say("Jij en wie schrijft", "You and who writes"))
  }
  package func noticeAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .changed, .stays: toldAsks(page: notice.pageTitle, step: notice.stepTitle, changed: notice.kind == .changed)
    case .wordsPublished: (say("Je woorden staan in ‘\(notice.pageTitle)’", "Your words stand in ‘\(notice.pageTitle)’"),
      say("Wat jij voorstelde, geldt nu. Jouw naam staat erbij.", "What you proposed holds now. Your name stands with it."),
      say("Alleen jij", "Only you"))
    case .wordsDeclined: (say("Lees het antwoord op je voorstel", "Read the answer to your proposal"),
      say(
        "Je voorstel bij ‘\(notice.pageTitle)’ is niet overgenomen. Er staat bij waarom.",
        "Your proposal for ‘\(notice.pageTitle)’ was not taken over. It says why."),
      say("Alleen jij", "Only you"))
    case .agreed: (say("‘\(notice.pageTitle)’ is gepubliceerd", "‘\(notice.pageTitle)’ is published"),
      say("Wie jij om akkoord vroeg, was het ermee eens.", "Whoever you asked agreed."), say("Alleen jij", "Only you"))
    case .pageWithdrawn, .pageReturned, .teamReturned, .ownerChanged, .readerCame, .readerWent: endingAsks(notice)
    }
  }
  package func noticeWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .changed, .stays:
      toldWords(step: notice.stepTitle, changed: notice.kind == .changed, version: notice.version, reason: notice.reason)
    case .wordsPublished: say(
      "Je woorden staan in versie \(notice.version). \(notice.reason)",
      "Your words stand in version \(notice.version). \(notice.reason)")
    case .wordsDeclined: say("Je voorstel is niet overgenomen. \(notice.reason)", "Your proposal was not taken over. \(notice.reason)")
    case .agreed: say("Versie \(notice.version) geldt. \(notice.reason)", "Version \(notice.version) holds. \(notice.reason)")
    case .pageWithdrawn, .pageReturned, .teamReturned: endingWords(notice)
    case .ownerChanged, .readerCame, .readerWent: readerNotice(notice)
    }
  }
}

/// What was just done with a proposed change or an agreement, as a word in the address.
package enum ChangeDone: String, Done {
  case proposed = "voorgesteld", remarked = "gereageerd", takenOver = "overgenomen", declined = "niet-overgenomen", withdrawn = "voorstel-ingetrokken"
  case asked = "akkoord-gevraagd", agreed = "akkoord", sentBack = "teruggestuurd", questionTakenBack = "akkoord-vraag-weg", ruled = "afgesproken"
  case takenBack = "teruggenomen", agreedByTeam = "namens-team"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
