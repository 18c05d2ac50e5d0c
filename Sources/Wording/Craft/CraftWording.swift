package import Domain

/// The words about what somebody keeps of her own craft.
extension Wording {
  package func done(_ outcome: CraftDone) -> String {
    switch outcome {
    case .added: say("Het staat erbij. Alleen jij ziet het.", "It is added. Only you see it.")
    case .kept: say("Bewaard. Alleen jij ziet het, en wie je het laat zien.", "Kept. Only you see it, and whoever you show it to.")
    case .removed: say("Weg, met alle voorbeelden die erbij stonden.", "Gone, with all examples that stood with it.")
    case .exampleAdded: say("Het voorbeeld staat erbij.", "The example is added.")
    case .exampleRemoved: say("Het voorbeeld is weg.", "The example is gone.")
    case .taken: say("Overgenomen. Vanaf nu zijn deze koppen van jou.", "Taken over. From now on these headings are yours.")
    case .broughtIn: say("Ingelezen. Wat er al stond, staat er nog.", "Brought in. What stood there before still does.")
    case .shown: say(
      "Vanaf nu kan diegene meekijken. Kring stuurt geen bericht: vertel het zelf.",
      "From now on they can look along. Kring sends no message: tell them yourself.")
    case .takenBack: say("Teruggenomen. Het is nu niet meer te zien.", "Taken back. It cannot be seen any more.")
    case .thrownAway: say("Alles is weg. In Kring kan niemand het terughalen.", "Everything is gone. Nobody can bring it back in Kring.")
    }
  }

  package func refusal(_ refusal: CraftRefusal) -> String {
    switch refusal {
    case .headingMissing: say("Geef het een kop, hoe kort ook.", "Give it a heading, however short.")
    case .tooManyParts: say(
      "Er passen \(CraftLimits.parts) onderdelen in, met elk \(CraftLimits.examples) voorbeelden.",
      "There is room for \(CraftLimits.parts) parts, with \(CraftLimits.examples) examples each.")
    case .tooManyExamples: say("Hier passen \(CraftLimits.examples) voorbeelden.", "There is room here for \(CraftLimits.examples) examples.")
    case .nothingShown: say("Schrijf iets op, of geef een link of een bestand.", "Write something, or give a link or a file.")
    case .linkUnsafe: say(
      "Een link begint met https:// of met een / voor een plek in Kring.",
      "A link begins with https:// or with a / for a place in Kring.")
    case .fileTooLarge: say("Dit bestand is te groot. Vijf megabyte is het meeste.", "This file is too large. Five megabytes is the most.")
    case .fileUnknown: say(
      "Dit soort bestand bewaren we niet. Een foto, pdf, tekst of kantoorbestand wel.",
      "We do not keep this kind of file. A photo, PDF, text or office file is fine.")
    case .noRoom: say(
      "Je bestanden zijn samen meer dan vijftig megabyte. Haal er eerst een weg.",
      "Your files together are more than fifty megabytes. Take one away first.")
    case .readerUnknown: say("Kies iemand die nu bij de organisatie is.", "Choose somebody who is with the organisation now.")
    case .untilTooFar: say(
      "Kies een dag binnen een jaar. Daarna kun je het opnieuw laten zien.",
      "Choose a day within a year. After it you can show it again.")
    case .fileUnreadable: say(
      "Hier staat geen enkel onderdeel in. Kies het Markdown-bestand dat je hier eerder meenam.",
      "There is not a single part in this. Choose the Markdown file that you took along from here.")
    case .notSure: say("Zet een vinkje als je het zeker weet.", "Tick the box when you are sure.")
    }
  }

  // MARK: One's own

