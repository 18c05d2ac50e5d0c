package import Domain

extension Dutch: OwnershipWording {
  package func done(_ outcome: OwnershipOutcome) -> String {
    switch outcome {
    case .added: "Bewaard. Iedereen leest het nu onder de gemeenschappelijke tekst."
    case .addedAway: "Bewaard. Van jullie team staat hier nu niets meer bij."
    case .reviewed: "Bewaard. Je naam en de dag staan erbij, en de termijn begint opnieuw."
    case .intervalChosen: "Bewaard. De bladzijde laat de dag zien."
    case .owned: "Bewaard. De nieuwe eigenaar leest het op Vandaag."
    case .renamed: "Bewaard. De nieuwe naam staat nu overal."
    case .merged: "De teams zijn samen. Wat voor één team was geschreven, bleef bij die mensen."
    case .teamEnded: "Het team is gestopt. Wat het besprak, blijft staan."
    }
  }

  // MARK: The three questions

  package var recognisedQuestion: String { "Wat herkennen we?" }
  package var otherwiseQuestion: String { "Waar doen wij het anders?" }
  package var changeQuestion: String { "Wat veranderen we?" }
  package var otherwiseHint: String { "Anders mag. Hierna kun je er een aanvulling van jullie team van maken." }
  package func teamSince(_ team: String, _ since: Discussion.TeamSince) -> String {
    switch since {
    case .same: team
    case .called(let now): "\(team) (nu \(now))"
    case .ended: "\(team) (dit team is er niet meer)"
    }
  }

  // MARK: One talk

  package func talkOf(_ team: String) -> String { "Besproken in \(team)" }
  package var talkSaidNothing: String { "Bij de drie vragen is niets opgeschreven. Dat mag." }
  package var whatNowTitle: String { "Jullie doen het anders" }
  package var whatNowLead: String { "Dat mag zo blijven. Kies wat erbij past, of doe nu niets." }
  package var takeToDeviation: String { "Schrijf op waarom het anders ging" }
  package var backToPage: String { "Terug naar de bladzijde" }

  // MARK: The map

  package var mapTitle: String { "Besproken in het werkoverleg" }
  package var mapLead: String { "Per bladzijde zie je welk team haar besprak, en bij welke versie. Een gat is geen fout. Het is een begin." }
  package func mapWho(_ organisation: String) -> String { "Iedereen bij \(organisation) leest dit. Er staan teams in, en geen mensen." }
  package func mapWaiting(_ team: String) -> String { "Nog te bespreken in \(team)" }
  package func mapWaitingCount(_ pages: Int) -> String { pageCount(pages) }
  package func mapAllTalked(_ team: String) -> String { "\(team) besprak elke bladzijde zoals zij nu is." }
  package func mapRest(_ pages: Int) -> String { pages == 1 ? "En nog één in de kaart hieronder." : "En nog \(number(pages)) in de kaart hieronder." }
  package var mapTable: String { "Bladzijden en teams" }
  package var mapEmpty: String { "Er valt nog niets te bespreken" }
  package var mapEmptyHow: String { "Zodra er een bladzijde en een team zijn, staat hier wie wat besprak." }
  package func talked(_ day: String, version: Int) -> String { "\(capitalised(day)), versie \(version)" }
  package func talkedOlder(_ day: String, version: Int) -> String { "\(capitalised(day)), nog versie \(version)" }
  package var notTalked: String { "Nog niet" }
  package func untalkedPages(_ untalked: Int, of pages: Int) -> String {
    switch untalked {
    case 0: "Elke bladzijde is door minstens één team besproken."
    case 1: "Van de \(number(pages)) bladzijden is er één nog door geen enkel team besproken."
    default: "Van de \(number(pages)) bladzijden zijn er \(number(untalked)) nog door geen enkel team besproken."
    }
  }
  package var otherTeams: String { "Wat andere teams bespraken" }
  package var textOrProcess: String { "Bladzijde" }
  package var startTalk: String { "Bespreek haar met drie vragen" }

  // MARK: Who wrote

  package var authorshipWord: String { "Uit het werk" }
  package func authorship(_ authorship: Authorship) -> String {
    switch (authorship.fromTheWork, authorship.saves) {
    case (0, _): "Nog niemand uit het werk schreef eraan"
    case (1, 1): "Iemand uit het werk schreef dit"
    case (let work, let saves) where work == saves: "Elke keer schreef iemand uit het werk eraan"
    case (1, let saves): "Eén van de \(number(saves)) keer schreef iemand uit het werk eraan"
    case (let work, let saves): "\(capitalised(number(work))) van de \(number(saves)) keer schreef iemand uit het werk eraan"
    }
  }
  package var paperTiger: String { "Papieren tijger" }
  package var paperTigerWords: String {
    "Een papieren tijger, tot nu toe. Alleen een coördinator schreef eraan, en geen team besprak haar. Dat verandert met één gesprek."
  }

