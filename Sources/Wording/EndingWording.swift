package import Domain

/// What was done just before with an agreement of a team, as the address says it.
package enum TeamAgreementOutcome: String, CaseIterable, Sendable { case returned = "weer-zoals-het-er-staat" }

/// The words where something ends that somebody waited for: a page that goes with what lay there, and a team that no longer does a
/// step otherwise.
package protocol EndingWording: Sendable {
  // A page that goes, and comes back
  var pageWithdrawnTitle: String { get }
  var waitedThen: String { get }
  var giversAreTold: String { get }
  func patternAt(_ step: String) -> String
  func proposalBy(_ name: String, step: String?) -> String
  var askedWord: String { get }
  func askedFallsAway(_ name: String) -> String

  // What a team agreed to do otherwise
  var teamAgreementsTitle: String { get }
  func teamAgreementsOf(_ page: String) -> String
  var teamAgreementsLead: String { get }
  func teamAgreementsWho(_ organisation: String) -> String
  var nowOtherwise: String { get }
  var noTeamAgreements: String { get }
  var formerlyOtherwise: String { get }
  func teamDoes(_ team: String) -> String
  func teamsDoOtherwise(_ teams: [String]) -> String
  func agreedIn(_ month: String) -> String
  func returnedOn(_ day: String) -> String
  var agreedOtherwiseLater: String { get }
  var weDoItAsItStands: String { get }
  func returnTitle(_ step: String) -> String
  func returnLead(_ team: String) -> String
  var returnReason: String { get }
  var returnReasonHint: String { get }
  func returnWho(_ team: String, organisation: String) -> String
  var returnRefused: String { get }
  var doAsItStands: String { get }
  var whatWeDid: String { get }
  func done(_ outcome: TeamAgreementOutcome) -> String

  // What came back
  func endingAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String)
  func endingWords(_ notice: NoticeCard) -> String
}

extension Dutch: EndingWording {
  package var pageWithdrawnTitle: String { "Ingetrokken" }
  package var waitedThen: String { "Dit wachtte toen nog op antwoord. Komt de bladzijde terug, dan ligt het er weer." }
  package var giversAreTold: String { "Wie iets gaf, krijgt bericht met jouw reden." }
  package func patternAt(_ step: String) -> String { "Voorstel uit afwijkingen bij ‘\(step)’" }
  package func proposalBy(_ name: String, step: String?) -> String {
    step.map { "Voorstel van \(name), over ‘\($0)’" } ?? "Voorstel van \(name)"
  }
  package var askedWord: String { "Akkoord" }
  package func askedFallsAway(_ name: String) -> String { "\(name) is om akkoord gevraagd. Die vraag vervalt." }

  package var teamAgreementsTitle: String { "Afspraken van teams" }
  package func teamAgreementsOf(_ page: String) -> String { "Afspraken van teams bij ‘\(page)’" }
  package var teamAgreementsLead: String {
    "Een team mag een stap anders doen, en zegt er met zijn naam bij waarom. Later kan het weer doen wat er staat."
  }
  package func teamAgreementsWho(_ organisation: String) -> String { "Iedereen bij \(organisation) leest dit. Er staan teams bij, geen namen." }
  package var nowOtherwise: String { "Wat teams nu anders doen" }
  package var noTeamAgreements: String { "Geen team doet hier nu iets anders dan er staat." }
  package var formerlyOtherwise: String { "Wat teams eerder anders deden" }
  package func teamDoes(_ team: String) -> String { "Team \(team)" }
  package func teamsDoOtherwise(_ teams: [String]) -> String {
    teams.count == 1 ? "Team \(teams[0]) doet dit anders" : "De teams \(list(teams)) doen dit anders"
  }
  package func agreedIn(_ month: String) -> String { "Afgesproken in \(month)." }
  package func returnedOn(_ day: String) -> String { "Sinds \(day) doet het team het weer zoals het er staat." }
  package var agreedOtherwiseLater: String { "Het team sprak later iets anders af." }
  package var weDoItAsItStands: String { "Wij doen het weer zoals het er staat" }
  package func returnTitle(_ step: String) -> String { "‘\(step)’ weer zoals het er staat" }
  package func returnLead(_ team: String) -> String { "De afspraak van team \(team) houdt op. Wat jullie deden, blijft te lezen." }
  package var returnReason: String { "Waarom doen jullie het weer zo?" }
  package var returnReasonHint: String { "Mag leeg blijven. Eén regel helpt een ander team." }
  package func returnWho(_ team: String, organisation: String) -> String {
    "Je team en de eigenaar krijgen bericht. Iedereen bij \(organisation) kan het lezen, met de naam van team \(team) en zonder de jouwe."
  }
  package var returnRefused: String { "Bewaren lukt nog niet" }
  package var doAsItStands: String { "Zo doen we het weer" }
  package var whatWeDid: String { "Wat jullie tot nu toe deden" }
  package func done(_ outcome: TeamAgreementOutcome) -> String { "Bewaard. Je team doet deze stap weer zoals hij er staat." }

