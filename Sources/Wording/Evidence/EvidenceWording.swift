package import Domain
import Vocabulary

/// The words about evidence beside norms and about attachments beside pages, which are the same things.
extension Wording {
  package func done(_ outcome: EvidenceDone) -> String {
    switch outcome {
    case .brought: say("Vastgelegd. Hieronder zie je waar het bij hoort.", "Kept. Below you see what it belongs to.")
    case .replaced: say(
      "Vervangen. Overal waar het hing, hangt nu de nieuwe. De vorige blijft te lezen.",
      "Replaced. Wherever it was used, the new one is used now. The one before can still be read.")
    case .connected: say("Verbonden.", "Connected.")
    case .disconnected: say("Losgemaakt. Het bewijs zelf is er nog.", "Taken off. The evidence itself is still there.")
    case .withdrawn: say("Ingetrokken. Het staat bij geen norm en geen bladzijde meer.", "Withdrawn. It stands beside no norm and no page any more.")
    case .returned: say("Het staat weer waar het stond.", "It stands where it stood before.")
    case .destroyed: say(
      "De inhoud is vernietigd. Dat het er was, blijft te lezen.",
      "Its content was destroyed. That it was there can still be read.")
    case .keptElsewhere: say(
      "Hier is de inhoud weg. Hetzelfde bestand staat nog ergens anders. Zoek het daar ook op.",
      "Its content is gone here. The same file is still kept somewhere else. Find it there too.")
    }
  }

  package func refusal(_ refusal: EvidenceRefusal) -> String {
    switch refusal {
    case .nothingGiven: say("Kies een bestand, of vul een link in.", "Choose a file, or give a link.")
    case .bothGiven: say(
      "Kies een bestand of een link. Twee dingen zijn twee bewijzen.",
      "Choose a file or a link. Two things are two pieces of evidence.")
    case .noAddress: say(
      "Dit is geen link die een ander kan volgen. Hij begint met https://.",
      "Nobody else can follow this link. It begins with https://.")
    case .endBeforeBegin: say("De laatste dag ligt voor de eerste.", "The last day is before the first.")
    case .reviewMissing: say(
      "Vul een laatste dag in. Loopt het door? Kies dan een dag om opnieuw te kijken.",
      "Give a last day. Does it go on? Then choose a day to look again.")
    case .reviewBeforeBegin: say("Deze dag ligt voor de eerste dag.", "This day is before the first day.")
    case .reviewTooFar: say("Dit is te ver weg. Kijk binnen drie jaar opnieuw.", "This is too far away. Look again within three years.")
    case .empty: say("Dit bestand is leeg. Kies een ander.", "This file is empty. Choose another.")
    case .tooLarge: say(
      "Dit bestand is groter dan 20 MB. Maak het kleiner, of geef een link.",
      "This file is larger than 20 MB. Make it smaller, or give a link.")
    case .unknownKind: say(
      "Dit soort bestand nemen wij niet aan. Het kan wel als PDF, plaatje, Word, OpenDocument, Excel, PowerPoint of tekst.",
      "We do not take this kind of file. PDF, pictures, Word, OpenDocument, Excel, PowerPoint and text are fine.")
    case .broken: say(
      "Dit bestand is kapot. Open het bij jezelf, bewaar het opnieuw, en kies het nog eens.",
      "This file is broken. Open it on your own machine, save it again, and choose it once more.")
    case .bomb: say(
      "Dit bestand wordt te groot als iemand het opent. Bewaar het opnieuw, of geef een PDF.",
      "This file becomes too large when somebody opens it. Save it again, or give a PDF.")
    case .macros: say(
      "In dit bestand zit een programma (een macro). Bewaar het zonder, of geef een PDF.",
      "There is a program (a macro) in this file. Save it without, or give a PDF.")
    case .locked: say(
      "Op dit bestand zit een wachtwoord. Een toetser kan het zo niet openen.",
      "This file has a password. An auditor cannot open it.")
    case .full: say(
      "Er is geen plek meer voor bestanden. Geef een link, of maak plek: vernietig wat er niet hoort, en vraag je beheerder.",
      "There is no room for files any more. Give a link, or make room: destroy what should not be here, and ask your administrator.")
    case .nothingNew: say("Dit is hetzelfde als wat er al staat.", "This is the same as what is there.")
    case .numberUnknown(let number): say("In dit kader is geen norm met nummer \(number).", "There is no norm numbered \(number) in this set.")
    case .numbersMissing: say("Vul een nummer in, of kies een plek.", "Give a number, or choose a place.")
    }
  }

