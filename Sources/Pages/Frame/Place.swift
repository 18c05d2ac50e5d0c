package import Domain
package import Vocabulary

/// Every address that Kring answers to, once. The router, the links on pages, the visibility matrix and the header
/// tests all follow from this list: an address that is not here does not exist. Nouns, in Dutch.
package enum Pattern: String, CaseIterable, Sendable {
  // For everybody
  case signIn = "/aanmelden"
  case signInCode = "/aanmelden/code"
  case forgotten = "/aanmelden/vergeten"
  case renewal = "/aanmelden/wachtwoord/{token}"
  case stepIn = "/aanmelden/als"
  case signOut = "/afmelden"
  case founding = "/oprichting/{token}"
  case invitation = "/uitnodiging/{token}"
  case join = "/mee"
  case joinCode = "/mee/{code}"
  case whoSeesWhat = "/wie-ziet-wat"
  case receipt = "/terugname/{token}"
  case asset = "/bestanden/{file}"
  case healthy = "/healthz"
  case ready = "/readyz"
  case security = "/.well-known/security.txt"

  // For members of the organisation
  case today = "/"
  case notice = "/berichten/{notice}"
  case capture = "/anders"
  case own = "/eigen"
  case ownPassword = "/eigen/wachtwoord"
  case ownPreferences = "/eigen/voorkeuren"
  case ownSessions = "/eigen/sessies"
  case ownSession = "/eigen/sessies/{session}"
  case secondKey = "/eigen/sleutel"
  case secondKeyProof = "/eigen/sleutel/proef"
  case takingBack = "/eigen/terugname/{outcome}"
  case ownReaders = "/eigen/lezers"
  case ownDeviation = "/eigen/anders/{deviation}"
  case ownDeviationBack = "/eigen/anders/{deviation}/terugname"
  case ownDeviationEnd = "/eigen/anders/{deviation}/einde"
  case workplaces = "/eigen/organisaties"
  case craft = "/eigen/vak"
  case craftShowings = "/eigen/vak/inzage"
  case craftShowing = "/eigen/vak/inzage/{inzage}"
  case craftFile = "/eigen/vak/uitvoer"
  case craftImport = "/eigen/vak/invoer"
  case craftOffer = "/eigen/vak/overname"
  case craftEnd = "/eigen/vak/einde"
  case craftPart = "/eigen/vak/{onderdeel}"
  case craftExamples = "/eigen/vak/{onderdeel}/voorbeelden"
  case craftExample = "/eigen/vak/{onderdeel}/voorbeelden/{voorbeeld}"
  /// What others show of theirs.
  case shownCrafts = "/vak"
  case shownCraft = "/vak/{inzage}"
  case shownExample = "/vak/{inzage}/voorbeelden/{voorbeeld}"
  case people = "/mensen"
  case secondKeyDuty = "/mensen/sleutel"
  case person = "/mensen/{person}"
  case teams = "/teams"
  case team = "/teams/{team}"
  case organisation = "/organisatie"

  // Finding
  case search = "/zoeken"

  // Handbook
  case handbook = "/handboek"
  /// Beside the handbook and not below it, where every word is the name of a page.
  case meetingMap = "/werkoverleg"
  case upkeep = "/onderhoud"
  case newPage = "/handboek/nieuw"
  case handbookImport = "/handboek/invoer"
  case handbookExport = "/handboek/uitvoer"
  case page = "/handboek/{page}"
  case draft = "/handboek/{page}/werkversie"
  case outline = "/handboek/{page}/hoofdlijnen"
  case pagePeople = "/handboek/{page}/mensen"
  case publication = "/handboek/{page}/publicatie"
  case revisions = "/handboek/{page}/versies"
  case revision = "/handboek/{page}/versies/{revision}"
  case comparison = "/handboek/{page}/vergelijking"
  case discussions = "/handboek/{page}/besprekingen"
  case discussion = "/handboek/{page}/besprekingen/{discussion}"
  case additions = "/handboek/{page}/aanvullingen"
  case review = "/handboek/{page}/herziening"
  case deviations = "/handboek/{page}/afwijkingen"
  case deviate = "/handboek/{page}/stappen/{step}/afwijkingen"
  case teamAgreements = "/handboek/{page}/teamafspraken"
  case teamAgreement = "/handboek/{page}/teamafspraken/{deviation}"
  case proposal = "/handboek/{page}/voorstellen/{proposal}"
  case pageExport = "/handboek/{page}/uitvoer"
  case storedFile = "/stukken/{stuk}"
  case amendments = "/handboek/{page}/wijzigingen"
  case newAmendment = "/handboek/{page}/wijzigingen/nieuw"
  case amendment = "/handboek/{page}/wijzigingen/{amendment}"
  case amendmentRemarks = "/handboek/{page}/wijzigingen/{amendment}/opmerkingen"
  case amendmentRemark = "/handboek/{page}/wijzigingen/{amendment}/opmerkingen/{opmerking}"
  case amendmentTaking = "/handboek/{page}/wijzigingen/{amendment}/overname"
  case amendmentAnswer = "/handboek/{page}/wijzigingen/{amendment}/antwoord"
  case amendmentWithdrawal = "/handboek/{page}/wijzigingen/{amendment}/intrekking"
  case agreement = "/handboek/{page}/akkoord"
  case agreementRules = "/akkoord"
  case withdrawal = "/handboek/{page}/intrekking"
  case putBack = "/handboek/{page}/terugkeer"
  case errand = "/klussen/{klus}"
  case errandFile = "/klussen/{klus}/bestand"

  // Norms
  case norms = "/normen"
  case normImport = "/normen/invoer"
  case newNormSet = "/normen/nieuw"
  case normConverter = "/normen/eigen-exemplaar"
  case normOutlines = "/normen/omtrekken"
  case normSet = "/normen/{set}"
  case normSetDetails = "/normen/{set}/gegevens"
  case normSetSlices = "/normen/{set}/delen"
  case normSetFile = "/normen/{set}/bestand"
  case normMaking = "/normen/{set}/opbouw"
  case normEdition = "/normen/{set}/overgang"
  case normCrosswalks = "/normen/{set}/verbanden"
  case normTakeover = "/normen/{set}/overname"
  case normMirror = "/normen/{set}/spiegel"
  case normSetByPage = "/normen/{set}/handboek"
  case normSetExport = "/normen/{set}/uitvoer"
  case normEvidence = "/normen/{set}/bewijs"
  case clause = "/normen/{set}/{clause}"
  case clauseWords = "/normen/{set}/{clause}/tekst"
  case clauseOrder = "/normen/{set}/{clause}/volgorde"
  case clauseRemoval = "/normen/{set}/{clause}/intrekking"
  case clauseCrosswalks = "/normen/{set}/{clause}/verbanden"
  case clauseCrosswalk = "/normen/{set}/{clause}/verbanden/{crosswalk}"
  case clauseQuestions = "/normen/{set}/{clause}/vragen"
  case clauseQuestion = "/normen/{set}/{clause}/vragen/{vraag}"
  case clauseAnswers = "/normen/{set}/{clause}/antwoorden"
  case clauseLinks = "/normen/{set}/{clause}/plekken"
  case clauseLink = "/normen/{set}/{clause}/plekken/{link}"
  case clauseEvidence = "/normen/{set}/{clause}/bewijs"

  // Evidence, which stands beside norms and pages both
  case evidence = "/bewijs"
  case newEvidence = "/bewijs/nieuw"
  case evidencePiece = "/bewijs/{bewijs}"
  case evidenceFile = "/bewijs/{bewijs}/uitgaven/{nummer}"
  case evidenceDestruction = "/bewijs/{bewijs}/uitgaven/{nummer}/vernietiging"
  case evidenceReplacement = "/bewijs/{bewijs}/vervanging"
  case evidencePlaces = "/bewijs/{bewijs}/plekken"
  case evidencePlace = "/bewijs/{bewijs}/plekken/{plek}"
  case evidenceWithdrawal = "/bewijs/{bewijs}/intrekking"
  case evidenceReturn = "/bewijs/{bewijs}/terugkeer"

  // Circles and conversations
  case circles = "/kringen"
  case circle = "/kringen/{circle}"
  case circleMembers = "/kringen/{circle}/leden"
  case circleConversations = "/kringen/{circle}/gesprekken"
  case conversationFacts = "/gesprekken"
  case conversation = "/gesprekken/{conversation}"
  case conversationStage = "/gesprekken/{conversation}/scherm"
  case conversationScene = "/gesprekken/{conversation}/stap"
  case conversationCount = "/gesprekken/{conversation}/stoelen"
  case conversationChairs = "/gesprekken/{conversation}/kring"
  case conversationOpening = "/gesprekken/{conversation}/opening"
  case contribution = "/gesprekken/{conversation}/bijdrage"
  case readiness = "/gesprekken/{conversation}/klaar"
  case progress = "/gesprekken/{conversation}/voortgang"
  case timing = "/gesprekken/{conversation}/tijd"
  case outcomes = "/gesprekken/{conversation}/opbrengsten"
  case outcome = "/gesprekken/{conversation}/opbrengsten/{outcome}"
  case consent = "/gesprekken/{conversation}/opbrengsten/{outcome}/instemming"
  case closing = "/gesprekken/{conversation}/sluiting"
  case conversationReceipt = "/gesprekken/{conversation}/bewijs"
  case lessons = "/lessen"
  case live = "/live"
  case screen = "/scherm"
  case screenLive = "/scherm/stroom"

  /// Whether the server writes a use of it down without who, whence and where: a line beside an act that has no name would give it one, and
  /// one that says where somebody keeps her craft would say that she does. So it is in conversations, by receipts, where somebody takes back,
  /// deviates or looks after her own. Without a default: a new place does not come in before somebody has thought of it.
  package var isUnseen: Bool {
    switch self {
    case .receipt, .takingBack, .ownReaders, .ownDeviation, .ownDeviationBack, .ownDeviationEnd, .craft, .craftShowings, .craftShowing, .craftFile,
      .craftImport, .craftOffer, .craftEnd, .craftPart, .craftExamples, .craftExample, .deviate, .conversation, .conversationStage,
      .conversationScene, .conversationCount, .conversationChairs, .conversationOpening, .contribution, .readiness, .progress, .timing, .outcomes,
      .outcome, .consent, .closing, .conversationReceipt, .live, .screen, .screenLive:
      true
    case .signIn, .signInCode, .forgotten, .renewal, .stepIn, .signOut, .founding, .invitation, .join, .joinCode, .whoSeesWhat, .asset, .healthy,
      .ready, .security, .today, .notice, .capture, .own, .ownPassword, .ownPreferences, .ownSessions, .ownSession, .secondKey, .secondKeyProof,
      .workplaces, .shownCrafts, .shownCraft, .shownExample, .people, .secondKeyDuty, .person, .teams, .team, .organisation, .search, .handbook,
      .meetingMap, .upkeep, .newPage, .handbookImport, .handbookExport, .page, .draft, .outline, .pagePeople, .publication, .revisions, .revision,
      .comparison, .discussions, .discussion, .additions, .review, .deviations, .teamAgreements, .teamAgreement, .proposal, .pageExport, .storedFile,
      .amendments, .newAmendment, .amendment, .amendmentRemarks, .amendmentRemark, .amendmentTaking, .amendmentAnswer, .amendmentWithdrawal,
      .agreement, .agreementRules, .withdrawal, .putBack, .errand, .errandFile, .norms, .normImport, .newNormSet, .normConverter, .normOutlines,
      .normSet, .normSetDetails, .normSetSlices, .normSetFile, .normMaking, .normEdition, .normCrosswalks, .normTakeover, .normMirror, .normSetByPage,
      .normSetExport, .normEvidence, .clause, .clauseWords, .clauseOrder, .clauseRemoval, .clauseCrosswalks, .clauseCrosswalk, .clauseQuestions,
      .clauseQuestion, .clauseAnswers, .clauseLinks, .clauseLink, .clauseEvidence, .evidence, .newEvidence, .evidencePiece, .evidenceFile,
      .evidenceDestruction, .evidenceReplacement, .evidencePlaces, .evidencePlace, .evidenceWithdrawal, .evidenceReturn, .circles, .circle,
      .circleMembers, .circleConversations, .conversationFacts, .lessons:
      false
    }
  }

  /// The names between braces, in order.
  package var parameters: [String] {
    rawValue.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
  }
}

