package import Domain
import Vocabulary

extension Dutch: EvidenceWording {
  package func done(_ outcome: EvidenceOutcome) -> String {
    switch outcome {
    case .brought: "Vastgelegd. Hieronder zie je waar het bij hoort."
    case .replaced: "Vervangen. Overal waar het hing, hangt nu de nieuwe. De vorige blijft te lezen."
    case .connected: "Verbonden."
    case .disconnected: "Losgemaakt. Het bewijs zelf is er nog."
    case .withdrawn: "Ingetrokken. Het staat bij geen norm en geen bladzijde meer."
    case .returned: "Het staat weer waar het stond."
    case .destroyed: "De inhoud is vernietigd. Dat het er was, blijft te lezen."
    case .keptElsewhere: "Hier is de inhoud weg. Hetzelfde bestand staat nog ergens anders. Zoek het daar ook op."
    }
  }

  package func refusal(_ refusal: EvidenceRefusal) -> String {
    switch refusal {
    case .nothingGiven: "Kies een bestand, of vul een link in."
    case .bothGiven: "Kies een bestand of een link. Twee dingen zijn twee bewijzen."
    case .noAddress: "Dit is geen link die een ander kan volgen. Hij begint met https://."
    case .endBeforeBegin: "De laatste dag ligt voor de eerste."
    case .reviewMissing: "Vul een laatste dag in. Loopt het door? Kies dan een dag om opnieuw te kijken."
    case .reviewBeforeBegin: "Deze dag ligt voor de eerste dag."
    case .reviewTooFar: "Dit is te ver weg. Kijk binnen drie jaar opnieuw."
    case .empty: "Dit bestand is leeg. Kies een ander."
    case .tooLarge: "Dit bestand is groter dan 20 MB. Maak het kleiner, of geef een link."
    case .unknownKind: "Dit soort bestand nemen wij niet aan. Het kan wel als PDF, plaatje, Word, OpenDocument, Excel, PowerPoint of tekst."
    case .broken: "Dit bestand is kapot. Open het bij jezelf, bewaar het opnieuw, en kies het nog eens."
    case .bomb: "Dit bestand wordt te groot als iemand het opent. Bewaar het opnieuw, of geef een PDF."
    case .macros: "In dit bestand zit een programma (een macro). Bewaar het zonder, of geef een PDF."
    case .locked: "Op dit bestand zit een wachtwoord. Een toetser kan het zo niet openen."
    case .full: "Er is geen plek meer voor bestanden. Geef een link, of maak plek: vernietig wat er niet hoort, en vraag je beheerder."
    case .nothingNew: "Dit is hetzelfde als wat er al staat."
    case .numberUnknown(let number): "In dit kader is geen norm met nummer \(number)."
    case .numbersMissing: "Vul een nummer in, of kies een plek."
    }
  }

  package func period(_ period: EvidencePeriod) -> String {
    switch (period.until, period.review) {
    case (period.from?, _): day(period.from)
    case (let until?, _) where period.isWholeYear: "heel \(until.year)"
    case (let until?, _): "\(day(period.from)) tot en met \(day(until))"
    case (nil, let review?): "vanaf \(day(period.from)), opnieuw bekijken op \(day(review))"
    case (nil, nil): "vanaf \(day(period.from))"
    }
  }

  package func briefPeriod(_ period: EvidencePeriod) -> String {
    period.until == nil ? "sinds \(day(period.from))" : period.isWholeYear ? "over \(period.from.year)" : self.period(period)
  }

  package func standing(_ standing: EvidenceStanding) -> String {
    switch standing {
    case .stale: "Verouderd"
    case .runsOut: "Loopt af"
    case .holds: "Geldt nu"
    case .ahead: "Gaat nog in"
    }
  }

  package func standingUntil(_ standing: EvidenceStanding, _ day: String) -> String {
    switch standing {
    case .stale: "Het telde mee tot en met \(day). Leg een nieuwer vast."
    case .runsOut: "Het telt mee tot en met \(day). Zoek alvast een nieuwer."
    case .holds, .ahead: "Het telt mee tot en met \(day)."
    }
  }

  package func fileKind(_ kind: FileKind) -> String {
    switch kind {
    case .pdf: "PDF"
    case .png, .jpeg, .gif, .webp: "plaatje (\(kind.rawValue))"
    case .word: "Word"
    case .sheet: "Excel"
    case .slides: "PowerPoint"
    case .openText: "OpenDocument, tekst"
    case .openSheet: "OpenDocument, rekenblad"
    case .openSlides: "OpenDocument, presentatie"
    case .plainText: "tekst"
    }
  }

  // MARK: The shelf

