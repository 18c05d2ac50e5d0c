package import Domain

extension English: OwnershipWording {
  package func done(_ outcome: OwnershipOutcome) -> String {
    switch outcome {
    case .added: "Saved. Everybody now reads it under the common text."
    case .addedAway: "Saved. Nothing of your team stands here any more."
    case .reviewed: "Saved. Your name and the day stand with it, and the time begins again."
    case .intervalChosen: "Saved. The page shows the day."
    case .owned: "Saved. The new owner reads it on Today."
    case .renamed: "Saved. The new name stands everywhere now."
    case .merged: "The teams are one. What was written for one of them stayed with those people."
    case .teamEnded: "The team ended. What it discussed stays."
    }
  }

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

  // MARK: What a team keeps beside the common text

  package var additionsTitle: String { "Also at teams" }
  package func additionsLead(_ page: String) -> String { "What a team does of its own at ‘\(page)’. It stands beside the text of everybody." }
  package func additionsWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this. The team stands with it, and not who wrote it."
  }
  package func alsoAt(_ team: String) -> String { "Also at \(team)" }
  package var alsoAtTeams: String { "Also at teams" }
  package var allAdditions: String { "All additions of teams" }
  package func additionSince(_ day: String, version: Int) -> String { "Since \(day), beside version \(number(version))." }
  package var changedUnderAddition: String { "The text above changed since" }
  package var writeOwnAddition: String { "Does your team do something more? Write an addition" }
  package func writeAddition(_ team: String) -> String { "Write what \(team) does as well" }
  package func changeAddition(_ team: String) -> String { "Change what \(team) does as well" }
  package var makeAddition: String { "Make it an addition" }
  package var additionAtPage: String { "At the whole page" }
  package func additionAt(_ step: String) -> String { "At ‘\(step)’" }
  package func additionQuestion(_ team: String) -> String { "What does \(team) do here as well?" }
  package var additionHint: String { "A few sentences. The text of everybody still holds. Empty the field to take the addition away." }
  package var additionRefused: String { "It is not saved yet" }
  package var additionMeanwhile: String { "Somebody of your team saved just now too. Your text is below. This is what stands there:" }
  package var keepAddition: String { "Save for the team" }
  package var leaveAddition: String { "Back" }
  package var additionNoTeam: String { "You can write as soon as you belong to a team." }
  package var additionsLost: String { "At a step that is gone" }
  package func additionSaves(_ saves: Int) -> String { "Saved \(number(saves)) times" }
  package var additionTakenAway: String { "Taken away." }

  // MARK: Looking again

  package var reviewTitle: String { "Look again" }
  package func reviewLead(_ page: String) -> String { "Does ‘\(page)’ still fit the work? It begins with a conversation." }
  package func reviewWho(_ organisation: String) -> String { "Everybody at \(organisation) reads who looked, and when." }
  package var reviewWord: String { "Look again" }
  package var toReview: String { "Look again" }
  package func reviewIsDue(_ day: String) -> String { "Since \(day) it is time to look at it again." }
  package func reviewComes(_ day: String) -> String { "On \(day) you look at this again." }
  package var reviewNever: String { "No day was chosen to look at it again." }
  package var reviewedTitle: String { "Looked at, nothing to change" }
  package var reviewRemark: String { "Would you like to say something with it?" }
  package var reviewRemarkHint: String { "One sentence. May stay empty." }
  package var reviewRefused: String { "It is not saved yet" }
  package var reviewedNow: String { "Looked at, nothing to change" }
  package var reviewHistory: String { "Who looked before" }
  package var neverReviewed: String { "Nobody yet. That will come." }
  package func reviewedVersion(_ version: Int) -> String { "Looked at version \(number(version)). Nothing to change." }
  package var intervalTitle: String { "How often" }
  package var intervalQuestion: String { "After how long do you look again?" }
  package var intervalHint: String { "A new version counts as looking too." }
  package func interval(_ interval: ReviewInterval) -> String {
    switch interval {
    case .none: "No fixed time"
    case .halfYear: "Every half year"
    case .year: "Every year"
    case .twoYears: "Every two years"
    }
  }
  package var keepInterval: String { "Save how often" }
  package func reviewPointSays(_ page: String) -> String { "Does ‘\(page)’ still fit the work?" }
  package var seePage: String { "See the page" }

  // MARK: Upkeep

  package var upkeepTitle: String { "What the handbook asks" }
  package var upkeepLead: String { "Pages that look for an owner, a conversation or a fresh eye. Nothing here is late." }
  package var upkeepWho: String { "You see what is yours. Whoever keeps the handbook sees everything." }
  package var upkeepNothing: String { "The handbook asks nothing of you" }
  package var upkeepNothingHow: String { "As soon as a page of yours has its turn, it stands here." }
  package var orphansTitle: String { "Nobody’s any more" }
  package var orphansWords: String {
    "Until there is an owner, proposals come to whoever keeps the handbook. Choose one for several pages at once."
  }
  package var orphanTag: String { "Looks for an owner" }
  package func nobodysAnyMore(_ name: String) -> String { "Nobody’s any more. It was of \(name)" }
  package func wasOf(_ name: String) -> String { "Was of \(name)" }
  package var whichPages: String { "Which pages?" }
  package var dueTitle: String { "Time to look again" }
  package var dueWords: String { "Put it on the table in the team meeting first. Looked at, nothing to change is a full answer." }
  package func dueSince(_ day: String) -> String { "Since \(day)" }
  package var paperTigersTitle: String { "Paper tigers" }
  package var paperTigersWords: String { "Only a coordinator wrote at these, and no team discussed them. One conversation changes that." }

  package func readOften(_ count: ReadCount) -> String {
    switch count {
    case .fewer: "Read less than ten times in twelve months."
    case .several(let number): "Read at least \(self.number(number)) times in twelve months."
    }
  }
  package var readingsAreCounted: String { "One person counts once a month, without a name. A month with fewer than six readers does not count. Nor does who writes at it or audits." }
  package var idleTitle: String { "Perhaps this may go" }
  package var idleWords: String { "Hardly anybody read this in a year, and nobody discussed it. Keeping it is fine too. What was saved can always be found again." }
  package func idleBecause(published: String, talked: String?) -> String {
    "Not changed since \(published). \(talked.map { "Last discussed on \($0)." } ?? "Never discussed.")"
  }

  // MARK: Teams and the organisation

  package var endedTeamsTitle: String { "Teams that are no longer there" }
  package func teamEnded(_ day: String) -> String { "This team ended on \(day). What it discussed stays." }
  package func teamWentInto(_ day: String) -> String { "What this team discussed stays under its own name. On \(day) it went into" }
  package var teamRefused: String { "It is not changed yet" }
  package var renameTitle: String { "Another name" }
  package var renameWords: String { "What the team discussed before keeps the name of then. The new name stands behind it." }
  package var renameNow: String { "Change the name" }
  package var mergeTitle: String { "Together with another team" }
  package func mergeWords(_ team: String) -> String {
    """
    The people and the additions of \(team) go along. What somebody wrote for their team before stays with who read it then. \
    This cannot be undone.
    """
  }
  package var mergeInto: String { "Into which team does it go?" }
  package var mergeNow: String { "Merge them" }
  package var endTeamTitle: String { "This team ends" }
  package var endTeamWords: String { "From today nobody belongs to it. What it discussed stays. This cannot be undone." }
  package var endTeamNow: String { "End the team" }
  package var organisationTitle: String { "The name of the organisation" }
  package var organisationLead: String { "This is what your organisation is called on every page. What stands there stays as it is." }

  package func ownersAsk(_ thing: OwnersThing) -> (title: String, words: String, who: String) {
    switch thing {
    case .lookAgain(_, let title, _):
      ("Look at ‘\(title)’ again", "This page is yours. Begin with three questions in the meeting.", "Everybody")
    case .orphaned(let pages, let title):
      (
        "Choose a new owner",
        pages == 1 ? "‘\(title)’ is nobody’s any more." : "‘\(title)’ and \(number(pages - 1)) more are nobody’s any more.", "Everybody"
      )
    case .handedOn(_, let title, let to):
      (
        "‘\(title)’ is no longer yours",
        to.map { "\($0) publishes it now. Would you like to go on writing? Just ask." } ?? "The page is nobody’s now. You can still read it.",
        "Everybody"
      )
    case .handedToMe(_, let title): ("‘\(title)’ is yours now", "You publish it, and read what colleagues write about it.", "Everybody")
    }
  }
}
