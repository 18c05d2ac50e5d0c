package import Domain

/// The words of writing a page: the preview, its kinds, its length, and unsaved words.
extension Wording {
  // MARK: Preview

  package var lookAtDraft: String { say("Bekijk", "Look") }
  package var lookFollows: String { say(
    "Na ‘Bekijk’ verandert dit mee terwijl je typt. Kring bewaart daar niets van.",
    "After ‘Look’ this follows what you type. Kring keeps nothing of it.") }
  package var whatYouChange: String { say("Wat je verandert", "What you change") }
  package var tooLongToShow: String { say(
    "Deze tekst is te lang om hier te laten zien. Je woorden staan in het veld.",
    "This text is too long to show here. Your words stand in the field.") }
  package func yoursBesideTheirs(_ name: String) -> String { say("Van de tekst van \(name) naar de jouwe", "From the text of \(name) to yours") }

  // MARK: Length

  package func gentleMinutes(_ minutes: Int, within most: Int) -> String { say(
    "Lezen kost nu \(number(minutes)) minuten. Tot \(number(most)) minuten leest een collega het tussen twee afspraken door.",
    "Reading this takes \(number(minutes)) minutes. Up to \(number(most)) minutes fits between two appointments.") }
  package var letItBeLong: String { say("Het mag zo lang zijn", "It may be this long") }
  package var letItBeLongWho: String { say(
    "Dit is een tip. Wie meeschrijft, ziet of jullie hem weglegden.",
    "This is a hint. Whoever writes along sees whether you put it aside.") }
  package var mayBeLong: String { say("Jullie vonden dat deze bladzijde zo mag zijn.", "You said that this one may be as it is.") }
  package var keepItShort: String { say("Geef de tip terug", "Bring the hint back") }

  // MARK: Kinds

