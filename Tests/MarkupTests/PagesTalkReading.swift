import Domain
import Forms
import Markup
import Pages
import Testing
import Vocabulary
import Wording

/// A page of a conversation as a test reads it.
final class TalkReading: CustomTestStringConvertible {
  let text: String
  /// Reading every tag takes a while, and many tests only look for words.
  private(set) lazy var scan = MarkupScan(text)

  init(_ html: HTML) { text = html.string }

  var testDescription: String { "the page ‘\(first("title"))’" }

  func contains(_ words: String) -> Bool { text.contains(words) }
  func values(_ attribute: String) -> [String] { scan.tags.compactMap { $0.attributes[attribute] } }

  /// The words between the tags of the first element of this name.
  func first(_ name: String) -> String {
    guard let start = text.firstRange(of: "<\(name)"), let from = text[start.upperBound...].firstIndex(of: ">"),
      let end = text[from...].firstRange(of: "</\(name)>")
    else { return "" }
    return String(text[text.index(after: from)..<end.lowerBound])
  }

  /// The names of the acts that the forms carry.
  var acts: [String] { scan.tags.filter { $0.attributes["name"] == "zet" }.compactMap { $0.attributes["value"] } }
  var beginnings: [String] { values("data-zet") }

  /// What somebody can press, by what it sends.
  var presses: Set<String> {
    Set(scan.tags.filter { $0.attributes["name"] == TalkForm.what.name }.compactMap { $0.attributes["value"] })
  }

  /// Everything that makes a page unsound, whatever is on it.
  var complaints: [String] {
    var found = scan.complaints
    let ids = values("id")
    if Set(ids).count != ids.count { found.append("an id twice: \(ids.sorted())") }
    let targets =
      values("for") + values("aria-labelledby") + values("aria-describedby").flatMap { $0.split(separator: " ").map(String.init) }
    found += targets.filter { !ids.contains($0) }.map { "nothing is called \($0)" }
    if let nested = nestedForm { found.append(nested) }
    for form in scan.tags where form.name == "form" {
      // Asking for words changes nothing, and its answer can be sent on.
      if form.attributes["method"] != "post", form.attributes["role"] != "search" { found.append("a form that does not post") }
      if !isOurs(form.attributes["action"] ?? "") { found.append("a form to \(form.attributes["action"] ?? "nowhere")") }
    }
    found += values("href").filter { !isOurs($0) && !$0.hasPrefix("#") && !$0.hasPrefix("/bestanden/") }.map { "a link to \($0)" }
    if text.contains("confided") { found.append("words that were never opened") }
    return found
  }

  private var nestedForm: String? {
    var isOpen = false
    var rest = text[...]
    while let tag = rest.firstRange(of: /<\/?form/) {
      let opens = rest[tag] == "<form"
      if opens == isOpen { return "forms lie in each other" }
      isOpen = opens
      rest = rest[tag.upperBound...]
    }
    return nil
  }

  /// Where the pages that are read here lead to and send to. Only what is declared as a route can be linked to at all.
  private static let patterns: [PathPattern] =
    [
      Place.conversation, Place.conversationStage, Place.conversationScene, Place.conversationCount, Place.conversationChairs,
      Place.conversationOpening, Place.contribution, Place.readiness, Place.progress, Place.timing, Place.outcomes, Place.closing,
      Place.conversationReceipt,
    ].map(\.pattern)
    + [
      Place.join, Place.screen, Place.live, Place.screenLive, Place.today, Place.circles, Place.signIn, Place.signOut,
      Place.whoSeesWhat,
      Place.lessons, Place.own, Place.handbook, Place.search, Place.norms, Place.capture, Place.people, Place.conversationFacts,
    ].map(\.pattern)
    + [Place.page, Place.receipt, Place.joinCode, Place.draft, Place.discussions].map(\.pattern)
    + [Place.outcome, Place.consent].map(\.pattern)
    + [Place.circle, Place.circleMembers, Place.circleConversations].map(\.pattern) + [
      Place.proposal.pattern, Place.notice.pattern,
    ]