  package var evidenceTitle: String { "Bewijs en bijlagen" }
  package var evidenceLead: String { "Bestanden en links die laten zien dat wij doen wat wij zeggen. Elk met de tijd waar het over gaat." }
  package var evidenceWho: String { "Wie een norm of bladzijde leest, leest ook wat eraan hangt." }
  package var noEvidenceYet: String { "Er is nog geen bewijs" }
  package var noEvidenceYetHow: String { "Dat hoeft ook niet. Een plek in het handboek is al een antwoord op een norm." }
  package var bringEvidence: String { "Leg bewijs vast" }
  package var columnEvidence: String { "Bewijs" }
  package var columnPeriod: String { "Gaat over" }
  package var columnStanding: String { "Nu" }
  package var columnUsed: String { "Hoort bij" }
  package func usedAt(clauses: Int, spots: Int) -> String {
    let norms = clauses == 1 ? "één norm" : "\(number(clauses)) normen"
    let places = spots == 1 ? "één plek in het handboek" : "\(number(spots)) plekken in het handboek"
    return list([clauses > 0 ? norms : nil, spots > 0 ? places : nil].compactMap { $0 })
  }
  package var notUsedYet: String { "Hoort nog nergens bij" }
  package var notUsedYetRemark: String { "Alleen wie het handboek bijhoudt, ziet dit." }
  package var withdrawnEvidence: String { "Ingetrokken" }

  // MARK: Bringing in and replacing

  package var bringTitle: String { "Bewijs vastleggen" }
  package var bringLead: String { "Een bestand of een link. Je legt het één keer vast, en verbindt het zo vaak als nodig." }
  package func bringsTo(_ place: String) -> String { "Het hangt straks bij: \(place)." }
  package var evidenceName: String { "Hoe heet het?" }
  package var evidenceNameHint: String { "Zoals Opleidingsplan 2025. Zo heet ook het bestand dat een ander ophaalt." }
  package var evidenceShows: String { "Wat laat het zien?" }
  package var evidenceShowsHint: String { "Eén zin, voor iedereen die de norm of de bladzijde leest." }
  package var evidenceFile: String { "Bestand" }
  package var evidenceFileHint: String { "Hooguit 20 MB. PDF, foto, Word, OpenDocument, Excel, PowerPoint of tekst. Met je telefoon kun je een foto maken." }
  package var evidencePrivacy: String { "Zet er geen gegevens van inwoners in. Kijk ook op de tweede bladzijde en naar namen in de kantlijn." }
  package var evidenceLink: String { "Of een link" }
  package var evidenceLinkHint: String { "Begint met https://. Wij halen nooit op wat erachter staat, en bewaren het dus niet." }
  package var periodFrom: String { "Gaat over: eerste dag" }
  package var periodFromHint: String { "De tijd waar het iets over zegt. Dat is een andere dag dan vandaag." }
  package var periodUntil: String { "Laatste dag" }
  package var periodUntilHint: String { "Eén dag? Vul dezelfde dag in. Loopt het door? Laat dit leeg." }
  package var periodReview: String { "Opnieuw bekijken op" }
  package var periodReviewHint: String { "Alleen nodig zonder laatste dag. Dan vraagt Kring of het nog klopt." }
  package var evidenceRefused: String { "Nog niet vastgelegd." }
  package var chooseFileAgain: String { "Kies het bestand opnieuw. Een browser geeft het niet terug." }
  package var keepEvidence: String { "Leg vast" }
  package func replaceTitle(_ title: String) -> String { "‘\(title)’ vervangen" }
  package var replaceLead: String { "De nieuwe komt overal waar de oude hing. De oude blijft te lezen, met wat ervoor in de plaats kwam." }
  package var replaceFileHint: String { "Laat leeg als het bestand of de link dezelfde blijft. Hooguit 20 MB." }
  package var replaceIt: String { "Vervang" }

  // MARK: One piece

  package var whatPeriod: String { "Gaat over" }
  package var broughtBy: String { "Vastgelegd" }
  package func broughtOn(_ name: String, _ day: String) -> String { "door \(name), op \(day)" }
  package var whichFile: String { "Bestand" }
  package var originalName: String { "Heette eerst" }
  package var fileFingerprint: String { "Vingerafdruk (SHA-256)" }
  package var rowSeal: String { "Kenmerk van deze regel" }
  package var linkIsNotFetched: String {
    "Wij bewaren het adres en de naam, en niet wat erachter staat. Of dat veranderde, kunnen wij niet zien."
  }
  package var takeFile: String { "Haal het bestand op" }
  package var whereUsed: String { "Waar het bij hoort" }
  package var usedNowhere: String { "Het hoort nog nergens bij. Tot dan ziet alleen wie het handboek bijhoudt het." }
  package var provesClauses: String { "Normen" }
  package var hangsOnPages: String { "Plekken in het handboek" }
  package var takeOff: String { "Maak los" }
  package var connectToClauses: String { "Verbind met normen" }
  package var clauseNumbers: String { "Nummers" }
  package var clauseNumbersHint: String { "Met een komma ertussen, zoals 4.1, 7.2." }
  package var connectToPage: String { "Hang het aan een bladzijde of stap" }
  package var whichEvidencePlace: String { "Welke plek?" }
  package var connectEvidence: String { "Verbind dit bewijs" }
  package var revisionsTitle: String { "Alle uitgaven" }
  package func revisionNumber(_ number: Int) -> String { "Nummer \(number)" }
  package func replacedOn(_ day: String, by number: Int) -> String { "Vervangen door nummer \(number), op \(day)." }
  package func destroyedWords(_ end: EvidenceEnd, _ day: String) -> String { "De inhoud is vernietigd op \(day), door \(end.by). Reden: \(end.reason)" }
  package func withdrawnWords(_ end: EvidenceEnd, _ day: String) -> String { "Ingetrokken op \(day), door \(end.by). Reden: \(end.reason)" }
  package var fileDiffers: String {
    "Dit bestand is niet meer hetzelfde als toen het vastgelegd werd. Wij geven het daarom niet. Vertel het je beheerder."
  }