  /// A whole year is called by its number.
  package func period(_ period: EvidencePeriod) -> String {
    switch (period.until, period.review) {
    case (period.from?, _): day(period.from)
    case (let until?, _) where period.isWholeYear: say("heel \(until.year)", "all of \(until.year)")
    case (let until?, _): say("\(day(period.from)) tot en met \(day(until))", "\(day(period.from)) until \(day(until))")
    case (nil, let review?): say(
      "vanaf \(day(period.from)), opnieuw bekijken op \(day(review))",
      "from \(day(period.from)), to be looked at again on \(day(review))")
    case (nil, nil): say("vanaf \(day(period.from))", "from \(day(period.from))")
    }
  }

  /// For a table, which has little room: without the review day.
  package func briefPeriod(_ period: EvidencePeriod) -> String {
    period.until == nil ? say("sinds \(day(period.from))", "since \(day(period.from))") : period.isWholeYear
      ? say("over \(period.from.year)", "about \(period.from.year)") : self.period(period)
  }

  package func standing(_ standing: EvidenceStanding) -> String {
    switch standing {
    case .stale: say("Verouderd", "Out of date")
    case .runsOut: say("Loopt af", "Runs out")
    case .holds: say("Geldt nu", "Holds now")
    case .ahead: say("Gaat nog in", "Begins later")
    }
  }

  /// How long it still proves something, and what happens then.
  package func standingUntil(_ standing: EvidenceStanding, _ day: String) -> String {
    switch standing {
    case .stale: say("Het telde mee tot en met \(day). Leg een nieuwer vast.", "It counted up to and including \(day). Bring in a newer one.")
    case .runsOut: say("Het telt mee tot en met \(day). Zoek alvast een nieuwer.", "It counts up to and including \(day). Look for a newer one.")
    case .holds, .ahead: say("Het telt mee tot en met \(day).", "It counts up to and including \(day).")
    }
  }

  package func fileKind(_ kind: FileKind) -> String {
    switch kind {
    case .pdf: "PDF"
    case .png, .jpeg, .gif, .webp: say("plaatje (\(kind.rawValue))", "picture (\(kind.rawValue))")
    case .word: "Word"
    case .sheet: "Excel"
    case .slides: "PowerPoint"
    case .openText: say("OpenDocument, tekst", "OpenDocument, text")
    case .openSheet: say("OpenDocument, rekenblad", "OpenDocument, spreadsheet")
    case .openSlides: say("OpenDocument, presentatie", "OpenDocument, slides")
    case .plainText: say("tekst", "text")
    }
  }

  // MARK: The shelf

