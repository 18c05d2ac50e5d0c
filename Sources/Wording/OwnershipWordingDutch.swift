package import Domain

extension Dutch: OwnershipWording {
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
    case (let work, let saves): "\(capitalised(number(work))) van de \(number(saves)) keer schreef iemand uit het werk eraan"
    }
  }
  package var paperTiger: String { "Papieren tijger" }
  package var paperTigerWords: String {
    "Een papieren tijger, tot nu toe. Alleen een coördinator schreef eraan, en geen team besprak haar. Dat verandert met één gesprek."
  }
}