  // MARK: Taking back

  package var keepingEvidence: String { "Bijhouden" }
  package var keepingEvidenceWho: String { "Alleen voor wie het handboek bijhoudt" }
  package var withdrawEvidenceTitle: String { "Intrekken" }
  package var withdrawEvidenceRemark: String { "Dan staat het nergens meer bij. Het blijft bewaard, en je kunt het terugzetten." }
  package var whyWithdraw: String { "Waarom trek je het in?" }
  package var withdrawIt: String { "Trek in" }
  package var putEvidenceBack: String { "Zet terug" }
  package var toDestruction: String { "Hier staan gegevens in die er niet horen" }
  package var destroyTitle: String { "De inhoud vernietigen" }
  package var destroyLead: String { "Voor wat nooit bewaard had mogen worden, zoals gegevens van een inwoner. Dit kan niemand terugdraaien." }
  package var whatStays: [String] {
    [
      "Weg is de inhoud van het bestand.", "De naam en de zin blijven staan, met de vingerafdruk, jouw reden en je naam.",
      "In oude kopieën van de database staat het nog. Vraag je beheerder die ook op te ruimen.",
      "Is het een datalek? Meld het dan ook bij wie daar bij jullie over gaat.",
    ]
  }
  package var whyDestroy: String { "Waarom moet het weg?" }
  package var whyDestroyHint: String { "Schrijf hier geen gegevens van die persoon op. Deze zin blijft." }
  package var destroyWho: String { "Wie dit bewijs mag lezen, leest je reden." }
  package var destroyIt: String { "Vernietig de inhoud" }

  // MARK: Beside a clause, and of a whole set

  package var evidenceBeside: String { "Bewijs" }
  package var noEvidenceIsNoGap: String { "Hier hangt geen bewijs aan. Dat is geen gat: een plek in het handboek is genoeg." }
  package var whichPiece: String { "Of kies bewijs dat er al is" }
  package var setEvidenceTitle: String { "Bewijs bij dit kader" }
  package var setEvidenceLead: String { "Wat er is, waar het over gaat, en wat te lang geleden is." }
  package func olderThan(_ months: Int) -> String {
    switch months {
    case 6: "Half jaar"
    case 12: "Eén jaar"
    default: "\(capitalised(number(months / 12))) jaar"
    }
  }
  package var howLongAgo: String { "Hoe lang bewijs meetelt" }
  package func countsFor(_ months: Int) -> String {
    months == 6 ? "Bewijs telt hier mee tot een half jaar na de laatste dag." : "Bewijs telt hier mee tot \(number(months / 12)) jaar na de laatste dag."
  }
  package func evidenceGroup(_ standing: EvidenceStanding, _ count: Int) -> String {
    switch standing {
    case .stale: "Verouderd: \(number(count))"
    case .runsOut: "Loopt af: \(number(count))"
    case .holds: "Geldt nu: \(number(count))"
    case .ahead: "Gaat nog in: \(number(count))"
    }
  }
  package func onlyStaleTitle(_ count: Int) -> String {
    count == 1 ? "Eén norm heeft alleen bewijs dat nu niet meetelt" : "\(capitalised(number(count))) normen hebben alleen bewijs dat nu niet meetelt"
  }
  package var onlyStaleRemark: String { "Hier is een nieuwer nodig, of mag het oude eraf" }
  package func withoutEvidenceTitle(_ count: Int) -> String {
    count == 1 ? "Eén norm is zonder bewijs" : "\(capitalised(number(count))) normen zijn zonder bewijs"
  }
  package var withoutEvidenceRemark: String { "Dat is geen gat. Bewijs mag, en een plek in het handboek is genoeg" }
  package var meetsAPlace: String { "staat in het handboek" }
  package var columnProves: String { "Bij" }
  package var evidenceThere: String { "Bewijs daar:" }
  package func keptOn(_ number: Int, _ day: String) -> String { number == 1 ? "Vastgelegd op \(day)" : "Nummer \(number), vastgelegd op \(day)" }

  // MARK: Beside a page

  package var attachmentsTitle: String { "Bijlagen" }
  package func attachmentSince(_ number: Int, _ day: String) -> String { number == 1 ? "van \(day)" : "nummer \(number), van \(day)" }
  package func replacedSinceVersion(_ version: Int) -> String { "Vervangen nadat versie \(version) van deze bladzijde uitkwam." }
  package func cameAfterVersion(_ version: Int) -> String { "Kwam erbij na versie \(version) van deze bladzijde." }
  package var addAttachment: String { "Hang er een bijlage aan" }
}
