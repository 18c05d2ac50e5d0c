package import Domain

extension Dutch: ChangeWording {
  package func done(_ outcome: ChangeOutcome) -> String {
    switch outcome {
    case .proposed: "Je voorstel ligt er. Je hoort wat ermee gebeurt, wat het ook wordt."
    case .remarked: "Bewaard, met je naam erbij."
    case .takenOver: "Overgenomen in de werkversie. Je kunt er nog aan schaven: de woorden houden hun naam."
    case .declined: "Bewaard. Wie het voorstelde, leest waarom."
    case .withdrawn: "Je woorden zijn weg."
    case .asked: "Gevraagd. Tot er akkoord is, geldt de vorige versie."
    case .agreed: "Akkoord gegeven. De nieuwe versie geldt vanaf nu."
    case .sentBack: "Teruggestuurd, met je reden. Er is niets gepubliceerd."
    case .questionTakenBack: "De vraag is weg. De werkversie staat er nog."
    case .ruled: "Bewaard. Zo gaat het vanaf nu bij een nieuwe versie."
    case .takenBack: "Teruggenomen. De woorden zijn weg."
    case .agreedByTeam: "Bewaard als afspraak van je team. Iedereen leest het bij de stap."
    }
  }

  // MARK: Proposing

  package var proposeWords: String { "Stel andere woorden voor" }
  package var proposeHere: String { "Betere woorden?" }
  package func proposeLead(owner: String?) -> String {
    "Verander hieronder wat anders moet. \(owner ?? "Wie de bladzijde schrijft") geeft antwoord, en dat hoor je."
  }
  package var proposeRefused: String { "Versturen lukt nog niet" }
  package var proposeReason: String { "Waarom is dit beter?" }
  package var proposeReasonHint: String { "Eén regel is genoeg." }
  package func amendmentsWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit, met je naam. Je naam blijft ook bij de woorden staan als ze worden overgenomen."
  }
  package func amendmentWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit. Wie iets voorstelt of erover meepraat, staat erbij met naam."
  }
  package var sendProposal: String { "Stuur je voorstel" }

  // MARK: The list

  package var amendmentsWord: String { "Voorstellen" }
  package func amendmentsOf(_ title: String) -> String { "Voorstellen bij ‘\(title)’" }
  package var amendmentsLead: String { "Iedereen kan andere woorden voorstellen. Elk voorstel krijgt antwoord." }
  package func amendmentsWait(_ number: Int) -> String {
    number == 1 ? "Eén wacht op antwoord" : "\(capitalised(self.number(number))) wachten op antwoord"
  }
  package var noAmendments: String { "Nog geen. Zie jij iets wat beter kan, dan is dit de plek." }
  package var amendmentsTitle: String { "Wat collega’s voorstelden" }
  package var whereToAmend: String { "Waar moet het anders?" }
  package func amendmentState(_ state: AmendmentState) -> String {
    switch state {
    case .open: "Wacht op antwoord"
    case .takenOver: "In de werkversie"
    case .published: "Gepubliceerd"
    case .declined: "Niet overgenomen"
    case .withdrawn: "Ingetrokken"
    case .pageWithdrawn: "Bladzijde ingetrokken"
    }
  }
  package func amendmentLine(by name: String, step: String?) -> String { step.map { "\(name), over ‘\($0)’" } ?? name }

  // MARK: One proposed change

  package func amendmentBy(_ name: String) -> String { "Voorstel van \(name)" }
  package func amendmentAbout(page: String, step: String?) -> String {
    step.map { "Over de stap ‘\($0)’ van ‘\(page)’." } ?? "Over ‘\(page)’."
  }
  package var whatIsProposed: String { "Wat er anders wordt" }
  package func beginsAt(version: Int) -> String { "Begonnen bij versie \(version). Doorgestreept is weg, onderstreept is nieuw." }
  package var besideNow: String { "Naast de tekst van nu" }
  package var besideNowRemark: String { "De bladzijde veranderde sinds dit voorstel." }
  package var remarksTitle: String { "Wat collega’s ervan vinden" }
  package var noRemarks: String { "Nog niemand zei er iets over." }
  package var remarkQuestion: String { "Wat vind jij?" }
  package var remarkHint: String { "Je naam staat erbij: je staat voor wat je over een bladzijde zegt." }
  package var remarkRefused: String { "Bewaren lukt nog niet" }
  package var sendRemark: String { "Zet het erbij" }
  package var answerTitle: String { "Antwoord geven" }
  package func answerRemark(_ name: String) -> String { "\(name) hoort wat het wordt." }
  package var takeOverTitle: String { "Neem het over" }
  package func takeOverWords(_ name: String) -> String {
    "De woorden komen in de werkversie en houden de naam van \(name). Daarna kun je er nog aan schaven."
  }
  package var takeOverClashes: String { "De werkversie veranderde op dezelfde plek. Kies wat er komt te staan. Niets gaat verloren." }
  package var takeOverBringsBack: String { "Deze stap staat niet meer in de werkversie. Neem je dit over, dan komt zij terug, onderaan." }
  package var takeOverCannot: String {
    "De bladzijde is intussen iets anders geworden. Zet zelf in de werkversie wat past, en geef hieronder antwoord."
  }
  package var takeOverRefused: String { "Kies eerst wat er komt te staan" }
  package var takeOverNow: String { "Neem over" }
  package func clashQuestion(_ field: AmendedField) -> String {
    switch field {
    case .text: "Wat komt hier te staan?"
    case .purpose: purposeWord
    case .title: "De naam van de stap"
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
  package func clashProposed(_ name: String) -> String { "Wat \(name) voorstelt" }
  package var clashDraft: String { "Wat nu in de werkversie staat" }
  package var clashBoth: String { "Allebei, onder elkaar" }
  package var clashNothing: String { "(niets)" }
  package var declineTitle: String { "Neem het niet over" }
  package var declineReason: String { "Waarom niet?" }
  package func declineHint(_ name: String) -> String { "\(name) leest dit, en wie het voorstel later opzoekt ook." }
  package var declineRefused: String { "Er is nog geen antwoord" }
  package var decline: String { "Neem niet over" }
  package var withdrawTitle: String { "Je voorstel intrekken" }
  package var withdrawWords: String { "Je woorden zijn dan weg, voor iedereen. Praatten collega’s erover, dan blijft staan dat het er was." }
  package var withdraw: String { "Trek het in" }
  package func answered(_ state: AmendmentState, by name: String, proposer: String) -> String {
    switch state {
    case .open: ""
    case .takenOver: "\(name) nam het over. Het staat in de werkversie."
    case .published: "\(name) nam het over. Het staat in de tekst die nu geldt, of gold."
    case .declined: "\(name) nam het niet over, en schreef waarom:"
    case .withdrawn: "\(proposer) trok het zelf in."
    case .pageWithdrawn: "\(name) trok de bladzijde in voor er antwoord was. Komt de bladzijde terug, dan ligt dit voorstel er weer. De reden:"
    }
  }
  package func takenOver(from proposer: String, by name: String) -> String { "\(proposer), overgenomen door \(name)" }

  // MARK: Agreeing

  package func agreementTitle(_ page: String) -> String { "Akkoord met ‘\(page)’?" }
  package func agreementLead(_ state: AgreementState, asker: String, asked: String, mine: Bool) -> String {
    switch state {
    case .asked: mine ? "\(asker) wil deze tekst publiceren en vraagt of jij het ermee eens bent." : "\(asked) leest mee. Tot er akkoord is, geldt de vorige versie."
    case .given: "\(asked) was akkoord. De tekst is gepubliceerd."
    case .sentBack: "\(asked) stuurde de tekst terug."
    case .over: "Deze vraag is niet meer nodig."
    }
  }
  package var agreementWho: String { "Wie het vroeg, wie gevraagd is en wie meeschrijft zien dit. Bij de versie staat straks wie akkoord gaf." }
  package var askedByWord: String { "Gevraagd door" }
  package var askedOfWord: String { "Gevraagd aan" }
  package var reasonWord: String { "Waarom het verandert" }
  package var agreeTitle: String { "Je bent het ermee eens" }
  package var agreeWords: String { "Deze tekst geldt dan meteen. Jouw naam staat bij de versie." }
  package var agree: String { "Akkoord, publiceer" }
  package var sendBackTitle: String { "Je bent het er nog niet mee eens" }
  package var sendBackReason: String { "Wat moet er nog anders?" }
  package func sendBackHint(_ asker: String) -> String { "\(asker) leest dit en kan verder schrijven." }
  package var sendBackRefused: String { "Terugsturen lukt nog niet" }
  package var sendBack: String { "Stuur terug" }
  package var takeBackQuestionTitle: String { "De vraag terugnemen" }
  package var takeBackQuestionWords: String { "Bijvoorbeeld als diegene er een tijd niet is. Daarna kun je een ander vragen." }
  package var takeBackQuestion: String { "Neem de vraag terug" }
  package func agreedBy(_ name: String) -> String { "\(name) las mee en was akkoord." }
  package var askTitle: String { "Vraag akkoord" }
  package func askLead(_ title: String) -> String { "Eén collega leest ‘\(title)’ voordat het geldt. Na een akkoord is het meteen gepubliceerd." }
  package var askWhom: String { "Wie leest mee?" }
  package var askWhomHint: String { "Eén mens is genoeg. Kies wie er het meest van weet." }
  package func askOwner(_ name: String) -> String { "\(name) is eigenaar en leest mee." }
  package var askNow: String { "Vraag akkoord" }
  package func askedAlready(_ name: String) -> String { "Je vroeg \(name) al om akkoord. Vraag je opnieuw, dan vervalt die vraag." }
  package var toAgreement: String { "Bekijk de vraag" }

  // MARK: Who has to agree

  package var rulesTitle: String { "Wie leest mee voor het geldt?" }
  package var rulesLead: String { "Nooit meer dan één mens, met naam. Wie niets kiest, laat de eigenaar zelf publiceren." }
  package func ruleQuestion(_ kind: PageKind) -> String {
    switch kind {
    case .process: "Bij een proces"
    case .project: "Bij een project"
    case .service: "Bij een dienst"
    case .text: "Bij een tekst"
    }
  }
  package func rule(_ rule: AgreementRule) -> (words: String, hint: String) {
    switch rule {
    case .nobody: ("Niemand", "De eigenaar publiceert, met een reden.")
    case .colleague: ("Een collega", "Wie publiceert, kiest elke keer zelf iemand.")
    case .owner: ("De eigenaar", "Ook wie meeschrijft kan publiceren, als de eigenaar akkoord is.")
    }
  }
  package var keepRules: String { "Bewaar" }
  package var rulesRefused: String { "Bewaren lukt nog niet" }
  package var toRules: String { "Wie leest mee voor het geldt?" }

  // MARK: What led to a version

  package var causeDiscussions: String { "Welk overleg speelde mee?" }
  package var causeDiscussionsHint: String { "Sinds de vorige versie. Mag leeg blijven." }
  package func causeDiscussion(team: String, on day: String) -> String { "\(team), \(day)" }
  package var causeLessons: String { "Welke les speelde mee?" }
  package var causeLessonsHint: String { "Lessen die een kring vrijgaf. Mag leeg blijven." }
  package var causeTold: String { "Nog iets anders?" }
  package var causeToldHint: String { "Een verhaal, een klacht, een bevinding. Zonder namen. Mag leeg blijven." }
  package var causeAmendmentsTitle: String { "Met woorden van" }
  package func cause(_ cause: VersionCause, day: String) -> String {
    switch cause {
    case .deviations(let step, .several(let count), _): "Minstens \(number(count)) keer ging het anders bij ‘\(step)’."
    case .deviations(let step, _, _): "Een enkele keer ging het anders bij ‘\(step)’."
    case .discussion(let team, _): "\(team) besprak het op \(day)."
    case .amendment(let name, _): "Met woorden van \(name)."
    case .lesson(let words?): "Een les uit een kring: ‘\(words)’"
    case .lesson(nil): "Een les uit een kring, die later is teruggenomen."
    case .told(let words): words
    }
  }

  // MARK: In the name of a team

  package func inNameOf(_ team: String) -> (words: String, hint: String) {
    ("Namens team \(team)", "Een afspraak van jullie samen. Iedereen leest het bij de stap, met de naam van het team en zonder de jouwe.")
  }
  package func saidThen(_ words: String) -> String { "De stap is sindsdien veranderd. Toen stond er: ‘\(words)’" }
  package func readByAll(_ team: String) -> String { "Namens team \(team). Iedereen leest dit, zonder jouw naam." }
  package var saysNow: String { "Nu staat er" }
  package var stepIsNoMore: String { "Deze stap is er niet meer." }

  // MARK: Taking back what a circle let out

  package var releasedTitle: String { "Wat met jou erbij naar buiten ging" }
  package var releasedLead: String {
    "Iedereen zei toen ja. De woorden van het gesprek zelf zijn al gewist. Wil je niet meer dat dit gelezen wordt, neem het dan terug."
  }
  package var releasedWho: String { "Alleen jij ziet deze lijst. Niemand hoort wie iets terugnam." }
  package func releasedKind(_ kind: OutcomeKind) -> String { kind == .lesson ? "Een les" : "Een keer anders gedaan" }
  package var takeReleasedBack: String { "Neem terug" }

  // MARK: What a page still has to solve

  package var mattersTitle: String { "Wat hier nog ligt" }
  package var mattersRemark: String { "Voor wie deze bladzijde schrijft" }
  package func matterPattern(step: String, _ count: DeviationCount) -> String {
    if case .several(let number) = count { return "Minstens \(self.number(number)) keer ging het anders bij ‘\(step)’." }
    return "Het ging anders bij ‘\(step)’."
  }
  package func matterAmendment(by name: String, step: String?) -> String {
    step.map { "\(name) stelt andere woorden voor bij ‘\($0)’." } ?? "\(name) stelt andere woorden voor."
  }
  package func matterAsked(_ name: String) -> String { "\(name) is om akkoord gevraagd." }
  package func matterStale(_ clause: String) -> String { "Veranderd na de toetsing: norm \(clause)" }
  package func matterGap(_ clause: String) -> String { "Nog niet helemaal geregeld: norm \(clause)" }

  // MARK: Today

  package func amendmentAsks(by name: String, page: String, step: String?) -> (title: String, words: String, who: String) {
    let place = step.map { "de stap ‘\($0)’ van ‘\(page)’" } ?? "‘\(page)’"
    return ("Geef antwoord op het voorstel van \(name)", "Er liggen andere woorden klaar voor \(place).", "Iedereen hier")
  }
  package func agreementAsks(_ page: String, asker: String) -> (title: String, words: String, who: String) {
    ("Lees mee met ‘\(page)’", "\(asker) vraagt of jij akkoord bent voor het geldt.", "Jij en wie schrijft")
  }
  package func sentBackAsks(_ page: String, by name: String) -> (title: String, words: String, who: String) {
    ("Schrijf verder aan ‘\(page)’", "\(name) las mee en stuurde het terug, met een reden.", "Jij en wie schrijft")
  }
  package func noticeAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .changed, .stays: toldAsks(page: notice.pageTitle, step: notice.stepTitle, changed: notice.kind == .changed)
    case .wordsPublished: ("Je woorden staan in ‘\(notice.pageTitle)’", "Wat jij voorstelde, geldt nu. Jouw naam staat erbij.", "Alleen jij")
    case .wordsDeclined: ("Lees het antwoord op je voorstel", "Je voorstel bij ‘\(notice.pageTitle)’ is niet overgenomen. Er staat bij waarom.", "Alleen jij")
    case .agreed: ("‘\(notice.pageTitle)’ is gepubliceerd", "Wie jij om akkoord vroeg, was het ermee eens.", "Alleen jij")
    case .pageWithdrawn, .pageReturned, .teamReturned, .ownerChanged, .readerCame, .readerWent: endingAsks(notice)
    }
  }
  package func noticeWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .changed, .stays:
      toldWords(step: notice.stepTitle, changed: notice.kind == .changed, version: notice.version, reason: notice.reason)
    case .wordsPublished: "Je woorden staan in versie \(notice.version). \(notice.reason)"
    case .wordsDeclined: "Je voorstel is niet overgenomen. \(notice.reason)"
    case .agreed: "Versie \(notice.version) geldt. \(notice.reason)"
    case .pageWithdrawn, .pageReturned, .teamReturned: endingWords(notice)
    case .ownerChanged, .readerCame, .readerWent: readerNotice(notice)
    }
  }
}
