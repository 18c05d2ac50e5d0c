package import Domain

/// The words about who keeps the handbook: what teams discussed, and who wrote.
extension Wording {
  package func done(_ outcome: OwnershipDone) -> String {
    switch outcome {
    case .added: say("Bewaard. Iedereen leest het nu onder de gemeenschappelijke tekst.", "Saved. Everybody now reads it under the common text.")
    case .addedAway: say("Bewaard. Van jullie team staat hier nu niets meer bij.", "Saved. Nothing of your team stands here any more.")
    case .reviewed: say(
      "Bewaard. Je naam en de dag staan erbij, en de termijn begint opnieuw.",
      "Saved. Your name and the day stand with it, and the time begins again.")
    case .intervalChosen: say("Bewaard. De bladzijde laat de dag zien.", "Saved. The page shows the day.")
    case .owned: say("Bewaard. De nieuwe eigenaar leest het op Vandaag.", "Saved. The new owner reads it on Today.")
    case .renamed: say("Bewaard. De nieuwe naam staat nu overal.", "Saved. The new name stands everywhere now.")
    case .merged: say(
      "De teams zijn samen. Wat voor één team was geschreven, bleef bij die mensen.",
      "The teams are one. What was written for one of them stayed with those people.")
    case .teamEnded: say("Het team is gestopt. Wat het besprak, blijft staan.", "The team ended. What it discussed stays.")
    }
  }

  // MARK: The three questions

  package var recognisedQuestion: String { say("Wat herkennen we?", "What do we recognise?") }
  package var otherwiseQuestion: String { say("Waar doen wij het anders?", "Where do we do it differently?") }
  package var changeQuestion: String { say("Wat veranderen we?", "What do we change?") }
  package var otherwiseHint: String { say(
    "Anders mag. Hierna kun je er een aanvulling van jullie team van maken.",
    "Different is allowed. After this you can make it an addition of your team.") }
  package func teamSince(_ team: String, _ since: Discussion.TeamSince) -> String {
    switch since {
    case .same: team
    case .called(let now): say("\(team) (nu \(now))", "\(team) (now \(now))")
    case .ended: say("\(team) (dit team is er niet meer)", "\(team) (this team is no longer there)")
    }
  }

  // MARK: One discussion

  package func talkOf(_ team: String) -> String { say("Besproken in \(team)", "Discussed in \(team)") }
  package var talkSaidNothing: String { say(
    "Bij de drie vragen is niets opgeschreven. Dat mag.",
    "Nothing was written at the three questions. That is allowed.") }
  package var whatNowTitle: String { say("Jullie doen het anders", "You do it differently") }
  package var whatNowLead: String { say(
    "Dat mag zo blijven. Kies wat erbij past, of doe nu niets.",
    "It may stay so. Choose what fits, or do nothing now.") }
  package var takeToDeviation: String { say("Schrijf op waarom het anders ging", "Write down why it went otherwise") }
  package var backToPage: String { say("Terug naar de bladzijde", "Back to the page") }

  // MARK: The map