  package var evidenceTitle: String { say("Bewijs en bijlagen", "Evidence and attachments") }
  package var evidenceLead: String { say(
    "Bestanden en links die laten zien dat wij doen wat wij zeggen. Elk met de tijd waar het over gaat.",
    "Files and links that show that we do what we say. Each with the time that it is about.") }
  package var evidenceWho: String { say(
    "Wie een norm of bladzijde leest, leest ook wat eraan hangt.",
    "Whoever reads a norm or a page also reads what belongs to it.") }
  package var noEvidenceYet: String { say("Er is nog geen bewijs", "There is no evidence yet") }
  package var noEvidenceYetHow: String { say(
    "Dat hoeft ook niet. Een plek in het handboek is al een antwoord op een norm.",
    "There need not be. A place in the handbook already answers a norm.") }
  package var bringEvidence: String { say("Leg bewijs vast", "Bring in evidence") }
  package var columnEvidence: String { say("Bewijs", "Evidence") }
  package var columnPeriod: String { say("Gaat over", "Is about") }
  package var columnStanding: String { say("Nu", "Now") }
  package var columnUsed: String { say("Hoort bij", "Belongs to") }
  package func usedAt(clauses: Int, spots: Int) -> String {
    let norms = clauses == 1 ? say("één norm", "one norm") : say("\(number(clauses)) normen", "\(number(clauses)) norms")
    let places = spots == 1 ? say("één plek in het handboek", "one place in the handbook")
      : say("\(number(spots)) plekken in het handboek", "\(number(spots)) places in the handbook")
    return list([clauses > 0 ? norms : nil, spots > 0 ? places : nil].compactMap { $0 })
  }
  package var notUsedYet: String { say("Hoort nog nergens bij", "Belongs to nothing yet") }
  package var notUsedYetRemark: String { say("Alleen wie het handboek bijhoudt, ziet dit.", "Only those who keep the handbook see this.") }
  package var withdrawnEvidence: String { say("Ingetrokken", "Withdrawn") }

  // MARK: Bringing in and replacing

  package var bringTitle: String { say("Bewijs vastleggen", "Bringing in evidence") }
  package var bringLead: String { say(
    "Een bestand of een link. Je legt het één keer vast, en verbindt het zo vaak als nodig.",
    "A file or a link. You bring it in once, and connect it as often as needed.") }
  package func bringsTo(_ place: String) -> String { say("Het hangt straks bij: \(place).", "It will belong to: \(place).") }
  package var evidenceName: String { say("Hoe heet het?", "What is it called?") }
  package var evidenceNameHint: String { say(
    "Zoals Opleidingsplan 2025. Zo heet ook het bestand dat een ander ophaalt.",
    "As in Training plan 2025. The file that others fetch is called so too.") }
  package var evidenceShows: String { say("Wat laat het zien?", "What does it show?") }
  package var evidenceShowsHint: String { say(
    "Eén zin, voor iedereen die de norm of de bladzijde leest.",
    "One sentence, for everybody who reads the norm or the page.") }
  package var evidenceFile: String { say("Bestand", "File") }
  package var evidenceFileHint: String { say(
    "Hooguit 20 MB. PDF, foto, Word, OpenDocument, Excel, PowerPoint of tekst. Met je telefoon kun je een foto maken.",
    "At most 20 MB. PDF, photo, Word, OpenDocument, Excel, PowerPoint or text. A phone can take a picture of it.") }
  package var evidencePrivacy: String { say(
    "Zet er geen gegevens van inwoners in. Kijk ook op de tweede bladzijde en naar namen in de kantlijn.",
    "No data about residents in it. Look at the second page too, and at names in the margin.") }
  package var evidenceLink: String { say("Of een link", "Or a link") }
  package var evidenceLinkHint: String { say(
    "Begint met https://. Wij halen nooit op wat erachter staat, en bewaren het dus niet.",
    "Begins with https://. We never fetch what is behind it, so we do not keep that.") }
  package var periodFrom: String { say("Gaat over: eerste dag", "Is about: first day") }
  package var periodFromHint: String { say(
    "De tijd waar het iets over zegt. Dat is een andere dag dan vandaag.",
    "The time that it says something about. That is another day than today.") }
  package var periodUntil: String { say("Laatste dag", "Last day") }
  package var periodUntilHint: String { say(
    "Eén dag? Vul dezelfde dag in. Loopt het door? Laat dit leeg.",
    "A single day? Give the same day. Does it go on? Leave this empty.") }
  package var periodReview: String { say("Opnieuw bekijken op", "Look at it again on") }
  package var periodReviewHint: String { say(
    "Alleen nodig zonder laatste dag. Dan vraagt Kring of het nog klopt.",
    "Only needed without a last day. Then Kring asks whether it still holds.") }
  package var evidenceRefused: String { say("Nog niet vastgelegd.", "Not kept yet.") }
  package var chooseFileAgain: String { say(
    "Kies het bestand opnieuw. Een browser geeft het niet terug.",
    "Choose the file again. A browser does not give it back.") }
  package var keepEvidence: String { say("Leg vast", "Keep it") }
  package func replaceTitle(_ title: String) -> String { say("‘\(title)’ vervangen", "Replacing ‘\(title)’") }
  package var replaceLead: String { say(
    "De nieuwe komt overal waar de oude hing. De oude blijft te lezen, met wat ervoor in de plaats kwam.",
    "The new one comes wherever the old one was. The old one can still be read, with what took its place.") }
  package var replaceFileHint: String { say(
    "Laat leeg als het bestand of de link dezelfde blijft. Hooguit 20 MB.",
    "Leave empty when the file or the link stays the same. At most 20 MB.") }
  package var replaceIt: String { say("Vervang", "Replace") }

