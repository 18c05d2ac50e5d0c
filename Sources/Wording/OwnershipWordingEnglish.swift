package import Domain

extension English: OwnershipWording {
  // MARK: The three questions

  package var recognisedQuestion: String { "What do we recognise?" }
  package var otherwiseQuestion: String { "Where do we do it differently?" }
  package var changeQuestion: String { "What do we change?" }
  package var otherwiseHint: String { "Different is allowed. After this you can make it an addition of your team." }
  package func teamSince(_ team: String, _ since: Discussion.TeamSince) -> String {
    switch since {
    case .same: team
    case .called(let now): "\(team) (now \(now))"
    case .ended: "\(team) (this team is no longer there)"
    }
  }

  // MARK: One talk

  package func talkOf(_ team: String) -> String { "Discussed in \(team)" }
  package var talkSaidNothing: String { "Nothing was written at the three questions. That is allowed." }
  package var whatNowTitle: String { "You do it differently" }
  package var whatNowLead: String { "It may stay so. Choose what fits, or do nothing now." }
  package var takeToDeviation: String { "Write down why it went otherwise" }
  package var backToPage: String { "Back to the page" }

  // MARK: The map

  package var mapTitle: String { "Discussed in the team meeting" }
  package var mapLead: String { "For each page you see which team discussed it, and which version. A gap is no mistake. It is a beginning." }
  package func mapWho(_ organisation: String) -> String { "Everybody at \(organisation) reads this. It has teams in it, and no people." }
  package func mapWaiting(_ team: String) -> String { "Still to discuss in \(team)" }
  package func mapWaitingCount(_ pages: Int) -> String { pageCount(pages) }
  package func mapAllTalked(_ team: String) -> String { "\(team) discussed every page as it is now." }
  package func mapRest(_ pages: Int) -> String { pages == 1 ? "And one more in the map below." : "And \(number(pages)) more in the map below." }
  package var mapTable: String { "Pages and teams" }
  package var mapEmpty: String { "There is nothing to discuss yet" }
  package var mapEmptyHow: String { "As soon as there is a page and a team, it says here who discussed what." }
  package func talked(_ day: String, version: Int) -> String { "\(capitalised(day)), version \(version)" }
  package func talkedOlder(_ day: String, version: Int) -> String { "\(capitalised(day)), still version \(version)" }
  package var notTalked: String { "Not yet" }
  package func untalkedPages(_ untalked: Int, of pages: Int) -> String {
    switch untalked {
    case 0: "Every page was discussed by at least one team."
    case 1: "Of the \(number(pages)) pages one was not discussed by any team yet."
    default: "Of the \(number(pages)) pages \(number(untalked)) were not discussed by any team yet."
    }
  }
  package var otherTeams: String { "What other teams discussed" }
  package var textOrProcess: String { "Page" }
  package var startTalk: String { "Discuss it with three questions" }

  // MARK: Who wrote

  package var authorshipWord: String { "From the work" }
  package func authorship(_ authorship: Authorship) -> String {
    switch (authorship.fromTheWork, authorship.saves) {
    case (0, _): "Nobody from the work wrote at it yet"
    case (1, 1): "Somebody from the work wrote this"
    case (let work, let saves) where work == saves: "Every time somebody from the work wrote at it"
    case (let work, let saves): "\(capitalised(number(work))) of the \(number(saves)) times somebody from the work wrote at it"
    }
  }
  package var paperTiger: String { "Paper tiger" }
  package var paperTigerWords: String {
    "A paper tiger, so far. Only a coordinator wrote at it, and no team discussed it. One conversation changes that."
  }
}
