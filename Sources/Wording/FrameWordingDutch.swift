package import Domain

extension Dutch: FrameWording {
  package var language: String { "nl" }
  package var product: String { "Kring" }

  // MARK: The frame

  package func tabTitle(_ title: String) -> String { "\(title) – Kring" }
  package func titleWithMistake(_ title: String) -> String { "Fout: \(title)" }
  package var skipToContent: String { "Naar de inhoud" }
  package var mainMenu: String { "Hoofdmenu" }
  package var crumbs: String { "Kruimelpad" }
  package var navToday: String { "Vandaag" }
  package var navHandbook: String { "Handboek" }
  package var navCapture: String { "Leg vast" }
  package var navCircles: String { "Kringen" }
  package var navNorms: String { "Toetsing" }
  package var navConversations: String { "Gesprekken" }
  package var navMore: String { "Meer" }
  package var navPeople: String { "Mensen" }
  package var navLessons: String { "Lessen" }
  package var navOwn: String { "Jouw plek" }
  package var navWhoSeesWhat: String { "Wie ziet wat?" }
  package func ownPlace(of name: String) -> String { "Jouw plek, \(name)" }
  package func footLine(organisation: String) -> String { "Kring van \(organisation)" }
  package var signOut: String { "Meld je af" }
  package var thisOrganisation: String { "deze organisatie" }
  package var waiting: String { "Bezig…" }
  package func whoOrganisation(_ organisation: String) -> String { "Iedereen bij \(organisation) leest dit." }

  // MARK: Mistakes in forms