  // MARK: One piece

  package var whatPeriod: String { say("Gaat over", "Is about") }
  package var broughtBy: String { say("Vastgelegd", "Brought in") }
  package func broughtOn(_ name: String, _ day: String) -> String { say("door \(name), op \(day)", "by \(name), on \(day)") }
  package var whichFile: String { say("Bestand", "File") }
  package var originalName: String { say("Heette eerst", "Was called") }
  package var fileFingerprint: String { say("Vingerafdruk (SHA-256)", "Fingerprint (SHA-256)") }
  package var rowSeal: String { say("Kenmerk van deze regel", "Seal of this row") }
  package var linkIsNotFetched: String { say(
    "Wij bewaren het adres en de naam, en niet wat erachter staat. Of dat veranderde, kunnen wij niet zien.",
    "We keep its address and its name, and not what is behind it. Whether that changed we cannot see.") }
  package var takeFile: String { say("Haal het bestand op", "Fetch the file") }
  package var whereUsed: String { say("Waar het bij hoort", "What it belongs to") }
  package var usedNowhere: String { say(
    "Het hoort nog nergens bij. Tot dan ziet alleen wie het handboek bijhoudt het.",
    "It belongs to nothing yet. Until then only those who keep the handbook see it.") }
  package var provesClauses: String { say("Normen", "Norms") }
  package var hangsOnPages: String { say("Plekken in het handboek", "Places in the handbook") }
  package var takeOff: String { say("Maak los", "Take off") }
  package var connectToClauses: String { say("Verbind met normen", "Connect it to norms") }
  package var clauseNumbers: String { say("Nummers", "Numbers") }
  package var clauseNumbersHint: String { say("Met een komma ertussen, zoals 4.1, 7.2.", "With commas between them, as in 4.1, 7.2.") }
  package var connectToPage: String { say("Hang het aan een bladzijde of stap", "Attach it to a page or a step") }
  package var whichEvidencePlace: String { say("Welke plek?", "Which place?") }
  package var connectEvidence: String { say("Verbind dit bewijs", "Connect this evidence") }
  package var revisionsTitle: String { say("Alle uitgaven", "All issues of it") }
  package func revisionNumber(_ number: Int) -> String { say("Nummer \(number)", "Number \(number)") }
  package func replacedOn(_ day: String, by number: Int) -> String { say(
    "Vervangen door nummer \(number), op \(day).",
    "Replaced by number \(number), on \(day).") }
  package func destroyedWords(_ end: EvidenceEnd, _ day: String) -> String { say(
    "De inhoud is vernietigd op \(day), door \(end.by). Reden: \(end.reason)",
    "Its content was destroyed on \(day), by \(end.by). Reason: \(end.reason)") }
  package func withdrawnWords(_ end: EvidenceEnd, _ day: String) -> String { say(
    "Ingetrokken op \(day), door \(end.by). Reden: \(end.reason)",
    "Withdrawn on \(day), by \(end.by). Reason: \(end.reason)") }
  package var fileDiffers: String { say(
    "Dit bestand is niet meer hetzelfde als toen het vastgelegd werd. Wij geven het daarom niet. Vertel het je beheerder.",
    "This file is not the same any more as when it was kept. That is why we do not give it. Tell your administrator.") }