  package var craftTitle: String { say("Mijn vak", "My craft") }
  package var craftLead: String { say(
    "Wat je kunt, waar het bleek, en wat je nog wilt leren. In je eigen woorden, zonder cijfers.",
    "What you can do, where it showed, and what you still want to learn. In your own words, without grades.") }
  package var craftWho: String { say(
    "Alleen jij ziet dit, en wie jij het laat zien. Je werkgever ziet ook niet of je dit gebruikt.",
    "Only you see this, and whoever you show it to. Your employer does not see whether you use it either.") }
  package var craftOwnRemark: String { say("Van jou alleen", "Yours alone") }
  package var toCraft: String { say("Naar mijn vak", "To my craft") }
  package var craftEmpty: String { say("Nog leeg, en dat mag zo blijven", "Empty still, and it may stay so") }
  package var craftEmptyHow: String { say(
    "Begin met iets wat je laatst goed deed. Eén zin is genoeg.",
    "Begin with something that you did well lately. One sentence is enough.") }
  package var craftCan: String { say("Wat ik kan", "What I can do") }
  package var craftShowed: String { say("Waar het bleek", "Where it showed") }
  package var craftLearn: String { say("Wat ik wil leren", "What I want to learn") }
  package func changeCraftPart(_ heading: String) -> String { say("Verander ‘\(heading)’", "Change ‘\(heading)’") }
  package var addCraftPart: String { say("Zet er een onderdeel bij", "Add a part") }
  package var addCraftPartButton: String { say("Zet erbij", "Add it") }
  package var craftHeading: String { say("Waar gaat het over?", "What is it about?") }
  package var craftHeadingHint: String { say("Een paar woorden, zoals: er zijn waar mensen zijn.", "A few words, such as: being where people are.") }
  package var craftCanHint: String { say(
    "Zoals je het een collega zou vertellen. Mag leeg blijven.",
    "As you would tell a colleague. May stay empty.") }
  package var craftLearnHint: String { say("En van wie, of hoe. Mag leeg blijven.", "And from whom, or how. May stay empty.") }
  package var craftRefused: String { say("Bewaren lukt nog niet", "It could not be kept yet") }
  package var craftOffersTitle: String { say("Begin met koppen van een ander", "Begin with headings of others") }
  package var craftOffersLead: String { say(
    "Je neemt alleen de koppen over. Daarna zijn ze van jou: verander ze, of haal ze weg.",
    "You take over the headings alone. After that they are yours: change them, or take them away.") }
  package func takeCraftOffer(_ title: String) -> String { say("Neem over uit ‘\(title)’", "Take over from ‘\(title)’") }
  package func craftOfferBrings(_ count: Int) -> String {
    count == 1 ? say("Eén kop", "One heading") : say("\(capitalised(number(count))) koppen", "\(capitalised(number(count))) headings")
  }
  package var keepCraft: String { say("Bewaar", "Keep") }
  package var removeCraftPart: String { say("Haal dit onderdeel weg", "Take this part away") }
  package var removeCraftPartLead: String { say(
    "Ook de voorbeelden en bestanden gaan weg. Dat is niet terug te draaien.",
    "Its examples and files go as well. This cannot be undone.") }

  // MARK: Examples

  package var addExample: String { say("Waar bleek het?", "Where did it show?") }
  package var addExampleButton: String { say("Zet dit voorbeeld erbij", "Add this example") }
  package var exampleWords: String { say("Wat gebeurde er?", "What happened?") }
  package var exampleWordsHint: String { say("Geen namen van inwoners of collega’s.", "No names of clients or colleagues.") }
  package var exampleLink: String { say("Een link", "A link") }
  package var exampleLinkHint: String { say(
    "Naar iets van jou, zoals een voorstel in het handboek. Mag leeg blijven.",
    "To something of yours, such as a proposal in the handbook. May stay empty.") }
  package var exampleFile: String { say("Een bestand", "A file") }
  package var exampleFileHint: String { say(
    "Hooguit vijf megabyte. Het wordt versleuteld bewaard, alleen voor jou.",
    "Five megabytes at most. It is kept encrypted, for you alone.") }
  package var noExamples: String { say("Nog geen voorbeeld", "No example yet") }
  package var removeExample: String { say("Haal dit voorbeeld weg", "Take this example away") }

  // MARK: Showing it

  package var showCraft: String { say("Laat iemand meekijken", "Let somebody look along") }
  package var showCraftLead: String { say(
    "Voor een gesprek, of voor een register. Diegene leest mee tot een dag die jij kiest, en verandert niets.",
    "For a talk, or for a register. They read along until a day that you choose, and change nothing.") }
  package var showCraftTo: String { say("Wie kijkt er mee?", "Who looks along?") }
  package var chooseSomebody: String { say("Kies iemand", "Choose somebody") }
  package var showCraftWhat: String { say("Wat laat je zien?", "What do you show?") }
  package var showCraftAll: String { say("Alles", "Everything") }
  package var showCraftUntil: String { say("Tot en met welke dag?", "Until and including which day?") }
  package var showCraftUntilHint: String { say(
    "Daarna stopt het vanzelf. Je kunt het ook eerder terugnemen.",
    "After it this ends by itself. You can take it back earlier.") }
  package var showCraftButton: String { say("Laat het zien", "Show it") }
  package var showCraftRefused: String { say("Dit lukt nog niet", "This is not possible yet") }
  package var showCraftWho: String { say(
    "Alleen diegene ziet dit, zoals het er op dat moment staat. Verander je iets, dan ziet diegene dat ook.",
    "Only they see this, as it stands at that moment. When you change something, they see that too.") }
  package var shownNow: String { say("Wie er nu meekijkt", "Who looks along now") }
  package var shownToNobody: String { say("Niemand kijkt mee.", "Nobody looks along.") }
  package var columnReader: String { say("Wie", "Who") }
  package var columnShown: String { say("Wat", "What") }
  package var columnUntil: String { say("Tot en met", "Until") }
  package var takeShowingBack: String { say("Neem terug", "Take back") }
  package var showingLink: String { say("Geef diegene zelf deze link:", "Give them this link yourself:") }
  package func isShownTo(_ names: String) -> String { say("Dit laat je nu zien aan \(names).", "You show this now to \(names).") }

  // MARK: Reading along