  package var mistakeSign: String { "Fout" }
  package func mistakeAt(_ label: String, _ words: String) -> String {
    label.hasSuffix("?") ? "\(label) \(words)" : "\(label): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
  package var fieldMissing: String { "Vul dit nog in." }
  package func fieldTooLong(_ most: Int) -> String { "Dit is te lang. Er passen \(most) tekens in." }
  package func fieldTooShort(_ least: Int) -> String { "Dit is te kort. Gebruik minstens \(number(least)) tekens." }
  /// May break after the sign, for a phone with large letters.
  package var fieldNotAnEmail: String { "Dit klopt nog niet. Zo hoort het: samira@\u{200B}wijkwerk.example" }
  package var fieldNotAChoice: String { "Kies iets uit de lijst." }
  package var fieldNotADate: String { "Dit is geen dag. Zo hoort het: 2026-11-24" }
  package func fieldNotANumber(from least: Int, to most: Int) -> String { "Vul een getal in van \(least) tot en met \(most)." }

  package func refusal(_ refusal: RuleRefusal) -> String {
    switch refusal {
    case .reasonMissing: "Schrijf een reden op. Hoe kort ook."
    case .titleMissing: "Geef het een naam."
    case .titleTaken: "Deze naam is er al. Kies een andere."
    case .ownerOutsideTheLine: "Een eigenaar staat in de lijn: een werker, een teamleider of de bestuurder."
    case .ownerMissing: "Dit proces is nog van niemand. Kies eerst een eigenaar."
    case .nothingToPublish: "Er is niets veranderd sinds de laatste versie."
    case .stepMissing: "Schrijf minstens één stap op."
    case .tooManySteps: "Dit zijn te veel stappen voor een proces op hoofdlijnen."
    case .textTooLong: "Dit is te lang voor één bladzijde. Verdeel de tekst over meer bladzijden."
    case .endBeforeBegin: "Het eind ligt voor het begin."
    case .notApplicableWithoutReason: "Schrijf op waarom dit niet geldt. Hoe kort ook."
    case .norms(let refusal): self.refusal(refusal)
    case .evidence(let refusal): self.refusal(refusal)
    case .craft(let refusal): self.refusal(refusal)
    case .emailTaken: "Iemand met dit adres is er al, of is al uitgenodigd."
    case .passwordTooShort: "Dit is te kort. Gebruik minstens twaalf tekens."
    case .passwordTooCommon: "Dit raadt een ander snel. Neem vier woorden die niets met elkaar te maken hebben."
    case .passwordWrong: "Dit wachtwoord klopt niet."
    case .codeWrong: "Deze code klopt niet, of is al gebruikt. Neem de volgende."
    case .endMissing: "Kies een toetsingskader en een laatste dag."
    case .endInThePast: "Deze dag is al voorbij. Kies vandaag of later."
    case .circleTooSmall: "Kies minstens één ander. Een kring van één is geen kring."
    case .notAMember: "Deze persoon hoort niet bij de kring."
    case .readersChanged: "Er leest nu iemand anders mee dan er stond. Kijk nog eens voor wie dit is."
    case .deviationIncomplete: "Schrijf op wat je deed, en waarom. Eén zin is genoeg."
    case .nothingProposed: "Er is nog niets anders dan het was. Verander eerst een woord."
    case .agreementMissing: "Kies een collega die meeleest. Jezelf kiezen kan niet."
    }
  }

  // MARK: What goes wrong

  package var toTheBeginning: String { "Naar het begin" }
  package var notThere: String { "Deze pagina is er niet, of is niet voor jou." }
  package var notThereWhatNow: String { "Klopt het adres? Een pagina kan ook zijn weggehaald. Vraag het wie je de link gaf." }
  package var changedMeanwhile: String { "Iemand anders veranderde dit net ook." }
  package var changedMeanwhileWhatNow: String {
    "Er is niets overschreven. Ga terug, kijk wat er nu staat, en probeer het dan nog eens."
  }
  package var notNow: String { "Dit kan nu niet." }
  package var notNowWhatNow: String { "Er is niets veranderd. Ga terug en kijk wat er nu staat." }
  package var tooManyTries: String { "Even wachten." }
  package func tooManyTriesWhatNow(wait: String) -> String { "Er kwam te veel tegelijk. Probeer het over \(wait) nog eens." }
  package var tooLarge: String { "Dit is te groot." }
  package var tooLargeWhatNow: String { "Er is niets bewaard. Maak de tekst of het bestand kleiner, of stuur het in delen." }
  package var wrongMethod: String { "Zo kan dit niet." }
  package var wrongMethodWhatNow: String { "Gebruik de knop op de pagina. Er is niets veranderd." }
  package var unreadable: String { "Dit konden wij niet lezen." }
  package var unreadableWhatNow: String { "Er is niets veranderd. Ga terug en probeer het nog eens." }
  package var otherSite: String { "Dit formulier kwam niet van een pagina van ons." }
  package var otherSiteWhatNow: String { "Er is niets veranderd. Open Kring zelf en probeer het daar." }
  package var wrongHost: String { "Dit adres is niet van ons." }
  package var wrongHostWhatNow: String { "Gebruik het adres dat je van je organisatie kreeg." }
  package var awayForAMoment: String { "Even geduld, wij zijn zo terug." }
  package var awayForAMomentWhatNow: String { "Wat je bewaarde, is veilig. Probeer het over een paar tellen nog eens." }
  package var nothingKept: String { "Wij kunnen nu niets bewaren." }
  package var nothingKeptWhatNow: String { "Wat er al stond, is veilig. Je beheerder moet ruimte maken." }
  package var yourWordsAreHere: String { "Wat je net invulde, staat nog op deze pagina. Laat haar open en stuur het straks nog eens." }
  package var sendAgain: String { "Stuur het nog eens" }
  package var ourFault: String { "Dit ging bij ons mis." }
  package func ourFaultWhatNow(reference: String) -> String {
    "Noem nummer \(reference) als je belt. Dan vinden wij snel wat er was."
  }

  // MARK: Coming in

  package var signInTitle: String { "Aanmelden" }
  package var signIn: String { "Meld je aan" }
  package var signInRefused: String { "Aanmelden lukt nog niet" }
  package var signInUnknown: String { "Dit adres en dit wachtwoord horen niet bij elkaar." }
  package var signedOut: String { "Je bent afgemeld." }
  package var email: String { "E-mailadres" }
  package var password: String { "Wachtwoord" }
  package var newPassword: String { "Kies een wachtwoord" }
  package var newPasswordHint: String { "Minstens twaalf tekens. Vier losse woorden zijn goed te onthouden." }
  package var knownPasswordHint: String { "Je hebt hier al een wachtwoord. Gebruik dat." }
  package var chairIsFree: String { "Er is een stoel voor je vrij." }
  package var demoTitle: String { "Kijk rond als iemand van Wijkwerk" }
  package var demoLead: String { "Dit is een voorbeeld. Niemand hierin bestaat echt." }
  package func demoOthers(_ count: Int) -> String { count == 1 ? "En nog iemand" : "En nog \(count) anderen" }
  package func character(_ position: Position) -> String { capitalised(self.position(position)) }
  package func character(_ position: Position, facilitates: Bool) -> String {
    let sees =
      switch position {
      case .worker: facilitates ? "Begeleidt een gesprek." : "Brengt een casus in, en deed een stap anders."
      case .teamLead: "Heeft een proces. Leest redenen, en nooit van wie."
      case .director: "Weet dat er gesprekken waren, en niet wat er gezegd is."
      case .qualityCoordinator: "Houdt handboek en toetsing bij."
      case .boardMember: "Houdt toezicht, en leest wat iedereen leest."
      case .volunteer: "Schreef mee aan een proces."
      case .freelancer: "Werkt hier soms, en vindt de afspraken."
      case .auditor: "Is te gast tot een einddag, en kijkt of het klopt."
      }
    return "\(character(position)). \(sees)"
  }
  package var joinHereTitle: String { "Doe je mee aan een gesprek?" }
  package var joinHereLead: String { "Vul de code van het scherm in. Een account is niet nodig." }
  package var joinHereCode: String { "Code van het scherm" }
  package var joinHereGo: String { "Doe mee" }
  package var foundingTitle: String { "Begin met je organisatie" }
  package var foundingLead: String { "Jij bent de eerste. Daarna nodig je de anderen uit." }
  package var foundingRefused: String { "Beginnen lukt nog niet" }
  package var foundingWho: String { "Iedereen die je uitnodigt, ziet je naam en wat je doet. Je wachtwoord ziet niemand." }
  package var foundIt: String { "Begin" }
  package var organisationName: String { "Hoe heet je organisatie?" }
  package var invitationTab: String { "Uitnodiging" }
  package func invitationTitle(_ name: String) -> String { "Welkom, \(name)." }
  package func invitationLead(organisation: String, email: String) -> String {
    "Er is een plek voor je bij \(organisation). Je meldt je straks aan met \(email)."
  }
  package var invitationRefused: String { "Binnenkomen lukt nog niet" }
  package var invitationWho: String { "Je collega’s zien je naam en wat je doet. Je wachtwoord ziet niemand." }
  package var comeIn: String { "Kom binnen" }

  // MARK: Who sees what

  package var privacyTitle: String { "Wie ziet wat?" }
  package var privacyLead: String {
    "Kring heeft twee helften. Het handboek is van iedereen. Een gesprek is van wie erbij zit. Ertussen zit een deur."
  }
  package var privacyWhat: String { "Wat" }
  package var privacyWho: String { "Wie ziet het" }
  package var privacyHowLong: String { "Hoe lang" }

  package func privacy(organisation: String) -> [(what: String, who: String, howLong: String)] {
    [
      ("Wat je in een gesprek schrijft",
        "Wie een stoel heeft in dat gesprek, en alleen wat jij als klaar gaf. Staat er een groot scherm aan, dan ook wie daarnaar kijkt. Een leidinggevende of beheerder alleen als de kring hem zelf uitnodigt.",
        "Tot dertig dagen na de dag waarop het gesprek begon. Dan wordt het gewist, en een kopie van de database opent het niet meer. Een gesprek dat niemand afrondt, eindigt vanzelf na de volgende dag."),
      ("Je eerste ingeving in een gesprek", "Alleen jij, tot je hem zelf naast het besluit legt.",
        "Tot dertig dagen na de dag waarop het gesprek begon."),
      ("Dat je in een gesprek zit",
        "Wie er ook zit: je voornaam, of een vogel als je geen account hebt. Ook dat je terugkomt op een andere telefoon. Wie begeleidt, kan een stoel weghalen.",
        "Tot dertig dagen na de dag waarop het gesprek begon."),
      ("Wat een gesprek naar buiten laat", "Alleen als iedereen die meelas ja zegt, ook wie al wegging of wiens stoel werd weggehaald.",
        "Een ja kun je later intrekken."),
      ("Dat een gesprek er was",
        "Iedereen bij \(organisation), en de toetser. Alleen de vorm, de dag en vanaf vijf getelde mensen het aantal.",
        "Zolang \(organisation) Kring gebruikt."),
      ("Een les die naar buiten mocht", "Iedereen bij \(organisation), zonder namen. Alleen als iedereen in het gesprek ja zei.",
        "Tot iemand die erbij was haar terugneemt. Dat kan altijd, en niemand hoort wie het was."),
      ("‘Ik deed het anders’, voor jezelf", "Alleen jij. Het ligt onder een sleutel van jou en telt nergens in mee.",
        "Zolang jij het bewaart. Stopt je toegang, dan wordt het na dertig dagen vernietigd."),
      ("‘Ik deed het anders’, voor je team", "Wie die dag bij je team hoort, zonder je naam. Wie er later bij komt, leest het alleen als jij ja zegt. Anderen zien alleen een getal, vanaf \(number(Least.otherwise.people)) mensen.",
        "Tot jij het terugneemt of weggooit. De woorden zijn dan meteen weg, een genoemd getal blijft."),
      ("‘Ik deed het anders’, voor de eigenaar",
        "Wie die dag eigenaar is, zonder je naam. Een latere eigenaar alleen als jij ja zegt. Iedereen bij \(organisation) zodra er \(number(Least.otherwise.people)) mensen samen zijn.",
        "Tot jij het terugneemt of weggooit. De woorden zijn dan meteen weg, een genoemd getal blijft."),
      ("‘Wij doen het anders’, namens je team", "Iedereen bij \(organisation), met de naam van het team en zonder die van jou.",
        "Tot je team iets anders afspreekt."),
      ("Andere woorden voor een bladzijde, en wat je erover zegt", "Iedereen bij \(organisation), met je naam.",
        "Tot jij het terugneemt. Wat is overgenomen, hoort bij de bladzijde."),
      ("Een vraag om akkoord", "Wie het vroeg, wie gevraagd is en wie meeschrijft. Bij de versie leest iedereen wie akkoord gaf.",
        "Het blijft bewaard bij de versie."),
      ("Het handboek en het waarom van elke versie", "Iedereen bij \(organisation). Wie iets opsloeg, staat erbij met naam.",
        "Elke versie blijft bewaard."),
      ("Een aanvulling van je team", "Iedereen bij \(organisation), met de naam van het team en zonder die van jou.", "Elke keer blijft bewaard."),
      ("Hoe vaak een bladzijde gelezen wordt", "Iedereen bij \(organisation), per jaar en pas vanaf tien keer, uit maanden met zes lezers. Nooit wie of wanneer.",
        "Per maand, zolang de bladzijde er is."),
      ("Bewijs en bijlagen",
        "Wie de norm of de bladzijde leest waar het bij hoort, ook de toetser. Hoort het nog nergens bij: alleen wie het handboek bijhoudt.",
        "Elke uitgave blijft, met de naam van wie hem vastlegde. Wie gaat kijken, onthoudt niemand. Wat er nooit in had mogen staan, kan vernietigd worden."),
      ("De referentietabel", "Iedereen bij \(organisation), en de toetser zolang de toetsing loopt.",
        "Zolang \(organisation) Kring gebruikt."),
      ("Je naam, je team en wat je doet", "Iedereen bij \(organisation).", "Je naam blijft staan bij wat je opsloeg."),
      ("Je e-mailadres", "Wie je uitnodigt, tot je binnen bent. Daarna niemand. Een kring stuurt nooit mail.",
        "Zolang je je ermee aanmeldt."),
      ("Je tweede sleutel en je reservecodes",
        "Niemand. Wie de mensen bijhoudt, ziet alleen dat je een tweede sleutel hebt.",
        "Tot jij hem weglegt, of tot hij wordt weggehaald."),
      privacyCraft,
      ("Wat je zoekt", "Alleen jij. Kring bewaart het niet.", "Je browser onthoudt het adres van de pagina, tot jij dat wist."),
      ("Waar je bent aangemeld", "Alleen jij.", "Tot je je afmeldt, en nooit langer dan twaalf uur."),
    ]
  }

  package var privacyNever: String { "Wat hier nooit gebeurt" }
  package var privacyNevers: [String] {
    [
      "Niemand houdt bij wie een pagina opent.", "Er is geen lijst van wie hoe vaak iets anders deed.",
      "Niemand krijgt een cijfer, en geen team wordt met een ander vergeleken.", "Een ja of nee bij de deur is niet op naam te zien.",
    ]
  }
}