  // MARK: Withdrawing

  package var keepingEvidence: String { say("Bijhouden", "Keeping it") }
  package var keepingEvidenceWho: String { say("Alleen voor wie het handboek bijhoudt", "Only for those who keep the handbook") }
  package var withdrawEvidenceTitle: String { say("Intrekken", "Withdraw") }
  package var withdrawEvidenceRemark: String { say(
    "Dan staat het nergens meer bij. Het blijft bewaard, en je kunt het terugzetten.",
    "Then it stands beside nothing any more. It is kept, and you can put it back.") }
  package var whyWithdraw: String { say("Waarom trek je het in?", "Why do you withdraw it?") }
  package var withdrawIt: String { say("Trek in", "Withdraw it") }
  package var putEvidenceBack: String { say("Zet terug", "Put it back") }
  package var toDestruction: String { say("Hier staan gegevens in die er niet horen", "There are data in it that should not be there") }
  package var destroyTitle: String { say("De inhoud vernietigen", "Destroying its content") }
  package var destroyLead: String { say(
    "Voor wat nooit bewaard had mogen worden, zoals gegevens van een inwoner. Dit kan niemand terugdraaien.",
    "For what should never have been kept, such as data about a resident. Nobody can undo this.") }
  package var whatStays: [String] {
    [
      say("Weg is de inhoud van het bestand.", "The content of the file goes."),
        say(
          "De naam en de zin blijven staan, met de vingerafdruk, jouw reden en je naam.",
          "Its name and its sentence stay, with the fingerprint, your reason and your name."),
      say(
        "In oude kopieën van de database staat het nog. Vraag je beheerder die ook op te ruimen.",
        "It is still in old copies of the database. Ask your administrator to clear those too."),
      say(
        "Is het een datalek? Meld het dan ook bij wie daar bij jullie over gaat.",
        "Is it a data breach? Then also tell whoever handles those in your organisation."),
    ]
  }
  package var whyDestroy: String { say("Waarom moet het weg?", "Why does it have to go?") }
  package var whyDestroyHint: String { say(
    "Schrijf hier geen gegevens van die persoon op. Deze zin blijft.",
    "Write no data of that person here. This sentence stays.") }
  package var destroyWho: String { say("Wie dit bewijs mag lezen, leest je reden.", "Whoever may read this evidence reads your reason.") }
  package var destroyIt: String { say("Vernietig de inhoud", "Destroy the content") }

  // MARK: Beside a clause, and of a whole set