  // MARK: What a team keeps beside the common text

  package var additionsTitle: String { "Bij teams ook" }
  package func additionsLead(_ page: String) -> String { "Wat een team zelf doet bij ‘\(page)’. Het staat naast de tekst van iedereen." }
  package func additionsWho(_ organisation: String) -> String {
    "Iedereen bij \(organisation) leest dit. Het team staat erbij, en niet wie het schreef."
  }
  package func alsoAt(_ team: String) -> String { "Bij \(team) ook" }
  package var alsoAtTeams: String { "Bij teams ook" }
  package var allAdditions: String { "Alle aanvullingen van teams" }
  package func additionSince(_ day: String, version: Int) -> String { "Sinds \(day), bij versie \(number(version))." }
  package var changedUnderAddition: String { "De tekst hierboven is daarna veranderd" }
  package var writeOwnAddition: String { "Doet jullie team er iets bij? Schrijf een aanvulling" }
  package func writeAddition(_ team: String) -> String { "Schrijf wat \(team) erbij doet" }
  package func changeAddition(_ team: String) -> String { "Verander wat \(team) erbij doet" }
  package var makeAddition: String { "Maak er een aanvulling van" }
  package var additionAtPage: String { "Bij de hele bladzijde" }
  package func additionAt(_ step: String) -> String { "Bij ‘\(step)’" }
  package func additionQuestion(_ team: String) -> String { "Wat doet \(team) hier ook?" }
  package var additionHint: String { "Een paar zinnen. De tekst van iedereen blijft gelden. Maak het veld leeg om de aanvulling weg te halen." }
  package var additionRefused: String { "Bewaren lukt nog niet" }
  package var additionMeanwhile: String { "Iemand van je team bewaarde net ook. Jouw tekst staat hieronder. Dit staat er nu:" }
  package var keepAddition: String { "Bewaar voor het team" }
  package var leaveAddition: String { "Terug" }
  package var additionNoTeam: String { "Schrijven kan zodra je bij een team hoort." }
  package var additionsLost: String { "Bij een stap die er niet meer is" }
  package func additionSaves(_ saves: Int) -> String { "\(capitalised(number(saves))) keer bewaard" }
  package var additionTakenAway: String { "Weggehaald." }

  // MARK: Looking again

  package var reviewTitle: String { "Weer bekijken" }
  package func reviewLead(_ page: String) -> String { "Klopt ‘\(page)’ nog met het werk? Het begint met een gesprek." }
  package func reviewWho(_ organisation: String) -> String { "Iedereen bij \(organisation) leest wie keek, en wanneer." }
  package var reviewWord: String { "Weer bekijken" }
  package var toReview: String { "Weer bekijken" }
  package func reviewIsDue(_ day: String) -> String { "Sinds \(day) is het tijd om haar weer te bekijken." }
  package func reviewComes(_ day: String) -> String { "Op \(day) kijken jullie hier weer naar." }
  package var reviewNever: String { "Er is geen dag gekozen om haar weer te bekijken." }
  package var reviewedTitle: String { "Bekeken, niets te veranderen" }
  package var reviewRemark: String { "Wil je er iets bij zeggen?" }
  package var reviewRemarkHint: String { "Eén zin. Mag leeg blijven." }
  package var reviewRefused: String { "Bewaren lukt nog niet" }
  package var reviewedNow: String { "Bekeken, niets te veranderen" }
  package var reviewHistory: String { "Wie er eerder keek" }
  package var neverReviewed: String { "Nog niemand. Dat komt vanzelf." }
  package func reviewedVersion(_ version: Int) -> String { "Bekeek versie \(number(version)). Niets te veranderen." }
  package var intervalTitle: String { "Hoe vaak" }
  package var intervalQuestion: String { "Na hoeveel tijd kijken jullie weer?" }
  package var intervalHint: String { "Een nieuwe versie telt ook als kijken." }
  package func interval(_ interval: ReviewInterval) -> String {
    switch interval {
    case .none: "Geen vaste tijd"
    case .halfYear: "Elk half jaar"
    case .year: "Elk jaar"
    case .twoYears: "Elke twee jaar"
    }
  }
  package var keepInterval: String { "Bewaar de termijn" }
  package func reviewPointSays(_ page: String) -> String { "Klopt ‘\(page)’ nog met het werk?" }
  package var seePage: String { "Bekijk de bladzijde" }

  // MARK: Upkeep