  package func endingAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .pageReturned: ("‘\(notice.pageTitle)’ is terug", "Wat jij erbij gaf, ligt er weer en kan verder.", "Alleen jij")
    case .teamReturned: ("Team \(notice.team ?? "") doet het weer zoals het er staat", "Het gaat om ‘\(notice.stepTitle)’ van ‘\(notice.pageTitle)’.", "Alleen jij")
    case .ownerChanged, .readerCame, .readerWent: ("Wie leest wat jij schreef, is veranderd", readerNotice(notice), "Alleen jij")
    default: ("‘\(notice.pageTitle)’ is ingetrokken", "Wat jij erbij gaf, blijft bewaard. Er staat bij waarom.", "Alleen jij")
    }
  }
  package func endingWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .pageReturned: "De bladzijde is terug. Wat jij gaf, ligt er weer en kan verder."
    case .teamReturned: "Team \(notice.team ?? "") doet ‘\(notice.stepTitle)’ weer zoals het er staat. \(notice.reason)"
    default: "De bladzijde is ingetrokken, en wat jij gaf blijft bewaard. \(notice.reason)"
    }
  }
}

extension English: EndingWording {
  package var pageWithdrawnTitle: String { "Withdrawn" }
  package var waitedThen: String { "This waited for an answer then. When the page comes back, it waits there again." }
  package var giversAreTold: String { "Whoever gave something is told, with your reason." }
  package func patternAt(_ step: String) -> String { "Proposal out of deviations at ‘\(step)’" }
  package func proposalBy(_ name: String, step: String?) -> String {
    step.map { "Proposal by \(name), about ‘\($0)’" } ?? "Proposal by \(name)"
  }
  package var askedWord: String { "Agreement" }
  package func askedFallsAway(_ name: String) -> String { "\(name) was asked to agree. That question falls away." }

  package var teamAgreementsTitle: String { "Agreements of teams" }
  package func teamAgreementsOf(_ page: String) -> String { "Agreements of teams at ‘\(page)’" }
  package var teamAgreementsLead: String {
    "A team may do a step otherwise, and says why with its name. Later it can do again what it says here."
  }
  package func teamAgreementsWho(_ organisation: String) -> String { "Everybody at \(organisation) reads this. It names teams and no people." }
  package var nowOtherwise: String { "What teams do otherwise now" }
  package var noTeamAgreements: String { "No team does anything here otherwise than it says." }
  package var formerlyOtherwise: String { "What teams did otherwise before" }
  package func teamDoes(_ team: String) -> String { "Team \(team)" }
  package func teamsDoOtherwise(_ teams: [String]) -> String {
    teams.count == 1 ? "Team \(teams[0]) does this otherwise" : "The teams \(list(teams)) do this otherwise"
  }
  package func agreedIn(_ month: String) -> String { "Agreed in \(month)." }
  package func returnedOn(_ day: String) -> String { "Since \(day) the team does it again as it stands." }
  package var agreedOtherwiseLater: String { "The team agreed on something else later." }
  package var weDoItAsItStands: String { "We do it again as it stands" }
  package func returnTitle(_ step: String) -> String { "‘\(step)’ again as it stands" }
  package func returnLead(_ team: String) -> String { "The agreement of team \(team) ends. What you did can still be read." }
  package var returnReason: String { "Why do you do it so again?" }
  package var returnReasonHint: String { "May stay empty. One line helps another team." }
  package func returnWho(_ team: String, organisation: String) -> String {
    "Your team and the owner are told. Everybody at \(organisation) can read it, with the name of team \(team) and without yours."
  }
  package var returnRefused: String { "It cannot be kept yet" }
  package var doAsItStands: String { "That is how we do it" }
  package var whatWeDid: String { "What you did until now" }
  package func done(_ outcome: TeamAgreementOutcome) -> String { "Kept. Your team does this step again as it stands." }

  package func endingAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .pageReturned: ("‘\(notice.pageTitle)’ is back", "What you gave lies there again and can go on.", "Only you")
    case .teamReturned: ("Team \(notice.team ?? "") does it again as it stands", "It is about ‘\(notice.stepTitle)’ of ‘\(notice.pageTitle)’.", "Only you")
    case .ownerChanged, .readerCame, .readerWent: ("Who reads what you wrote has changed", readerNotice(notice), "Only you")
    default: ("‘\(notice.pageTitle)’ is withdrawn", "What you gave is kept. It says why.", "Only you")
    }
  }
  package func endingWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .pageReturned: "The page is back. What you gave lies there again and can go on."
    case .teamReturned: "Team \(notice.team ?? "") does ‘\(notice.stepTitle)’ again as it stands. \(notice.reason)"
    default: "The page is withdrawn, and what you gave is kept. \(notice.reason)"
    }
  }
}
