package import Domain

/// The words around every page: menu, mistakes in forms, errors, signing in, and who sees what.
extension Wording {
  package var product: String { "Kring" }

  // MARK: The frame

  /// The title of the tab: the page, then the product.
  package func tabTitle(_ title: String) -> String { "\(title) – Kring" }
  package func titleWithMistake(_ title: String) -> String { say("Fout: \(title)", "Error: \(title)") }
  package var skipToContent: String { say("Naar de inhoud", "Skip to content") }
  package var mainMenu: String { say("Hoofdmenu", "Main menu") }
  package var crumbs: String { say("Kruimelpad", "Breadcrumbs") }
  package var navToday: String { say("Vandaag", "Today") }
  package var navHandbook: String { say("Handboek", "Handbook") }
  package var navCapture: String { say("Leg vast", "Capture") }
  package var navCircles: String { say("Kringen", "Circles") }
  package var navNorms: String { say("Toetsing", "Review") }
  package var navConversations: String { say("Gesprekken", "Conversations") }
  package var navMore: String { say("Meer", "More") }
  package var navPeople: String { say("Mensen", "People") }
  package var navLessons: String { say("Lessen", "Lessons") }
  package var navOwn: String { say("Jouw plek", "Your place") }
  package var navWhoSeesWhat: String { say("Wie ziet wat?", "Who sees what?") }
  package func ownPlace(of name: String) -> String { say("Jouw plek, \(name)", "Your place, \(name)") }
  package func footLine(organisation: String) -> String { say("Kring van \(organisation)", "Kring of \(organisation)") }
  package var signOut: String { say("Meld je af", "Sign out") }
  /// Where the name of the organisation is not known.
  package var thisOrganisation: String { say("deze organisatie", "this organisation") }
  /// The words of a button while the form is being sent.
  package var waiting: String { say("Bezig…", "Working…") }
  /// The line under what everybody in the organisation reads.
  package func whoOrganisation(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit.",
    "Everybody at \(organisation) reads this.") }

  // MARK: Mistakes in forms

  /// Before a mistake, for screen readers.
  package var mistakeSign: String { say("Fout", "Error") }
  package func mistakeAt(_ label: String, _ words: String) -> String {
    label.hasSuffix("?") ? "\(label) \(words)" : "\(label): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
  package var fieldMissing: String { say("Vul dit nog in.", "Fill this in.") }
  package func fieldTooLong(_ most: Int) -> String { say(
    "Dit is te lang. Er passen \(most) tekens in.",
    "This is too long. There is room for \(most) characters.") }
  package func fieldTooShort(_ least: Int) -> String { say(
    "Dit is te kort. Gebruik minstens \(number(least)) tekens.",
    "This is too short. Use at least \(number(least)) characters.") }
  /// The line may break after the sign, for a phone with large letters.
  package var fieldNotAnEmail: String { say(
    "Dit klopt nog niet. Zo hoort het: samira@\u{200B}wijkwerk.example",
    "This is not right yet. It looks like this: samira@\u{200B}wijkwerk.example") }
  package var fieldNotAChoice: String { say("Kies iets uit de lijst.", "Choose something from the list.") }
  package var fieldNotADate: String { say("Dit is geen dag. Zo hoort het: 2026-11-24", "This is no day. It looks like this: 2026-11-24") }
  package func fieldNotANumber(from least: Int, to most: Int) -> String { say(
    "Vul een getal in van \(least) tot en met \(most).",
    "Fill in a number from \(least) to \(most).") }

  /// What a rule refuses, and what is possible.
  package func refusal(_ refusal: RuleRefusal) -> String {
    switch refusal {
    case .reasonMissing: say("Schrijf een reden op. Hoe kort ook.", "Write down a reason. However short.")
    case .titleMissing: say("Geef het een naam.", "Give it a name.")
    case .titleTaken: say("Deze naam is er al. Kies een andere.", "This name is taken. Choose another.")
    case .ownerOutsideTheLine: say(
      "Een eigenaar staat in de lijn: een werker, een teamleider of de bestuurder.",
      "An owner stands in the line: a worker, a team lead or the director.")
    case .ownerMissing: say("Dit proces is nog van niemand. Kies eerst een eigenaar.", "This process is nobody’s yet. Choose an owner first.")
    case .nothingToPublish: say("Er is niets veranderd sinds de laatste versie.", "Nothing has changed since the last version.")
    case .stepMissing: say("Schrijf minstens één stap op.", "Write down at least one step.")
    case .tooManySteps: say("Dit zijn te veel stappen voor een proces op hoofdlijnen.", "These are too many steps for a process in outline.")
    case .textTooLong: say(
      "Dit is te lang voor één bladzijde. Verdeel de tekst over meer bladzijden.",
      "This is too long for one page. Spread the text over more pages.")
    case .endBeforeBegin: say("Het eind ligt voor het begin.", "The end comes before the beginning.")
    case .notApplicableWithoutReason: say("Schrijf op waarom dit niet geldt. Hoe kort ook.", "Write down why this does not apply. However short.")
    case .norms(let refusal): self.refusal(refusal)
    case .evidence(let refusal): self.refusal(refusal)
    case .craft(let refusal): self.refusal(refusal)
    case .emailTaken: say("Iemand met dit adres is er al, of is al uitgenodigd.", "Somebody with this address is here already, or has been invited.")
    case .passwordTooShort: say("Dit is te kort. Gebruik minstens twaalf tekens.", "This is too short. Use at least twelve characters.")
    case .passwordTooCommon: say(
      "Dit raadt een ander snel. Neem vier woorden die niets met elkaar te maken hebben.",
      "Somebody would guess this soon. Take four words that have nothing to do with each other.")
    case .passwordWrong: say("Dit wachtwoord klopt niet.", "This password is not right.")
    case .codeWrong: say(
      "Deze code klopt niet, of is al gebruikt. Neem de volgende.",
      "This code is not right, or was used already. Take the next one.")
    case .endMissing: say("Kies een toetsingskader en een laatste dag.", "Choose a norm set and a last day.")
    case .endInThePast: say("Deze dag is al voorbij. Kies vandaag of later.", "This day is over. Choose today or later.")
    case .circleTooSmall: say(
      "Kies minstens één ander. Een kring van één is geen kring.",
      "Choose at least one other person. A circle of one is no circle.")
    case .notAMember: say("Deze persoon hoort niet bij de kring.", "This person is not in the circle.")
    case .readersChanged: say(
      "Er leest nu iemand anders mee dan er stond. Kijk nog eens voor wie dit is.",
      "Somebody else would read along now than it said. Look again for whom this is.")
    case .deviationIncomplete: say(
      "Schrijf op wat je deed, en waarom. Eén zin is genoeg.",
      "Write down what you did, and why. One sentence is enough.")
    case .nothingProposed: say(
      "Er is nog niets anders dan het was. Verander eerst een woord.",
      "Nothing differs yet from what it was. Change a word first.")
    case .agreementMissing: say(
      "Kies een collega die meeleest. Jezelf kiezen kan niet.",
      "Choose a colleague who reads along. You cannot choose yourself.")
    }
  }

  // MARK: Errors

  package var toTheBeginning: String { say("Naar het begin", "To the beginning") }
  package var notThere: String { say("Deze pagina is er niet, of is niet voor jou.", "This page is not there, or is not for you.") }
  package var notThereWhatNow: String { say(
    "Klopt het adres? Een pagina kan ook zijn weggehaald. Vraag het wie je de link gaf.",
    "Is the address right? A page may also have been removed. Ask whoever gave you the link.") }
  package var changedMeanwhile: String { say("Iemand anders veranderde dit net ook.", "Somebody else just changed this too.") }
  package var changedMeanwhileWhatNow: String { say(
    "Er is niets overschreven. Ga terug, kijk wat er nu staat, en probeer het dan nog eens.",
    "Nothing was overwritten. Go back, look at what stands there now, and try again.") }
  package var notNow: String { say("Dit kan nu niet.", "This cannot be done now.") }
  package var notNowWhatNow: String { say(
    "Er is niets veranderd. Ga terug en kijk wat er nu staat.",
    "Nothing has changed. Go back and look at what stands there now.") }
  package var tooManyTries: String { say("Even wachten.", "Please wait a moment.") }
  package func tooManyTriesWhatNow(wait: String) -> String { say(
    "Er kwam te veel tegelijk. Probeer het over \(wait) nog eens.",
    "Too much came at once. Try again in \(wait).") }
  package var tooLarge: String { say("Dit is te groot.", "This is too large.") }
  package var tooLargeWhatNow: String { say(
    "Er is niets bewaard. Maak de tekst of het bestand kleiner, of stuur het in delen.",
    "Nothing was saved. Make the text or the file smaller, or send it in parts.") }
  package var wrongMethod: String { say("Zo kan dit niet.", "It does not work this way.") }
  package var wrongMethodWhatNow: String { say(
    "Gebruik de knop op de pagina. Er is niets veranderd.",
    "Use the button on the page. Nothing has changed.") }
  package var unreadable: String { say("Dit konden wij niet lezen.", "We could not read this.") }
  package var unreadableWhatNow: String { say(
    "Er is niets veranderd. Ga terug en probeer het nog eens.",
    "Nothing has changed. Go back and try again.") }
  package var otherSite: String { say("Dit formulier kwam niet van een pagina van ons.", "This form did not come from a page of ours.") }
  package var otherSiteWhatNow: String { say(
    "Er is niets veranderd. Open Kring zelf en probeer het daar.",
    "Nothing has changed. Open Kring yourself and try it there.") }
  package var wrongHost: String { say("Dit adres is niet van ons.", "This address is not ours.") }
  package var wrongHostWhatNow: String { say(
    "Gebruik het adres dat je van je organisatie kreeg.",
    "Use the address that your organisation gave you.") }
  package var awayForAMoment: String { say("Even geduld, wij zijn zo terug.", "One moment, we will be right back.") }
  package var awayForAMomentWhatNow: String { say(
    "Wat je bewaarde, is veilig. Probeer het over een paar tellen nog eens.",
    "What you saved is safe. Try again in a few seconds.") }
  package var busyNow: String { say("Het is hier even druk.", "It is busy here for a moment.") }
  package var busyNowWhatNow: String { say(
    "Anderen bekijken nu ook iets groots. Probeer het over een paar tellen nog eens.",
    "Others are looking at something large too. Try again in a few seconds.") }
  package var nothingKept: String { say("Wij kunnen nu niets bewaren.", "We cannot save anything now.") }
  package var nothingKeptWhatNow: String { say(
    "Wat er al stond, is veilig. Je beheerder moet ruimte maken.",
    "What stood here is safe. Your administrator has to make room.") }
  package var yourWordsAreHere: String { say(
    "Wat je net invulde, staat nog op deze pagina. Laat haar open en stuur het straks nog eens.",
    "What you just filled in is still on this page. Leave it open and send it again in a while.") }
  package var sendAgain: String { say("Stuur het nog eens", "Send it again") }
  package var ourFault: String { say("Dit ging bij ons mis.", "Something went wrong on our side.") }
  package func ourFaultWhatNow(reference: String) -> String { say(
    "Noem nummer \(reference) als je belt. Dan vinden wij snel wat er was.",
    "Mention number \(reference) when you call. It tells us where to look.") }

  // MARK: Signing in

  package var signInTitle: String { say("Aanmelden", "Sign in") }
  package var signIn: String { say("Meld je aan", "Sign in") }
  package var signInRefused: String { say("Aanmelden lukt nog niet", "Signing in does not work yet") }
  /// One sentence for a wrong address and a wrong password.
  package var signInUnknown: String { say(
    "Dit adres en dit wachtwoord horen niet bij elkaar.",
    "This address and this password do not belong together.") }
  package var signedOut: String { say("Je bent afgemeld.", "You have signed out.") }
  /// After being away for too long.
  package var email: String { say("E-mailadres", "E-mail address") }
  package var password: String { say("Wachtwoord", "Password") }
  package var newPassword: String { say("Kies een wachtwoord", "Choose a password") }
  package var newPasswordHint: String { say(
    "Minstens twaalf tekens. Vier losse woorden zijn goed te onthouden.",
    "At least twelve characters. Four separate words are easy to remember.") }
  package var knownPasswordHint: String { say("Je hebt hier al een wachtwoord. Gebruik dat.", "You have a password here already. Use that one.") }
  package var chairIsFree: String { say("Er is een stoel voor je vrij.", "There is a chair for you.") }
  package var demoTitle: String { say("Kijk rond als iemand van Wijkwerk", "Look around as somebody of Wijkwerk") }
  package var demoLead: String { say("Dit is een voorbeeld. Niemand hierin bestaat echt.", "This is an example. Nobody in it exists.") }
  package func demoOthers(_ count: Int) -> String {
    count == 1 ? say("En nog iemand", "And somebody else") : say("En nog \(count) anderen", "And \(count) others")
  }
  package func character(_ position: Position) -> String { capitalised(self.position(position)) }
  /// Who this is, and what there is to see as them.
  package func character(_ position: Position, facilitates: Bool) -> String {
    let sees =
      switch position {
      case .worker: facilitates ? say("Begeleidt een gesprek.", "Guides a conversation.")
        : say("Brengt een casus in, en deed een stap anders.", "Brings in a case, and did a step differently.")
      case .teamLead: say("Heeft een proces. Leest redenen, en nooit van wie.", "Owns a process. Reads reasons, and never whose.")
      case .director: say("Weet dat er gesprekken waren, en niet wat er gezegd is.", "Knows that there were conversations, and not what was said.")
      case .qualityCoordinator: say("Houdt handboek en toetsing bij.", "Keeps the handbook and the norms.")
      case .boardMember: say("Houdt toezicht, en leest wat iedereen leest.", "Supervises, and reads what everybody reads.")
      case .volunteer: say("Schreef mee aan een proces.", "Helped to write a process.")
      case .freelancer: say("Werkt hier soms, en vindt de afspraken.", "Works here now and then, and finds what was agreed.")
      case .auditor: say("Is te gast tot een einddag, en kijkt of het klopt.", "Is a guest until a last day, and looks whether it is true.")
      }
    return "\(character(position)). \(sees)"
  }
  package var joinHereTitle: String { say("Doe je mee aan een gesprek?", "Taking part in a conversation?") }
  package var joinHereLead: String { say(
    "Vul de code van het scherm in. Een account is niet nodig.",
    "Fill in the code on the screen. You do not need an account.") }
  package var joinHereCode: String { say("Code van het scherm", "Code on the screen") }
  package var joinHereGo: String { say("Doe mee", "Take part") }
  package var foundingTitle: String { say("Begin met je organisatie", "Begin with your organisation") }
  package var foundingLead: String { say(
    "Jij bent de eerste. Daarna nodig je de anderen uit.",
    "You are the first. After this you invite the others.") }
  package var foundingRefused: String { say("Beginnen lukt nog niet", "Beginning does not work yet") }
  package var foundingWho: String { say(
    "Iedereen die je uitnodigt, ziet je naam en wat je doet. Je wachtwoord ziet niemand.",
    "Everybody you invite sees your name and what you do. Nobody sees your password.") }
  package var foundIt: String { "Begin" }
  package var organisationName: String { say("Hoe heet je organisatie?", "What is your organisation called?") }
  package var invitationTab: String { say("Uitnodiging", "Invitation") }
  package func invitationTitle(_ name: String) -> String { say("Welkom, \(name).", "Welcome, \(name).") }
  package func invitationLead(organisation: String, email: String) -> String { say(
    "Er is een plek voor je bij \(organisation). Je meldt je straks aan met \(email).",
    "There is a place for you at \(organisation). You will sign in with \(email).") }
  package var invitationRefused: String { say("Binnenkomen lukt nog niet", "Coming in does not work yet") }
  package var invitationWho: String { say(
    "Je collega’s zien je naam en wat je doet. Je wachtwoord ziet niemand.",
    "Your colleagues see your name and what you do. Nobody sees your password.") }
  package var comeIn: String { say("Kom binnen", "Come in") }

  // MARK: Who sees what

  package var privacyTitle: String { say("Wie ziet wat?", "Who sees what?") }
  package var privacyLead: String { say(
    "Kring heeft twee helften. Het handboek is van iedereen. Een gesprek is van wie erbij zit. Ertussen zit een deur.",
    "Kring has two halves. The handbook is everybody’s. A conversation belongs to who sits in it. Between them is a door.") }
  package var privacyWhat: String { say("Wat", "What") }
  package var privacyWho: String { say("Wie ziet het", "Who sees it") }
  package var privacyHowLong: String { say("Hoe lang", "How long") }

  /// For everything that people write or do: who reads it, and how long it is kept.
  package func privacy(organisation: String) -> [(what: String, who: String, howLong: String)] {
    [
      (say("Wat je in een gesprek schrijft", "What you write in a conversation"),
        say(
          "Wie een stoel heeft in dat gesprek, en alleen wat jij als klaar gaf. Staat er een groot scherm aan, dan ook wie daarnaar kijkt. Een leidinggevende of beheerder alleen als de kring hem zelf uitnodigt.",
          "Who has a seat in that conversation, and only what you gave as ready. When a big screen is on, also whoever looks at it. A manager or administrator only when the circle itself invites one."),
        say(
          "Tot dertig dagen na de dag waarop het gesprek begon. Dan wordt het gewist, en een kopie van de database opent het niet meer. Een gesprek dat niemand afrondt, eindigt vanzelf na de volgende dag.",
          "Until thirty days after the day on which the conversation began. Then it is wiped, and no copy of the database opens it any more. A conversation that nobody ends, ends by itself after the next day.")),
      (say("Je eerste ingeving in een gesprek", "Your first impulse in a conversation"),
        say("Alleen jij, tot je hem zelf naast het besluit legt.", "Only you, until you lay it beside the decision yourself."),
        say("Tot dertig dagen na de dag waarop het gesprek begon.", "Until thirty days after the day on which the conversation began.")),
      (say("Dat je in een gesprek zit", "That you sit in a conversation"),
        say(
          "Wie er ook zit: je voornaam, of een vogel als je geen account hebt. Ook dat je terugkomt op een andere telefoon. Wie begeleidt, kan een stoel weghalen.",
          "Who sits there too: your first name, or a bird when you have no account. Also that you come back on another phone. Whoever facilitates can take a chair away."),
        say("Tot dertig dagen na de dag waarop het gesprek begon.", "Until thirty days after the day on which the conversation began.")),
      (say("Wat een gesprek naar buiten laat", "What a conversation lets out"),
        say(
          "Alleen als iedereen die meelas ja zegt, ook wie al wegging of wiens stoel werd weggehaald.",
          "Only when everybody who read along says yes, also who left or whose chair was taken away."),
        say("Een ja kun je later intrekken.", "You can take your yes back later.")),
      (say("Dat een gesprek er was", "That a conversation took place"),
        say(
          "Iedereen bij \(organisation), en de toetser. Alleen de vorm, de dag en vanaf vijf getelde mensen het aantal.",
          "Everybody at \(organisation), and the auditor. Only the form, the day and, from \(number(Minimum.sat.people)) people up that were counted, how many."),
        say("Zolang \(organisation) Kring gebruikt.", "As long as \(organisation) uses Kring.")),
      (say("Een les die naar buiten mocht", "A lesson that was let out"),
        say(
          "Iedereen bij \(organisation), zonder namen. Alleen als iedereen in het gesprek ja zei.",
          "Everybody at \(organisation), without names. Only when everybody in the conversation said yes."),
        say(
          "Tot iemand die erbij was haar terugneemt. Dat kan altijd, en niemand hoort wie het was.",
          "Until somebody who was there takes it back. That can always be done, and nobody hears who it was.")),
      (say("‘Ik deed het anders’, voor jezelf", "‘I did it differently’, for yourself"),
        say(
          "Alleen jij. Het ligt onder een sleutel van jou en telt nergens in mee.",
          "Only you. It lies under a key of your own and counts nowhere."),
        say(
          "Zolang jij het bewaart. Stopt je toegang, dan wordt het na dertig dagen vernietigd.",
          "As long as you keep it. When your access ends, it is destroyed after thirty days.")),
      (say("‘Ik deed het anders’, voor je team", "‘I did it differently’, for your team"),
        say(
          "Wie die dag bij je team hoort, zonder je naam. Wie er later bij komt, leest het alleen als jij ja zegt. Anderen zien alleen een getal, vanaf \(number(Minimum.otherwise.people)) mensen.",
          "Whoever belongs to your team that day, without your name. Whoever comes later reads it only when you say yes. Others only see a number, from \(number(Minimum.otherwise.people)) people up."),
        say(
          "Tot jij het terugneemt of weggooit. De woorden zijn dan meteen weg, een genoemd getal blijft.",
          "Until you take it back or throw it away. The words are gone at once then; a number that was said stays.")),
      (say("‘Ik deed het anders’, voor de eigenaar", "‘I did it differently’, for the owner"),
        say(
          "Wie die dag eigenaar is, zonder je naam. Een latere eigenaar alleen als jij ja zegt. Iedereen bij \(organisation) zodra er \(number(Minimum.otherwise.people)) mensen samen zijn.",
          "Whoever is the owner that day, without your name. A later owner only when you say yes. Everybody at \(organisation) once \(number(Minimum.otherwise.people)) people are together."),
        say(
          "Tot jij het terugneemt of weggooit. De woorden zijn dan meteen weg, een genoemd getal blijft.",
          "Until you take it back or throw it away. The words are gone at once then; a number that was said stays.")),
      (say("‘Wij doen het anders’, namens je team", "‘We do it differently’, in the name of your team"),
        say(
          "Iedereen bij \(organisation), met de naam van het team en zonder die van jou.",
          "Everybody at \(organisation), with the name of the team and without yours."),
        say("Tot je team iets anders afspreekt.", "Until your team agrees on something else.")),
      (say("Andere woorden voor een bladzijde, en wat je erover zegt", "Other words for a page, and what you say about them"),
        say("Iedereen bij \(organisation), met je naam.", "Everybody at \(organisation), with your name."),
        say(
          "Tot jij het terugneemt. Wat is overgenomen, hoort bij de bladzijde.",
          "Until you take it back. What was taken over belongs to the page.")),
      (say("Een vraag om akkoord", "A question for agreement"),
        say(
          "Wie het vroeg, wie gevraagd is en wie meeschrijft. Bij de versie leest iedereen wie akkoord gaf.",
          "Whoever asked, whoever was asked and whoever writes along. With the version everybody reads who agreed."),
        say("Het blijft bewaard bij de versie.", "It is kept with the version.")),
      (say("Het handboek en het waarom van elke versie", "The handbook and the why of each version"),
        say(
          "Iedereen bij \(organisation). Wie iets opsloeg, staat erbij met naam.",
          "Everybody at \(organisation). Who saved something is named beside it."),
        say("Elke versie blijft bewaard.", "Each version is kept.")),
      (say("Een aanvulling van je team", "An addition of your team"),
        say(
          "Iedereen bij \(organisation), met de naam van het team en zonder die van jou.",
          "Everybody at \(organisation), with the name of the team and without yours."),
        say("Elke keer blijft bewaard.", "Every save stays.")),
      (say("Hoe vaak een bladzijde gelezen wordt", "How often a page is read"),
        say(
          "Iedereen bij \(organisation), per jaar en pas vanaf tien keer, uit maanden met zes lezers. Nooit wie of wanneer.",
          "Everybody at \(organisation), by year and only from ten times, out of months with six readers. Never who or when."),
        say("Per maand, zolang de bladzijde er is.", "By month, as long as the page is there.")),
      (say("Bewijs en bijlagen", "Evidence and attachments"),
        say(
          "Wie de norm of de bladzijde leest waar het bij hoort, ook de toetser. Hoort het nog nergens bij: alleen wie het handboek bijhoudt.",
          "Whoever reads the norm or the page that it belongs to, the auditor too. While it belongs to nothing: only those who keep the handbook."),
        say(
          "Elke uitgave blijft, met de naam van wie hem vastlegde. Wie gaat kijken, onthoudt niemand. Wat er nooit in had mogen staan, kan vernietigd worden.",
          "Every issue stays, with the name of who brought it in. Nobody keeps who looks at it. What should never have been in it can be destroyed.")),
      (say("De referentietabel", "The reference table"),
        say(
          "Iedereen bij \(organisation), en de toetser zolang de toetsing loopt.",
          "Everybody at \(organisation), and the auditor as long as the review lasts."),
        say("Zolang \(organisation) Kring gebruikt.", "As long as \(organisation) uses Kring.")),
      (say("Je naam, je team en wat je doet", "Your name, your team and what you do"),
        say("Iedereen bij \(organisation).", "Everybody at \(organisation)."),
        say("Je naam blijft staan bij wat je opsloeg.", "Your name stays with what you saved.")),
      (say("Je e-mailadres", "Your e-mail address"),
        say(
          "Wie je uitnodigt, tot je binnen bent. Daarna niemand. Een kring stuurt nooit mail.",
          "Who invites you, until you are in. Nobody after that. A circle never sends mail."),
        say("Zolang je je ermee aanmeldt.", "As long as you sign in with it.")),
      (say("Je tweede sleutel en je reservecodes", "Your second key and your recovery codes"),
        say(
          "Niemand. Wie de mensen bijhoudt, ziet alleen dat je een tweede sleutel hebt.",
          "Nobody. Whoever keeps the people only sees that you have a second key."),
        say("Tot jij hem weglegt, of tot hij wordt weggehaald.", "Until you put it away, or until it is taken away.")),
      privacyCraft,
      (say("Wat je zoekt", "What you search for"), say("Alleen jij. Kring bewaart het niet.", "Only you. Kring does not keep it."),
        say("Je browser onthoudt het adres van de pagina, tot jij dat wist.", "Your browser remembers the address of the page, until you wipe it.")),
      (say("Waar je bent aangemeld", "Where you are signed in"), say("Alleen jij.", "Only you."),
        say("Tot je je afmeldt, en nooit langer dan twaalf uur.", "Until you sign out, and never longer than twelve hours.")),
    ]
  }

  package var privacyNever: String { say("Wat hier nooit gebeurt", "What never happens here") }
  /// What Kring never does, a sentence each.
  package var privacyNevers: [String] {
    [
      say("Niemand houdt bij wie een pagina opent.", "Nobody keeps track of who opens a page."),
        say("Er is geen lijst van wie hoe vaak iets anders deed.", "There is no list of who did something differently how often."),
      say("Niemand krijgt een cijfer, en geen team wordt met een ander vergeleken.", "Nobody gets a mark, and no team is compared with another."),
        say("Een ja of nee bij de deur is niet op naam te zien.", "A yes or no at the door cannot be seen by name."),
    ]
  }
}