  package var shownToMe: String { say("Wat anderen mij laten zien", "What others show me") }
  package var shownToMeLead: String { say(
    "Iemand laat je iets zien van haar of zijn vak. Het is geleend, en niet van jou.",
    "Somebody shows you something of their craft. It is lent, and not yours.") }
  package var nothingShownToMe: String { say("Niemand laat je nu iets zien", "Nobody shows you anything now") }
  package var nothingShownToMeHow: String { say(
    "Dat zegt niets over wat mensen voor zichzelf bewaren.",
    "That says nothing about what people keep for themselves.") }
  package func craftOf(_ name: String) -> String { say("Het vak van \(name)", "The craft of \(name)") }
  package func shownLead(_ name: String, until day: String) -> String { say(
    "\(name) laat je dit zien, tot en met \(day).",
    "\(name) shows you this, until \(day).") }
  package func shownWho(_ name: String) -> String { say(
    "Alleen \(name) en jij zien dit. \(name) kan het elk moment terugnemen. Wat je leest, houdt niemand bij.",
    "Only \(name) and you see this. \(name) can take it back at any moment. Nobody keeps what you read.") }
  package func untilAndWith(_ day: String) -> String { say("Tot en met \(day)", "Until \(day)") }

  // MARK: Export, and throwing away

  package var craftTakeOut: String { say("Neem het mee", "Take it along") }
  package var craftTakeOutLead: String { say(
    "Het is van jou. Print deze bladzijde, of haal het op als bestand. Bestanden haal je één voor één op. Wat je bij een stap voor jezelf opschreef, gaat mee.",
    "It is yours. Print this page, or fetch it as a file. Files are fetched one by one. What you wrote for yourself at a step goes along.") }
  package var craftAsMarkdown: String { say("Als tekst (Markdown)", "As text (Markdown)") }
  package var craftAsPage: String { say("Als webpagina (HTML)", "As a web page (HTML)") }
  package var craftBringIn: String { say("Lees in wat je eerder meenam", "Bring in what you took along before") }
  package var craftBringInLead: String { say(
    "Het komt achter wat er al staat. Er gaat niets verloren.",
    "It comes behind what is here. Nothing is lost.") }
  package var craftBringInFile: String { say("Het Markdown-bestand", "The Markdown file") }
  package var craftBringInButton: String { say("Lees in", "Bring it in") }
  package var craftLeaving: String { say(
    "Ga je weg bij de organisatie? Neem dit dan eerst mee. Dertig dagen nadat je toegang stopt, wordt het vernietigd.",
    "Do you leave the organisation? Take this along first. Thirty days after your access ends it is destroyed.") }
  package var throwCraftAway: String { say("Gooi alles weg", "Throw everything away") }
  package var throwCraftAwayLead: String { say(
    "Alle woorden, voorbeelden en bestanden gaan weg, en niemand kijkt meer mee. In Kring kan niemand dit terughalen.",
    "All words, examples and files go, and nobody looks along any more. Nobody can bring this back in Kring.") }
  package var throwCraftAwaySure: String { say("Weet je het zeker?", "Are you sure?") }
  package var throwCraftAwayYes: String { say("Ja, gooi alles weg", "Yes, throw everything away") }
  package var throwCraftAwayButton: String { say("Gooi alles weg", "Throw everything away") }
  package var keepItAll: String { say("Nee, laat het staan", "No, leave it") }

  // MARK: For the keeper of a set

  package var craftOffered: String { say("Voor je eigen vak", "For one’s own craft") }
  package var craftOfferedYes: String { say(
    "Wie dat wil, neemt deze koppen over in ‘Mijn vak’",
    "Whoever wants to takes these headings over into ‘My craft’") }
  package var craftOfferedHint: String { say(
    "Je ziet niet of iemand dat doet. Wat mensen er schrijven, leest niemand anders.",
    "You do not see whether anybody does. What people write there, nobody else reads.") }
  package var privacyCraft: (what: String, who: String, howLong: String) {
    (
      say("Wat je in ‘Mijn vak’ bewaart", "What you keep in ‘My craft’"),
      say(
        "Alleen jij, en wie jij het tot een dag laat zien. Ook dát je het gebruikt, ziet geen leidinggevende en geen beheerder op een scherm.",
        "Only you, and whoever you show it to until a day. That you use it is on no screen of a manager or a keeper either."),
      say(
        "Tot jij het weggooit. Stopt je toegang, dan wordt het na dertig dagen vernietigd. Daarna opent ook geen kopie van de database het meer.",
        "Until you throw it away. When your access ends, it is destroyed after thirty days. After that no copy of the database opens it either.")
    )
  }
}

/// What was just done with one's own craft, as a word in the address.
package enum CraftDone: String, Done {
  case added = "vak-erbij", kept = "vak-bewaard", removed = "vak-weg", exampleAdded = "voorbeeld-erbij", exampleRemoved = "voorbeeld-weg"
  case taken = "vak-overgenomen", broughtIn = "vak-ingelezen", shown = "getoond", takenBack = "vak-teruggenomen", thrownAway = "weggegooid"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