/// An address that can be linked to: a pattern with its names filled in, and perhaps a question or a part of the page.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  package let pattern: Pattern
  /// Path, question and part, percent-encoded and ready for an `href` or a `Location`.
  package let address: String

  package init(_ pattern: Pattern, _ names: [String] = [], asking question: [(String, String)] = [], part: String? = nil) {
    self.pattern = pattern
    var names = names[...]
    var address = ""
    // Over bytes: a page has dozens of links.
    var rest = pattern.rawValue.utf8[...]
    while let opening = rest.firstIndex(of: UInt8(ascii: "{")), let closing = rest[opening...].firstIndex(of: UInt8(ascii: "}")) {
      address += Substring(rest[..<opening])
      address += Place.encoded(names.popFirst() ?? "-")
      rest = rest[rest.index(after: closing)...]
    }
    address += Substring(rest)
    if !question.isEmpty { address += "?" + question.map { "\(Place.encoded($0))=\(Place.encoded($1))" }.joined(separator: "&") }
    if let part { address += "#" + Place.encoded(part) }
    self.address = address
  }

  package var description: String { address }

  /// Percent-encodes everything that is not an unreserved character (RFC 3986, 2.3).
  package static func encoded(_ text: String) -> String {
    // Nearly every name is one of ours, and stands as it is.
    if text.utf8.allSatisfy(isUnreserved) { return text }
    var out = ""
    for byte in text.utf8 {
      if isUnreserved(byte) { out.unicodeScalars.append(Unicode.Scalar(byte)) } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}

extension Place {
  package static let today = Place(.today)
  package static let signIn = Place(.signIn)
  package static let handbook = Place(.handbook)
  package static let norms = Place(.norms)
  package static let circles = Place(.circles)
  package static let people = Place(.people)
  package static let own = Place(.own)
  package static let secondKey = Place(.secondKey)
  package static let lessons = Place(.lessons)
  package static let search = Place(.search)

  /// A page of the handbook, by its own word in the address.
  package static func page(_ slug: String, step: ID<CriticalStep>? = nil) -> Place {
    Place(.page, [slug], part: step.map { "stap-\($0.raw)" })
  }
  package static func search(_ question: String) -> Place { Place(.search, asking: [("q", question)]) }
  package static func lesson(_ lesson: ID<Lesson>) -> Place { Place(.lessons, part: "les-\(lesson.raw)") }
  package static func normSet(_ set: ID<NormSet>) -> Place { Place(.normSet, [set.raw]) }
  package static func clause(_ set: ID<NormSet>, _ clause: ID<NormClause>) -> Place { Place(.clause, [set.raw, clause.raw]) }
  package static func evidence(_ piece: ID<Evidence>) -> Place { Place(.evidencePiece, [piece.raw]) }
  package static func circle(_ circle: ID<Circle>) -> Place { Place(.circle, [circle.raw]) }
  package static func conversation(_ conversation: ID<Conversation>) -> Place { Place(.conversation, [conversation.raw]) }
  package static func conversation(_ pattern: Pattern, _ conversation: ID<Conversation>) -> Place { Place(pattern, [conversation.raw]) }
}