  package var mapTitle: String { say("Besproken in het werkoverleg", "Discussed in the team meeting") }
  package var mapLead: String { say(
    "Per bladzijde zie je welk team haar besprak, en bij welke versie. Een gat is geen fout. Het is een begin.",
    "For each page you see which team discussed it, and which version. A gap is no mistake. It is a beginning.") }
  package func mapWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Er staan teams in, en geen mensen.",
    "Everybody at \(organisation) reads this. It has teams in it, and no people.") }
  package func mapWaiting(_ team: String) -> String { say("Nog te bespreken in \(team)", "Still to discuss in \(team)") }
  package func mapWaitingCount(_ pages: Int) -> String { pageCount(pages) }
  package func mapAllTalked(_ team: String) -> String { say(
    "\(team) besprak elke bladzijde zoals zij nu is.",
    "\(team) discussed every page as it is now.") }
  package func mapRest(_ pages: Int) -> String {
    pages == 1 ? say("En nog één in de kaart hieronder.", "And one more in the map below.")
      : say("En nog \(number(pages)) in de kaart hieronder.", "And \(number(pages)) more in the map below.")
  }
  package var mapTable: String { say("Bladzijden en teams", "Pages and teams") }
  package var mapEmpty: String { say("Er valt nog niets te bespreken", "There is nothing to discuss yet") }
  package var mapEmptyHow: String { say(
    "Zodra er een bladzijde en een team zijn, staat hier wie wat besprak.",
    "As soon as there is a page and a team, it says here who discussed what.") }
  package func talked(_ day: String, version: Int) -> String { say(
    "\(capitalised(day)), versie \(version)",
    "\(capitalised(day)), version \(version)") }
  package func talkedOlder(_ day: String, version: Int) -> String { say(
    "\(capitalised(day)), nog versie \(version)",
    "\(capitalised(day)), still version \(version)") }
  package var notTalked: String { say("Nog niet", "Not yet") }
  package func untalkedPages(_ untalked: Int, of pages: Int) -> String {
    switch untalked {
    case 0: say("Elke bladzijde is door minstens één team besproken.", "Every page was discussed by at least one team.")
    case 1: say(
      "Van de \(number(pages)) bladzijden is er één nog door geen enkel team besproken.",
      "Of the \(number(pages)) pages one was not discussed by any team yet.")
    default: say(
      "Van de \(number(pages)) bladzijden zijn er \(number(untalked)) nog door geen enkel team besproken.",
      "Of the \(number(pages)) pages \(number(untalked)) were not discussed by any team yet.")
    }
  }
  package var otherTeams: String { say("Wat andere teams bespraken", "What other teams discussed") }
  package var textOrProcess: String { say("Bladzijde", "Page") }
  package var startTalk: String { say("Bespreek haar met drie vragen", "Discuss it with three questions") }

  // MARK: Who wrote

  package var authorshipWord: String { say("Uit het werk", "From the work") }
  /// How often people who do the work wrote at it, in words.
  package func authorship(_ authorship: Authorship) -> String {
    switch (authorship.fromTheWork, authorship.saves) {
    case (0, _): say("Nog niemand uit het werk schreef eraan", "Nobody from the work wrote at it yet")
    case (1, 1): say("Iemand uit het werk schreef dit", "Somebody from the work wrote this")
    case (let work, let saves) where work == saves:
      say("Elke keer schreef iemand uit het werk eraan", "Every time somebody from the work wrote at it")
    case (let work, let saves):
      say(
        "\(capitalised(number(work))) van de \(number(saves)) keer schreef iemand uit het werk eraan",
        "\(capitalised(number(work))) of the \(number(saves)) times somebody from the work wrote at it")
    }
  }
  package var paperTiger: String { say("Papieren tijger", "Paper tiger") }
  package var paperTigerWords: String { say(
    "Een papieren tijger, tot nu toe. Alleen een coördinator schreef eraan, en geen team besprak haar. Dat verandert met één gesprek.",
    "A paper tiger, so far. Only a coordinator wrote at it, and no team discussed it. One conversation changes that.") }

  // MARK: What a team adds to the common text

  package var additionsTitle: String { say("Bij teams ook", "Also at teams") }
  package func additionsLead(_ page: String) -> String { say(
    "Wat een team zelf doet bij ‘\(page)’. Het staat naast de tekst van iedereen.",
    "What a team does of its own at ‘\(page)’. It stands beside the text of everybody.") }
  package func additionsWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Het team staat erbij, en niet wie het schreef.",
    "Everybody at \(organisation) reads this. The team stands with it, and not who wrote it.") }
  package func alsoAt(_ team: String) -> String { say("Bij \(team) ook", "Also at \(team)") }
  package var alsoAtTeams: String { say("Bij teams ook", "Also at teams") }
  package var allAdditions: String { say("Alle aanvullingen van teams", "All additions of teams") }
  package func additionSince(_ day: String, version: Int) -> String { say(
    "Sinds \(day), bij versie \(number(version)).",
    "Since \(day), beside version \(number(version)).") }
  package var changedUnderAddition: String { say("De tekst hierboven is daarna veranderd", "The text above changed since") }
  package var writeOwnAddition: String { say(
    "Doet jullie team er iets bij? Schrijf een aanvulling",
    "Does your team do something more? Write an addition") }
  package func writeAddition(_ team: String) -> String { say("Schrijf wat \(team) erbij doet", "Write what \(team) does as well") }
  package func changeAddition(_ team: String) -> String { say("Verander wat \(team) erbij doet", "Change what \(team) does as well") }
  package var makeAddition: String { say("Maak er een aanvulling van", "Make it an addition") }
  package var additionAtPage: String { say("Bij de hele bladzijde", "At the whole page") }
  package func additionAt(_ step: String) -> String { say("Bij ‘\(step)’", "At ‘\(step)’") }
  package func additionQuestion(_ team: String) -> String { say("Wat doet \(team) hier ook?", "What does \(team) do here as well?") }
  package var additionHint: String { say(
    "Een paar zinnen. De tekst van iedereen blijft gelden. Maak het veld leeg om de aanvulling weg te halen.",
    "A few sentences. The text of everybody still holds. Empty the field to take the addition away.") }
  package var additionRefused: String { say("Bewaren lukt nog niet", "It is not saved yet") }
  package var additionMeanwhile: String { say(
    "Iemand van je team bewaarde net ook. Jouw tekst staat hieronder. Dit staat er nu:",
    "Somebody of your team saved just now too. Your text is below. This is what stands there:") }
  package var keepAddition: String { say("Bewaar voor het team", "Save for the team") }
  package var leaveAddition: String { say("Terug", "Back") }
  package var additionNoTeam: String { say("Schrijven kan zodra je bij een team hoort.", "You can write as soon as you belong to a team.") }
  package var additionsLost: String { say("Bij een stap die er niet meer is", "At a step that is gone") }
  package func additionSaves(_ saves: Int) -> String { say("\(capitalised(number(saves))) keer bewaard", "Saved \(number(saves)) times") }
  package var additionTakenAway: String { say("Weggehaald.", "Taken away.") }

  // MARK: Reviewing

  package var reviewTitle: String { say("Weer bekijken", "Look again") }
  package func reviewLead(_ page: String) -> String { say(
    "Klopt ‘\(page)’ nog met het werk? Het begint met een gesprek.",
    "Does ‘\(page)’ still fit the work? It begins with a conversation.") }
  package func reviewWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest wie keek, en wanneer.",
    "Everybody at \(organisation) reads who looked, and when.") }
  package var reviewWord: String { say("Weer bekijken", "Look again") }
  package var toReview: String { say("Weer bekijken", "Look again") }
  package func reviewIsDue(_ day: String) -> String { say(
    "Sinds \(day) is het tijd om haar weer te bekijken.",
    "Since \(day) it is time to look at it again.") }
  package func reviewComes(_ day: String) -> String { say("Op \(day) kijken jullie hier weer naar.", "On \(day) you look at this again.") }
  package var reviewNever: String { say("Er is geen dag gekozen om haar weer te bekijken.", "No day was chosen to look at it again.") }
  package var reviewedTitle: String { say("Bekeken, niets te veranderen", "Looked at, nothing to change") }
  package var reviewRemark: String { say("Wil je er iets bij zeggen?", "Would you like to say something with it?") }
  package var reviewRemarkHint: String { say("Eén zin. Mag leeg blijven.", "One sentence. May stay empty.") }
  package var reviewRefused: String { say("Bewaren lukt nog niet", "It is not saved yet") }
  package var reviewedNow: String { say("Bekeken, niets te veranderen", "Looked at, nothing to change") }
  package var reviewHistory: String { say("Wie er eerder keek", "Who looked before") }
  package var neverReviewed: String { say("Nog niemand. Dat komt vanzelf.", "Nobody yet. That will come.") }
  package func reviewedVersion(_ version: Int) -> String { say(
    "Bekeek versie \(number(version)). Niets te veranderen.",
    "Looked at version \(number(version)). Nothing to change.") }
  package var intervalTitle: String { say("Hoe vaak", "How often") }
  package var intervalQuestion: String { say("Na hoeveel tijd kijken jullie weer?", "After how long do you look again?") }
  package var intervalHint: String { say("Een nieuwe versie telt ook als kijken.", "A new version counts as looking too.") }
  package func interval(_ interval: ReviewInterval) -> String {
    switch interval {
    case .none: say("Geen vaste tijd", "No fixed time")
    case .halfYear: say("Elk half jaar", "Every half year")
    case .year: say("Elk jaar", "Every year")
    case .twoYears: say("Elke twee jaar", "Every two years")
    }
  }
  package var keepInterval: String { say("Bewaar de termijn", "Save how often") }
  package func reviewPointSays(_ page: String) -> String { say("Klopt ‘\(page)’ nog met het werk?", "Does ‘\(page)’ still fit the work?") }
  package var seePage: String { say("Bekijk de bladzijde", "See the page") }

  // MARK: Upkeep

  package var upkeepTitle: String { say("Wat het handboek vraagt", "What the handbook asks") }
  package var upkeepLead: String { say(
    "Bladzijden die een eigenaar, een gesprek of een frisse blik zoeken. Niets hiervan is te laat.",
    "Pages that look for an owner, a conversation or a fresh eye. Nothing here is late.") }
  package var upkeepWho: String { say(
    "Je ziet wat van jou is. Wie het handboek bijhoudt, ziet alles.",
    "You see what is yours. Whoever keeps the handbook sees everything.") }
  package var upkeepNothing: String { say("Het handboek vraagt niets van jou", "The handbook asks nothing of you") }
  package var upkeepNothingHow: String { say(
    "Zodra een bladzijde van jou aan de beurt is, staat zij hier.",
    "As soon as a page of yours has its turn, it stands here.") }
  package var orphansTitle: String { say("Van niemand meer", "Nobody’s any more") }
  package var orphansWords: String { say(
    "Tot er een eigenaar is, komen voorstellen bij wie het handboek bijhoudt. Kies er één voor meer bladzijden tegelijk.",
    "Until there is an owner, proposals come to whoever keeps the handbook. Choose one for several pages at once.") }
  package var orphanTag: String { say("Zoekt een eigenaar", "Looks for an owner") }
  package func nobodysAnyMore(_ name: String) -> String { say("Van niemand meer. Eerst van \(name)", "Nobody’s any more. It was of \(name)") }
  package func wasOf(_ name: String) -> String { say("Was van \(name)", "Was of \(name)") }
  package var whichPages: String { say("Welke bladzijden?", "Which pages?") }
  package var dueTitle: String { say("Tijd om weer te bekijken", "Time to look again") }
  package var dueWords: String { say(
    "Leg haar eerst op tafel in het werkoverleg. Bekeken, niets te veranderen is een volledig antwoord.",
    "Put it on the table in the team meeting first. Looked at, nothing to change is a full answer.") }
  package func dueSince(_ day: String) -> String { say("Sinds \(day)", "Since \(day)") }
  package var paperTigersTitle: String { say("Papieren tijgers", "Paper tigers") }
  package var paperTigersWords: String { say(
    "Hier schreef alleen een coördinator aan, en geen team besprak het. Eén gesprek verandert dat.",
    "Only a coordinator wrote at these, and no team discussed them. One conversation changes that.") }

  package func readOften(_ count: ReadCount) -> String {
    switch count {
    case .fewer: say("In twaalf maanden minder dan tien keer gelezen.", "Read less than ten times in twelve months.")
    case .several(let number): say(
      "In twaalf maanden minstens \(self.number(number)) keer gelezen.",
      "Read at least \(self.number(number)) times in twelve months.")
    }
  }
  package var readingsAreCounted: String { say(
    "Eén mens telt per maand één keer, zonder naam. Een maand met minder dan zes lezers telt niet. Wie eraan schrijft en wie toetst, ook niet.",
    "One person counts once a month, without a name. A month with fewer than six readers does not count. Nor does who writes at it or audits.") }
  package var idleTitle: String { say("Misschien mag dit weg", "Perhaps this may go") }
  package var idleWords: String { say(
    "Bijna niemand las dit in een jaar, en niemand besprak het. Houden mag ook. Wat bewaard is, blijft altijd terug te vinden.",
    "Hardly anybody read this in a year, and nobody discussed it. Keeping it is fine too. What was saved can always be found again.") }
  package func idleBecause(published: String, talked: String?) -> String { say(
    "Sinds \(published) niet veranderd. \(talked.map { "Laatst besproken op \($0)." } ?? "Nooit besproken.")",
    "Not changed since \(published). \(talked.map { "Last discussed on \($0)." } ?? "Never discussed.")") }

  // MARK: Teams and the organisation

  package var endedTeamsTitle: String { say("Teams die er niet meer zijn", "Teams that are no longer there") }
  package func teamEnded(_ day: String) -> String { say(
    "Dit team stopte op \(day). Wat het besprak, blijft staan.",
    "This team ended on \(day). What it discussed stays.") }
  /// Followed by the name of the team into which it was merged.
  package func teamWentInto(_ day: String) -> String { say(
    "Wat dit team besprak, blijft staan onder zijn eigen naam. Op \(day) ging het op in",
    "What this team discussed stays under its own name. On \(day) it went into") }
  package var teamRefused: String { say("Veranderen lukt nog niet", "It is not changed yet") }
  package var renameTitle: String { say("Een andere naam", "Another name") }
  package var renameWords: String { say(
    "Wat het team eerder besprak, houdt de naam van toen. De nieuwe naam staat erachter.",
    "What the team discussed before keeps the name of then. The new name stands behind it.") }
  package var renameNow: String { say("Verander de naam", "Change the name") }
  package var mergeTitle: String { say("Samen met een ander team", "Together with another team") }
  package func mergeWords(_ team: String) -> String {
    say("""
    De mensen en de aanvullingen van \(team) gaan mee. Wat iemand eerder voor zijn team schreef, blijft bij wie het toen las. \
    Dit kun je niet terugdraaien.
    """, """
    The people and the additions of \(team) go along. What somebody wrote for their team before stays with who read it then. \
    This cannot be undone.
    """)
  }
  package var mergeInto: String { say("In welk team gaat het op?", "Into which team does it go?") }
  package var mergeNow: String { say("Voeg samen", "Merge them") }
  package var endTeamTitle: String { say("Dit team stopt", "This team ends") }
  package var endTeamWords: String { say(
    "Vanaf vandaag hoort niemand er meer bij. Wat het besprak, blijft staan. Dit kun je niet terugdraaien.",
    "From today nobody belongs to it. What it discussed stays. This cannot be undone.") }
  package var endTeamNow: String { say("Laat het team stoppen", "End the team") }
  package var organisationTitle: String { say("De naam van de organisatie", "The name of the organisation") }
  package var organisationLead: String { say(
    "Zo heet jullie organisatie op elke bladzijde. Wat er staat, blijft zoals het is.",
    "This is what your organisation is called on every page. What stands there stays as it is.") }

  /// On Vandaag.
  package func ownersAsk(_ thing: OwnersThing) -> (title: String, words: String, who: String) {
    switch thing {
    case .lookAgain(_, let title, _):
      (say("Bekijk ‘\(title)’ weer", "Look at ‘\(title)’ again"),
        say("Deze bladzijde is van jou. Begin met drie vragen in het overleg.", "This page is yours. Begin with three questions in the meeting."),
        say("Iedereen", "Everybody"))
    case .orphaned(let pages, let title):
      (
        say("Kies een nieuwe eigenaar", "Choose a new owner"),
        pages == 1 ? say("‘\(title)’ is van niemand meer.", "‘\(title)’ is nobody’s any more.")
          : say("‘\(title)’ en \(number(pages - 1)) meer zijn van niemand meer.", "‘\(title)’ and \(number(pages - 1)) more are nobody’s any more."),
          say("Iedereen", "Everybody")
      )
    case .handedOn(_, let title, let to):
      (
        say("‘\(title)’ is niet meer van jou", "‘\(title)’ is no longer yours"),
        to.map { say(
          "Publiceren doet nu \($0). Wil je blijven meeschrijven? Vraag het gerust.",
          "\($0) publishes it now. Would you like to go on writing? Just ask.") }
          ?? say("De bladzijde is nu van niemand. Je leest haar nog gewoon.", "The page is nobody’s now. You can still read it."),
        say("Iedereen", "Everybody")
      )
    case .handedToMe(_, let title): (say("‘\(title)’ is nu van jou", "‘\(title)’ is yours now"),
      say("Jij publiceert, en leest wat collega’s erover schrijven.", "You publish it, and read what colleagues write about it."),
      say("Iedereen", "Everybody"))
    }
  }

  /// In the order in which a team discusses them.
  package var threeQuestions: [String] { [recognisedQuestion, otherwiseQuestion, changeQuestion] }
}

/// What was just done, as a word in the address.
package enum OwnershipDone: String, Done {
  case added = "aanvulling", addedAway = "aanvulling-weg", reviewed = "bekeken", intervalChosen = "termijn", owned = "eigenaar"
  case renamed = "hernoemd", merged = "samengevoegd", teamEnded = "team-voorbij"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