  package var evidenceBeside: String { say("Bewijs", "Evidence") }
  package var noEvidenceIsNoGap: String { say(
    "Hier hangt geen bewijs aan. Dat is geen gat: een plek in het handboek is genoeg.",
    "There is no evidence here. That is no gap: a place in the handbook is enough.") }
  package var whichPiece: String { say("Of kies bewijs dat er al is", "Or choose evidence that is there already") }
  package var setEvidenceTitle: String { say("Bewijs bij dit kader", "Evidence for this set") }
  package var setEvidenceLead: String { say(
    "Wat er is, waar het over gaat, en wat te lang geleden is.",
    "What there is, what it is about, and what is too long ago.") }
  package func olderThan(_ months: Int) -> String {
    switch months {
    case 6: say("Half jaar", "Half a year")
    case 12: say("Eén jaar", "One year")
    default: say("\(capitalised(number(months / 12))) jaar", "\(capitalised(number(months / 12))) years")
    }
  }
  package var howLongAgo: String { say("Hoe lang bewijs meetelt", "How long evidence counts") }
  package func countsFor(_ months: Int) -> String {
    switch months {
    case 6: say(
      "Bewijs telt hier mee tot een half jaar na de laatste dag.",
      "Evidence counts here until half a year after its last day.")
    case 12: say("Bewijs telt hier mee tot één jaar na de laatste dag.", "Evidence counts here until one year after its last day.")
    default: say(
      "Bewijs telt hier mee tot \(number(months / 12)) jaar na de laatste dag.",
      "Evidence counts here until \(number(months / 12)) years after its last day.")
    }
  }
  package func evidenceGroup(_ standing: EvidenceStanding, _ count: Int) -> String {
    switch standing {
    case .stale: say("Verouderd: \(number(count))", "Out of date: \(number(count))")
    case .runsOut: say("Loopt af: \(number(count))", "Runs out: \(number(count))")
    case .holds: say("Geldt nu: \(number(count))", "Holds now: \(number(count))")
    case .ahead: say("Gaat nog in: \(number(count))", "Begins later: \(number(count))")
    }
  }
  package func onlyStaleTitle(_ count: Int) -> String {
    count == 1 ? say("Eén norm heeft alleen bewijs dat nu niet meetelt", "One norm only has evidence that does not count now")
      : say(
        "\(capitalised(number(count))) normen hebben alleen bewijs dat nu niet meetelt",
        "\(capitalised(number(count))) norms only have evidence that does not count now")
  }
  package var onlyStaleRemark: String { say(
    "Hier is een nieuwer nodig, of mag het oude eraf",
    "A newer one is needed here, or the old one may come off") }
  package func withoutEvidenceTitle(_ count: Int) -> String {
    count == 1 ? say("Eén norm is zonder bewijs", "One norm is without evidence")
      : say("\(capitalised(number(count))) normen zijn zonder bewijs", "\(capitalised(number(count))) norms are without evidence")
  }
  package var withoutEvidenceRemark: String { say(
    "Dat is geen gat. Bewijs mag, en een plek in het handboek is genoeg",
    "That is no gap. Evidence may be there, and a place in the handbook is enough") }
  package var meetsAPlace: String { say("staat in het handboek", "is in the handbook") }
  package var columnProves: String { say("Bij", "Beside") }
  package var evidenceThere: String { say("Bewijs daar:", "Evidence there:") }
  package func keptOn(_ number: Int, _ day: String) -> String {
    number == 1 ? say("Vastgelegd op \(day)", "Kept on \(day)") : say("Nummer \(number), vastgelegd op \(day)", "Number \(number), kept on \(day)")
  }

  // MARK: Beside a page

  package var attachmentsTitle: String { say("Bijlagen", "Attachments") }
  package func attachmentSince(_ number: Int, _ day: String) -> String {
    number == 1 ? say("van \(day)", "of \(day)") : say("nummer \(number), van \(day)", "number \(number), of \(day)")
  }
  package func replacedSinceVersion(_ version: Int) -> String { say(
    "Vervangen nadat versie \(version) van deze bladzijde uitkwam.",
    "Replaced after version \(version) of this page came out.") }
  package func cameAfterVersion(_ version: Int) -> String { say(
    "Kwam erbij na versie \(version) van deze bladzijde.",
    "Came after version \(version) of this page.") }
  package var addAttachment: String { say("Hang er een bijlage aan", "Attach something to it") }
}

/// What was just done with evidence, as a word in the address.
package enum EvidenceDone: String, Done {
  case brought = "vastgelegd", replaced = "vervangen", connected = "bewijs-verbonden", disconnected = "bewijs-losgemaakt"
  case withdrawn = "bewijs-ingetrokken"
  case returned = "bewijs-teruggezet", destroyed = "vernietigd", keptElsewhere = "elders-nog-bewaard"

  package func sentence(_ wording: Wording) -> String { wording.done(self) }
}