  package var upkeepTitle: String { "Wat het handboek vraagt" }
  package var upkeepLead: String { "Bladzijden die een eigenaar, een gesprek of een frisse blik zoeken. Niets hiervan is te laat." }
  package var upkeepWho: String { "Je ziet wat van jou is. Wie het handboek bijhoudt, ziet alles." }
  package var upkeepNothing: String { "Het handboek vraagt niets van jou" }
  package var upkeepNothingHow: String { "Zodra een bladzijde van jou aan de beurt is, staat zij hier." }
  package var orphansTitle: String { "Van niemand meer" }
  package var orphansWords: String {
    "Tot er een eigenaar is, komen voorstellen bij wie het handboek bijhoudt. Kies er één voor meer bladzijden tegelijk."
  }
  package var orphanTag: String { "Zoekt een eigenaar" }
  package func nobodysAnyMore(_ name: String) -> String { "Van niemand meer. Eerst van \(name)" }
  package func wasOf(_ name: String) -> String { "Was van \(name)" }
  package var whichPages: String { "Welke bladzijden?" }
  package var dueTitle: String { "Tijd om weer te bekijken" }
  package var dueWords: String { "Leg haar eerst op tafel in het werkoverleg. Bekeken, niets te veranderen is een volledig antwoord." }
  package func dueSince(_ day: String) -> String { "Sinds \(day)" }
  package var paperTigersTitle: String { "Papieren tijgers" }
  package var paperTigersWords: String { "Hier schreef alleen een coördinator aan, en geen team besprak het. Eén gesprek verandert dat." }

  package func readOften(_ count: ReadCount) -> String {
    switch count {
    case .fewer: "In twaalf maanden minder dan tien keer gelezen."
    case .several(let number): "In twaalf maanden minstens \(self.number(number)) keer gelezen."
    }
  }
  package var readingsAreCounted: String { "Eén mens telt per maand één keer, zonder naam. Een maand met minder dan zes lezers telt niet. Wie eraan schrijft en wie toetst, ook niet." }
  package var idleTitle: String { "Misschien mag dit weg" }
  package var idleWords: String { "Bijna niemand las dit in een jaar, en niemand besprak het. Houden mag ook. Wat bewaard is, blijft altijd terug te vinden." }
  package func idleBecause(published: String, talked: String?) -> String {
    "Sinds \(published) niet veranderd. \(talked.map { "Laatst besproken op \($0)." } ?? "Nooit besproken.")"
  }

  // MARK: Teams and the organisation

  package var endedTeamsTitle: String { "Teams die er niet meer zijn" }
  package func teamEnded(_ day: String) -> String { "Dit team stopte op \(day). Wat het besprak, blijft staan." }
  package func teamWentInto(_ day: String) -> String { "Wat dit team besprak, blijft staan onder zijn eigen naam. Op \(day) ging het op in" }
  package var teamRefused: String { "Veranderen lukt nog niet" }
  package var renameTitle: String { "Een andere naam" }
  package var renameWords: String { "Wat het team eerder besprak, houdt de naam van toen. De nieuwe naam staat erachter." }
  package var renameNow: String { "Verander de naam" }
  package var mergeTitle: String { "Samen met een ander team" }
  package func mergeWords(_ team: String) -> String {
    """
    De mensen en de aanvullingen van \(team) gaan mee. Wat iemand eerder voor zijn team schreef, blijft bij wie het toen las. \
    Dit kun je niet terugdraaien.
    """
  }
  package var mergeInto: String { "In welk team gaat het op?" }
  package var mergeNow: String { "Voeg samen" }
  package var endTeamTitle: String { "Dit team stopt" }
  package var endTeamWords: String { "Vanaf vandaag hoort niemand er meer bij. Wat het besprak, blijft staan. Dit kun je niet terugdraaien." }
  package var endTeamNow: String { "Laat het team stoppen" }
  package var organisationTitle: String { "De naam van de organisatie" }
  package var organisationLead: String { "Zo heet jullie organisatie op elke bladzijde. Wat er staat, blijft zoals het is." }

  package func ownersAsk(_ thing: OwnersThing) -> (title: String, words: String, who: String) {
    switch thing {
    case .lookAgain(_, let title, _):
      ("Bekijk ‘\(title)’ weer", "Deze bladzijde is van jou. Begin met drie vragen in het overleg.", "Iedereen")
    case .orphaned(let pages, let title):
      (
        "Kies een nieuwe eigenaar",
        pages == 1 ? "‘\(title)’ is van niemand meer." : "‘\(title)’ en \(number(pages - 1)) meer zijn van niemand meer.", "Iedereen"
      )
    case .handedOn(_, let title, let to):
      (
        "‘\(title)’ is niet meer van jou",
        to.map { "Publiceren doet nu \($0). Wil je blijven meeschrijven? Vraag het gerust." } ?? "De bladzijde is nu van niemand. Je leest haar nog gewoon.",
        "Iedereen"
      )
    case .handedToMe(_, let title): ("‘\(title)’ is nu van jou", "Jij publiceert, en leest wat collega’s erover schrijven.", "Iedereen")
    }
  }
}
