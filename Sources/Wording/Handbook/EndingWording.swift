package import Domain

/// The words about endings that concern somebody: a page that is withdrawn while something waits on it, and a team that does a
/// step as described again.
extension Wording {
  // MARK: A page that is withdrawn and comes back
  package var pageWithdrawnTitle: String { say("Ingetrokken", "Withdrawn") }
  package var waitedThen: String { say(
    "Dit wachtte toen nog op antwoord. Komt de bladzijde terug, dan ligt het er weer.",
    "This waited for an answer then. When the page comes back, it waits there again.") }
  package var giversAreTold: String { say("Wie iets gaf, krijgt bericht met jouw reden.", "Whoever gave something is told, with your reason.") }
  package func patternAt(_ step: String) -> String { say("Voorstel uit afwijkingen bij ‘\(step)’", "Proposal out of deviations at ‘\(step)’") }
  package func proposalBy(_ name: String, step: String?) -> String {
    step.map { say("Voorstel van \(name), over ‘\($0)’", "Proposal by \(name), about ‘\($0)’") } ?? say("Voorstel van \(name)", "Proposal by \(name)")
  }
  package var askedWord: String { say("Akkoord", "Agreement") }
  package func askedFallsAway(_ name: String) -> String { say(
    "\(name) is om akkoord gevraagd. Die vraag vervalt.",
    "\(name) was asked to agree. That question falls away.") }

  // MARK: What a team agreed to do differently
  package var teamAgreementsTitle: String { say("Afspraken van teams", "Agreements of teams") }
  package func teamAgreementsOf(_ page: String) -> String { say("Afspraken van teams bij ‘\(page)’", "Agreements of teams at ‘\(page)’") }
  package var teamAgreementsLead: String { say(
    "Een team mag een stap anders doen, en zegt er met zijn naam bij waarom. Later kan het weer doen wat er staat.",
    "A team may do a step otherwise, and says why with its name. Later it can do again what it says here.") }
  package func teamAgreementsWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Er staan teams bij, geen namen.",
    "Everybody at \(organisation) reads this. It names teams and no people.") }
  package var nowOtherwise: String { say("Wat teams nu anders doen", "What teams do otherwise now") }
  package var noTeamAgreements: String { say(
    "Geen team doet hier nu iets anders dan er staat.",
    "No team does anything here otherwise than it says.") }
  package var formerlyOtherwise: String { say("Wat teams eerder anders deden", "What teams did otherwise before") }
  package func teamDoes(_ team: String) -> String { "Team \(team)" }
  package func teamsDoOtherwise(_ teams: [String]) -> String {
    teams.count == 1 ? say("Team \(teams[0]) doet dit anders", "Team \(teams[0]) does this otherwise")
      : say("De teams \(list(teams)) doen dit anders", "The teams \(list(teams)) do this otherwise")
  }
  package func agreedIn(_ month: String) -> String { say("Afgesproken in \(month).", "Agreed in \(month).") }
  package func returnedOn(_ day: String) -> String { say(
    "Sinds \(day) doet het team het weer zoals het er staat.",
    "Since \(day) the team does it again as it stands.") }
  package var agreedOtherwiseLater: String { say("Het team sprak later iets anders af.", "The team agreed on something else later.") }
  package var weDoItAsItStands: String { say("Wij doen het weer zoals het er staat", "We do it again as it stands") }
  package func returnTitle(_ step: String) -> String { say("‘\(step)’ weer zoals het er staat", "‘\(step)’ again as it stands") }
  package func returnLead(_ team: String) -> String { say(
    "De afspraak van team \(team) houdt op. Wat jullie deden, blijft te lezen.",
    "The agreement of team \(team) ends. What you did can still be read.") }
  package var returnReason: String { say("Waarom doen jullie het weer zo?", "Why do you do it so again?") }
  package var returnReasonHint: String { say("Mag leeg blijven. Eén regel helpt een ander team.", "May stay empty. One line helps another team.") }
  package func returnWho(_ team: String, organisation: String) -> String { say(
    "Je team en de eigenaar krijgen bericht. Iedereen bij \(organisation) kan het lezen, met de naam van team \(team) en zonder de jouwe.",
    "Your team and the owner are told. Everybody at \(organisation) can read it, with the name of team \(team) and without yours.") }
  package var returnRefused: String { say("Bewaren lukt nog niet", "It cannot be kept yet") }
  package var doAsItStands: String { say("Zo doen we het weer", "That is how we do it") }
  package var whatWeDid: String { say("Wat jullie tot nu toe deden", "What you did until now") }
  package func done(_ outcome: TeamAgreementDone) -> String { say(
    "Bewaard. Je team doet deze stap weer zoals hij er staat.",
    "Kept. Your team does this step again as it stands.") }

  // MARK: Messages
  package func endingAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .pageReturned: (say("‘\(notice.pageTitle)’ is terug", "‘\(notice.pageTitle)’ is back"),
      say("Wat jij erbij gaf, ligt er weer en kan verder.", "What you gave lies there again and can go on."), say("Alleen jij", "Only you"))
    case .teamReturned: (say("Team \(notice.team ?? "") doet het weer zoals het er staat", "Team \(notice.team ?? "") does it again as it stands"),
      say("Het gaat om ‘\(notice.stepTitle)’ van ‘\(notice.pageTitle)’.", "It is about ‘\(notice.stepTitle)’ of ‘\(notice.pageTitle)’."),
      say("Alleen jij", "Only you"))
    case .ownerChanged, .readerCame, .readerWent: (say("Wie leest wat jij schreef, is veranderd", "Who reads what you wrote has changed"),
      readerNotice(notice), say("Alleen jij", "Only you"))
    default: (say("‘\(notice.pageTitle)’ is ingetrokken", "‘\(notice.pageTitle)’ is withdrawn"),
      say("Wat jij erbij gaf, blijft bewaard. Er staat bij waarom.", "What you gave is kept. It says why."), say("Alleen jij", "Only you"))
    }
  }
  package func endingWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .pageReturned: say(
      "De bladzijde is terug. Wat jij gaf, ligt er weer en kan verder.",
      "The page is back. What you gave lies there again and can go on.")
    case .teamReturned: say(
      "Team \(notice.team ?? "") doet ‘\(notice.stepTitle)’ weer zoals het er staat. \(notice.reason)",
      "Team \(notice.team ?? "") does ‘\(notice.stepTitle)’ again as it stands. \(notice.reason)")
    default: say(
      "De bladzijde is ingetrokken, en wat jij gaf blijft bewaard. \(notice.reason)",
      "The page is withdrawn, and what you gave is kept. \(notice.reason)")
    }
  }
}

/// What was just done with an agreement of a team, as a word in the address.
package enum TeamAgreementDone: String, Done {
  case returned = "weer-zoals-het-er-staat"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
