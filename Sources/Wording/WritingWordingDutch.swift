package import Domain

extension Dutch: WritingWording {
  // MARK: Beside what is typed

  package var lookAtDraft: String { "Bekijk" }
  package var lookFollows: String { "Na ‘Bekijk’ verandert dit mee terwijl je typt. Kring bewaart daar niets van." }
  package var whatYouChange: String { "Wat je verandert" }
  package var tooLongToShow: String { "Deze tekst is te lang om hier te laten zien. Je woorden staan in het veld." }
  package func yoursBesideTheirs(_ name: String) -> String { "Van de tekst van \(name) naar de jouwe" }

  // MARK: Length

  package func gentleMinutes(_ minutes: Int, within most: Int) -> String {
    "Lezen kost nu \(number(minutes)) minuten. Tot \(number(most)) minuten leest een collega het tussen twee afspraken door."
  }
  package var letItBeLong: String { "Het mag zo lang zijn" }
  package var letItBeLongWho: String { "Dit is een tip. Wie meeschrijft, ziet of jullie hem weglegden." }
  package var mayBeLong: String { "Jullie vonden dat deze bladzijde zo mag zijn." }
  package var keepItShort: String { "Geef de tip terug" }

  // MARK: Kinds

  package func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .process: "Proces"
    case .project: "Project"
    case .service: "Dienst"
    case .text: "Tekst"
    }
  }
  package func pageKindChoice(_ kind: PageKind) -> (words: String, hint: String) {
    switch kind {
    case .process: (kindProcess, kindProcessHint)
    case .project: ("Een project met een eigen schema", "Stappen voor een groep mensen en voor een tijd. Met een begin en een eind.")
    case .service: ("Een dienst", "Een belofte in gewone woorden. Voor wie, wat mag je verwachten, en wat als het niet klopt.")
    case .text: (kindText, kindTextHint)
    }
  }

  // MARK: A project

  package var projectForWhom: String { "Voor wie is het?" }
  package var projectForWhomHint: String { "Bijvoorbeeld: jongeren van zestien tot twintig in de Molenbuurt." }
  package var projectBegins: String { "Wanneer begint het?" }
  package var projectEnds: String { "Wanneer eindigt het?" }
  package var projectEndsHint: String { "Mag leeg blijven zolang jullie dat niet weten." }
  package var projectRuns: String { "Hoe lang het loopt" }
  package func projectRuns(from begins: String, until ends: String) -> String { "Van \(begins) tot en met \(ends)" }
  package func projectRuns(from begins: String) -> String { "Vanaf \(begins)" }
  package func projectRuns(until ends: String) -> String { "Tot en met \(ends)" }

  // MARK: A service

  package var serviceForWhom: String { "Voor wie is dit?" }
  package var serviceForWhomHint: String { "Zeg het zo dat iemand zichzelf herkent." }
  package var serviceExpect: String { "Wat je van ons mag verwachten" }
  package var serviceExpectHint: String { "Een regel per belofte. Beloof wat jullie ook op een drukke dag doen." }
  package var serviceAsk: String { "Wat wij van jou vragen" }
  package var serviceAskHint: String { "Een regel per ding. Mag leeg blijven." }
  package var serviceWhenWrong: String { "Wat je kunt doen als het niet klopt" }
  package var serviceWhenWrongHint: String { "Noem een mens of een nummer, en wie er meedenkt van buiten." }
  package var serviceTerms: String { "Voorwaarden" }
  package var serviceTermsHint: String { "Bijvoorbeeld wat het kost of hoe lang het duurt. Mag leeg blijven." }

  // MARK: Templates

  package var templateQuestion: String { "Waarmee begin je?" }
  package var templateHint: String { "Een sjabloon geeft koppen en vragen. Alles mag weg. Het bepaalt ook wat voor bladzijde het wordt." }
  package var templateNone: String { "Met een lege bladzijde" }

  // MARK: Who writes along, and what leads here

  package var keepingPageWho: String { "Alleen wie meeschrijft ziet dit deel" }
  package var toTheFoot: String { "Onderaan deze bladzijde" }
  package var linkedFrom: String { "Hiernaar verwijst" }

  // MARK: Taking a page away

  package var toWithdrawal: String { "Trek haar in" }
  package func withdrawTitle(_ title: String) -> String { "Trek ‘\(title)’ in" }
  package var withdrawLead: String { "De bladzijde verdwijnt uit het handboek. Haar geschiedenis blijft, en terugzetten kan altijd." }
  package var whatBreaks: String { "Wat er losraakt" }
  package var breaksNothing: String { "Niets. Er verwijst geen bladzijde en geen norm naar, en er wacht niemand op antwoord." }
  package func brokenLinks(_ count: Int) -> String { count == 1 ? "Eén bladzijde verwijst hierheen" : "\(capitalised(number(count))) bladzijden verwijzen hierheen" }
  package func brokenClauses(_ count: Int) -> String { count == 1 ? "Eén norm staat hier" : "\(capitalised(number(count))) normen staan hier" }
  package var waitingWords: String { "Wat collega’s erover schreven" }
  package var waitingWordsStay: String { "Dat blijft bewaard, en gaat verder als de bladzijde terugkomt." }
  package func openProposals(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "Er is één voorstel open"
    default: "Er zijn \(number(count)) voorstellen open"
    }
  }
  package var withdrawReason: String { "Waarom gaat zij weg?" }
  package var withdrawReasonHint: String { "Wie de bladzijde zoekt, leest dit. Noem ook waar het nu wel staat." }
  package var withdrawRefused: String { "Intrekken lukt nog niet" }
  package func withdrawWho(_ organisation: String) -> String { "Iedereen bij \(organisation) leest de reden, met je naam en de dag. De toetser ook." }
  package var withdrawPage: String { "Trek de bladzijde in" }
  package func withdrawnOn(_ day: String, by name: String) -> String { "Deze bladzijde is ingetrokken door \(name), \(day)." }
  package var readHistory: String { "Lees hoe zij was" }
  package var putPageBack: String { "Zet haar terug" }
  package var withdrawnPages: String { "Ingetrokken" }
  package var withdrawnPagesWho: String { "Alleen wie het handboek bijhoudt ziet deze lijst" }

  // MARK: Signed out in the middle

  package var signedOutMidway: String { "Je bent niet meer aangemeld" }
  package var signedOutMidwayWhatNow: String {
    "Er is niets verstuurd en niets weg. Meld je aan in een nieuw tabblad, en kom daarna hier terug."
  }
  package var signInBeside: String { "Meld je aan in een nieuw tabblad" }
  package var goOnHere: String { "Ga verder met schrijven" }
}