  package func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .process: say("Proces", "Process")
    case .project: "Project"
    case .service: say("Dienst", "Service")
    case .text: say("Tekst", "Text")
    }
  }
  package func pageKindChoice(_ kind: PageKind) -> (words: String, hint: String) {
    switch kind {
    case .process: (kindProcess, kindProcessHint)
    case .project: (say("Een project met een eigen schema", "A project with an outline of its own"),
      say(
        "Stappen voor een groep mensen en voor een tijd. Met een begin en een eind.",
        "Steps for a group of people and for a while. With a beginning and an end."))
    case .service: (say("Een dienst", "A service"),
      say(
        "Een belofte in gewone woorden. Voor wie, wat mag je verwachten, en wat als het niet klopt.",
        "A promise in plain words. For whom, what you may expect, and what when it is not right."))
    case .text: (kindText, kindTextHint)
    }
  }

  // MARK: A project

  package var projectForWhom: String { say("Voor wie is het?", "Whom is it for?") }
  package var projectForWhomHint: String { say(
    "Bijvoorbeeld: jongeren van zestien tot twintig in de Molenbuurt.",
    "For example: young people of sixteen to twenty in the Molenbuurt.") }
  package var projectBegins: String { say("Wanneer begint het?", "When does it begin?") }
  package var projectEnds: String { say("Wanneer eindigt het?", "When does it end?") }
  package var projectEndsHint: String { say("Mag leeg blijven zolang jullie dat niet weten.", "May stay empty as long as nobody knows.") }
  package var projectRuns: String { say("Hoe lang het loopt", "How long it runs") }
  package func projectRuns(from begins: String, until ends: String) -> String { say("Van \(begins) tot en met \(ends)", "From \(begins) to \(ends)") }
  package func projectRuns(from begins: String) -> String { say("Vanaf \(begins)", "From \(begins)") }
  package func projectRuns(until ends: String) -> String { say("Tot en met \(ends)", "Until \(ends)") }

  // MARK: A service

  package var serviceForWhom: String { say("Voor wie is dit?", "Whom is this for?") }
  package var serviceForWhomHint: String { say("Zeg het zo dat iemand zichzelf herkent.", "Say it so that people recognise themselves.") }
  package var serviceExpect: String { say("Wat je van ons mag verwachten", "What you may expect from us") }
  package var serviceExpectHint: String { say(
    "Een regel per belofte. Beloof wat jullie ook op een drukke dag doen.",
    "A line for each promise. Promise what you do on a busy day too.") }
  package var serviceAsk: String { say("Wat wij van jou vragen", "What we ask of you") }
  package var serviceAskHint: String { say("Een regel per ding. Mag leeg blijven.", "A line for each thing. May stay empty.") }
  package var serviceWhenWrong: String { say("Wat je kunt doen als het niet klopt", "What you can do when it is not right") }
  package var serviceWhenWrongHint: String { say(
    "Noem een mens of een nummer, en wie er meedenkt van buiten.",
    "Name a person or a number, and who thinks along from outside.") }
  package var serviceTerms: String { say("Voorwaarden", "Terms") }
  package var serviceTermsHint: String { say(
    "Bijvoorbeeld wat het kost of hoe lang het duurt. Mag leeg blijven.",
    "Such as what it costs or how long it takes. May stay empty.") }

  // MARK: Templates

  package var templateQuestion: String { say("Waarmee begin je?", "What do you begin with?") }
  package var templateHint: String { say(
    "Een sjabloon geeft koppen en vragen. Alles mag weg. Het bepaalt ook wat voor bladzijde het wordt.",
    "A template gives headings and questions. All of it may go. It also decides the kind.") }
  package var templateNone: String { say("Met een lege bladzijde", "With nothing on it") }

  // MARK: Writers, and links to a page

  package var keepingPageWho: String { say("Alleen wie meeschrijft ziet dit deel", "Only whoever writes along sees this part") }
  package var toTheFoot: String { say("Onderaan deze bladzijde", "At the foot") }
  package var linkedFrom: String { say("Hiernaar verwijst", "What leads here") }

  // MARK: Withdrawing a page

  package var toWithdrawal: String { say("Trek haar in", "Withdraw it") }
  package func withdrawTitle(_ title: String) -> String { say("Trek ‘\(title)’ in", "Withdraw ‘\(title)’") }
  package var withdrawLead: String { say(
    "De bladzijde verdwijnt uit het handboek. Haar geschiedenis blijft, en terugzetten kan altijd.",
    "It leaves the handbook. Its history stays, and it can always be put back.") }
  package var whatBreaks: String { say("Wat er losraakt", "What comes loose") }
  package var breaksNothing: String { say(
    "Niets. Er verwijst geen bladzijde en geen norm naar, en er wacht niemand op antwoord.",
    "Nothing. No text and no norm leads to it, and nobody waits for an answer.") }
  package func brokenLinks(_ count: Int) -> String {
    count == 1 ? say("Eén bladzijde verwijst hierheen", "One text leads here")
      : say("\(capitalised(number(count))) bladzijden verwijzen hierheen", "\(capitalised(number(count))) texts lead here")
  }
  package func brokenClauses(_ count: Int) -> String {
    count == 1 ? say("Eén norm staat hier", "One norm is met here")
      : say("\(capitalised(number(count))) normen staan hier", "\(capitalised(number(count))) norms are met here")
  }
  package var waitingWords: String { say("Wat collega’s erover schreven", "What colleagues wrote about it") }
  package var waitingWordsStay: String { say(
    "Dat blijft bewaard, en gaat verder als de bladzijde terugkomt.",
    "That is kept, and goes on when it comes back.") }
  package func openProposals(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: say("Er is één voorstel open", "One proposal is open")
    default: say("Er zijn \(number(count)) voorstellen open", "\(capitalised(number(count))) proposals are open")
    }
  }
  package var withdrawReason: String { say("Waarom gaat zij weg?", "Why does it go?") }
  package var withdrawReasonHint: String { say(
    "Wie de bladzijde zoekt, leest dit. Noem ook waar het nu wel staat.",
    "Whoever looks for it reads this. Name where it stands now.") }
  package var withdrawRefused: String { say("Intrekken lukt nog niet", "It cannot be withdrawn yet") }
  package func withdrawWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest de reden, met je naam en de dag. De toetser ook.",
    "Everybody at \(organisation) reads the reason, with your name and the day. So does the auditor.") }
  package var withdrawPage: String { say("Trek de bladzijde in", "Withdraw") }
  package func withdrawnOn(_ day: String, by name: String) -> String { say(
    "Deze bladzijde is ingetrokken door \(name), \(day).",
    "\(name) withdrew this, \(day).") }
  package var readHistory: String { say("Lees hoe zij was", "Read how it was") }
  package var putPageBack: String { say("Zet haar terug", "Put it back") }
  package var withdrawnPages: String { say("Ingetrokken", "Withdrawn") }
  package var withdrawnPagesWho: String { say("Alleen wie het handboek bijhoudt ziet deze lijst", "Only whoever keeps the handbook sees this list") }

  // MARK: Signed out while writing

  package var signedOutMidway: String { say("Je bent niet meer aangemeld", "You are signed out") }
  package var signedOutMidwayWhatNow: String { say(
    "Er is niets verstuurd en niets weg. Meld je aan in een nieuw tabblad, en kom daarna hier terug.",
    "Nothing was sent and nothing is lost. Sign in on a new tab, and come back here.") }
  package var signInBeside: String { say("Meld je aan in een nieuw tabblad", "Sign in on a new tab") }
  package var goOnHere: String { say("Ga verder met schrijven", "Go on writing") }
}