  /// Whether an address is one of those.
  private func isOurs(_ address: String) -> Bool {
    let path = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    return address.hasPrefix("/") && TalkReading.patterns.contains { pattern in
      let pieces = pattern.text.split(separator: "/")
      return pieces.count == path.count && zip(pieces, path).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
  }
}

/// How the pages of these stories are drawn.
enum TalkDrawing {
  static let site = "https://mee.wijkwerk.example"
  static let key = "7f3kq0w9e8r7t6y5u4p3"
  static let languages: [Wording] = [Wording(.dutch), Wording(.english)]

  static func around(_ wording: Wording = Wording(.dutch)) -> Surroundings {
    Surroundings(
      wording: wording, organisation: "Stichting Wijkwerk", visitor: .member(givenName: "Samira"), reader: "lezer-1",
      today: Day(year: 2026, month: 11, day: 26))
  }

  static func page(_ scene: HeardScene, _ wording: Wording = Wording(.dutch), form: FormState? = nil) -> TalkReading {
    TalkReading(talkPage(scene, site: site, key: key, since: "8412", around(wording), form: form))
  }

  static func words(_ step: String, _ scene: HeardScene, _ wording: Wording) -> TalkReading? {
    myWordsPage(step, scene, key: key, around(wording)).map(TalkReading.init)
  }

  static func part(_ scene: HeardScene, _ wording: Wording = Wording(.dutch)) -> HTML { talkScene(scene, site: site, wording) }
  static func stage(_ scene: HeardScene, _ wording: Wording = Wording(.dutch)) -> TalkReading {
    TalkReading(stagePage(scene, site: site, key: key, around(wording)))
  }
}

extension TalkTable {
  /// Every kind of scene that a conversation comes by, in order, each with its name.
  static func stations(words: [String] = TalkTable.words) throws -> [(name: String, table: TalkTable)] {
    var table = TalkTable(words: words)
    var stations: [(name: String, table: TalkTable)] = []
    func stop(_ name: String, _ table: TalkTable) { stations.append((name, table)) }

    try table.gather([.marloes, .jayden])
    stop("too few", table)
    try table.gather([.samira, .anouk, .femke])
    stop("gathered", table)
    try table.does(.marloes, .open)
    stop("first impulse", table)
    try table.write(.samira)
    stop("first impulse, ready", table)
    try table.goOn()
    stop("talking", table)
    try table.goOn()
    stop("writing in two fields", table)
    try table.write(.jayden)
    stop("one is ready", table)
    try table.does(.marloes, .pause)
    stop("pause", table)
    try table.reach("perspectief")
    stop("writing in one field", table)
    var early = table
    try early.write(.anouk, ready: false)
    try early.goOn()
    stop("shown while somebody still writes", early)
    try early.goOn()
    stop("gone on while somebody still writes", early)
    try table.everybodyWrites()
    stop("shown", table)
    try table.goBack()
    stop("back at what was shown", table)
    try table.reach("besluit")
    stop("deciding", table)
    try table.write(.samira)
    stop("decided", table)
    try table.goOn()
    stop("harvest", table)
    try table.harvesting(stop)
    return stations
  }

  private mutating func harvesting(_ stop: (String, TalkTable) -> Void) throws {
    let lesson = try harvest("les1", TalkTable.lesson(words[0]), by: .jayden)
    let deviation = try harvest("afw1", TalkTable.deviation(words[1], words[2]))
    let here = try harvest("les2", TalkTable.lesson(words[3]))
    try does(.marloes, .decide(here, .stays))
    stop("on the table", self)
    try does(.jayden, .decide(lesson, .proposed))
    try does(.marloes, .decide(deviation, .proposed))
    try does(.anouk, .consent(lesson, to: 1, yes: true))
    stop("at the door", self)
    for guest in TalkGuest.allCases where guest != .anouk { try does(guest, .consent(lesson, to: 1, yes: true)) }
    for guest in TalkGuest.allCases { try does(guest, .consent(deviation, to: 1, yes: guest != .femke)) }
    stop("out, and not out", self)
    var gone = self
    try gone.does(.marloes, .leave)
    stop("nobody facilitates, and she is away", gone)
    try does(.femke, .withdraw(lesson))
    stop("taken back", self)
    try does(.marloes, .close)
    stop("closed", self)
  }
}
