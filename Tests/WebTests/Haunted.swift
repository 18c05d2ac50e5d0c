import Domain
import Forms
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary

/// An organisation of which every word is markup. It came about through the forms that people use.
struct Haunted {
  let visitors: [(String, Visitor)]
  private let conversation: ID<Conversation>
  private static let evil = EscapingTests.evil
  private static let short = EscapingTests.short

  /// Where crawling begins, besides the first page.
  func places(_ street: Street) -> [String] {
    let stage = ["", "/scherm", "/stap", "/stoelen", "/opbrengsten"].map { "/gesprekken/\(conversation)\($0)" }
    return [
      "/", "/handboek", "/normen", "/kringen", "/mensen", "/teams", "/eigen", "/lessen", "/gesprekken", "/anders",
      "/handboek/nieuw", "/wie-ziet-wat",
    ] + stage
  }

  init(_ street: Street) async throws {
    let house = street.world.house
    let anouk = try street.visitor(nil)
    let link = try await house.foundingToken()
    try await Haunted.post(
      anouk, "/oprichting/\(link)",
      [
        ("organisatie", Haunted.evil), ("voornaam", Haunted.short), ("naam", Haunted.evil), ("positie", "bestuurder"),
        ("mail", "anouk@spook.example"), ("nieuw", World.password),
      ])
    let founder = try await Haunted.viewer(anouk, house)
    try await Haunted.post(anouk, "/teams", [("titel", Haunted.short)])
    let team = try await house.read(as: founder) { desk in try desk.teams()[0].team.id }

    // Norms: a sheet with markup in every cell.
    let cell = "\"\(Haunted.evil.replacing("\"", with: "\"\""))\""
    let sheet =
      """
      nummer;onderdeel \
      van;titel;tekst;niveau;waarom\n\(cell);;\(cell);\(cell);\(cell);\(cell)\n2;\(cell);\(cell);\(cell);\(cell);\(cell)
      """
    try await Haunted.send(
      anouk, "/normen/invoer", fields: [("titel", Haunted.short), ("uitgave", Haunted.short)],
      file: ("bestand", "kader.csv", sheet))
    let set = try await house.look(as: .member(founder)) { room in try room.normSets()[0].id }

    let bas = try await Haunted.invite("bas", as: "werker", by: anouk, [("teams", team.raw)], street)
    let auditor = try await Haunted.invite(
      "toetser", as: "toetser", by: anouk, [("kader", set.raw), ("tot", World.monday.adding(30).description)], street)
    try await Haunted.writeHandbook(anouk, bas, founder, set, team, house)
    let (conversation, guest) = try await Haunted.talk(anouk, bas, founder, street)
    self.conversation = conversation
    visitors = [("Anouk", anouk), ("Bas", bas), ("Toetser", auditor), ("guest", guest), ("nobody", try street.visitor(nil))]
  }

  private static func invite(
    _ name: String, as position: String, by anouk: Visitor, _ more: [(String, String)], _ street: Street
  ) async throws -> Visitor {
    let page = try await anouk.post(
      "/mensen", [("voornaam", short), ("naam", evil), ("mail", "\(name)@spook.example"), ("positie", position)] + more)
    let token = try #require(page.body.firstMatch(of: #/\/uitnodiging\/([A-Za-z0-9_-]{43})/#)).output.1
    let newcomer = try street.visitor(nil)
    let welcome = try await newcomer.get("/uitnodiging/\(token)")
    for sign in EscapingTests.unescaped { #expect(!welcome.body.contains(sign)) }
    try await post(newcomer, "/uitnodiging/\(token)", [("nieuw", World.password)])
    return newcomer
  }

  /// A process with steps, its deviations and a proposal, a page from a file, and a norm that is linked and judged.
  private static func writeHandbook(
    _ anouk: Visitor, _ bas: Visitor, _ founder: Viewer, _ set: ID<NormSet>, _ team: ID<Team>, _ house: House
  ) async throws {
    try await post(anouk, "/handboek/nieuw", [("titel", "Aanmelding \(evil)"), ("hoofdstuk", evil), ("soort", "proces")])
    let slug = try await house.look(as: .member(founder)) { room in try room.handbook()[0].pages[0].slug }
    let step = "stap1"
    let words = StepPart.allCases.filter { $0 != .noRoom }.map { ("\($0.rawValue)-\(step)", evil) }
    try await post(
      anouk, "/handboek/\(slug)/werkversie",
      [
        ("versie", "1"), ("titel", "Aanmelding \(short)"), ("hoofdstuk", short), ("notitie", evil), ("waartoe", evil),
        ("stap", step), ("doe", "bewaar"),
      ] + words)
    try await post(anouk, "/handboek/\(slug)/mensen", [("eigenaar", founder.person.raw)])
    try await post(anouk, "/handboek/\(slug)/publicatie", [("versie", "2"), ("reden", evil)])
    for visitor in [anouk, bas, bas] {
      try await post(
        visitor, "/handboek/\(slug)/stappen/\(step)/afwijkingen",
        [("anders", evil), ("omdat", evil), ("bracht", evil), ("voor", "eigenaar")])
    }
    try await post(
      anouk, "/handboek/\(slug)/besprekingen",
      [
        ("team", team.raw), ("dag", "2026-11-20"), ("uitkomst", "met-toevoeging"), ("herkend", evil), ("anders", evil),
        ("veranderd", evil),
      ])
    try await house.write(at: .people, as: founder) { desk in try desk.setTeams(of: founder.person, to: [team]) }
    for place in ["bladzijde", step] {
      try await post(
        anouk, "/handboek/\(slug)/aanvullingen", [("plek", place), ("team", team.raw), ("versie", "0"), ("tekst", evil)])
    }
    try await post(anouk, "/handboek/\(slug)/herziening", [("doe", "bekeken"), ("opmerking", evil)])
    try await send(
      anouk, "/handboek/invoer",
      file: (
        "bestanden", "spoken/\(short.replacing("/", with: "")).md",
        "# \(evil)\n\n\(evil)\n\n[\(evil)](javascript:kanarie)\n\n`\(evil)`\n"
      ), expecting: 200)
    let table = try await house.look(as: .member(founder)) { room in try room.referenceTable(set) }
    let clause = table.rows[1].clause
    try await post(anouk, "/normen/\(set)/\(clause)/plekken", [("plek", "\(slug)/\(step)")])
    try await post(anouk, "/normen/\(set)/\(clause)", [("stand", "deels"), ("reden", evil), ("blijkt", evil)])
    // Afterwards there is a second version, which tells Bas about his remark.
    let changed = StepPart.allCases.filter { $0 != .noRoom }.map { ("\($0.rawValue)-\(step)", "\(evil) anders") }
    try await post(
      anouk, "/handboek/\(slug)/werkversie",
      [
        ("versie", "2"), ("titel", "Aanmelding \(short)"), ("hoofdstuk", short), ("notitie", ""), ("waartoe", evil),
        ("stap", step), ("doe", "bewaar"),
      ] + changed)
    try await post(anouk, "/handboek/\(slug)/publicatie", [("versie", "3"), ("reden", evil)])
    try await post(
      bas, "/handboek/\(slug)/stappen/\(step)/afwijkingen", [("anders", evil), ("omdat", evil), ("bracht", ""), ("voor", "ik")])
  }

  /// An omgangsoverleg in which everybody writes at every step, with a lesson that leaves it.
  private static func talk(
    _ anouk: Visitor, _ bas: Visitor, _ founder: Viewer, _ street: Street
  ) async throws -> (ID<Conversation>, Visitor) {
    let house = street.world.house
    let basViewer = try await viewer(bas, house)
    try await post(anouk, "/kringen", [("titel", short), ("leden", basViewer.person.raw)])
    let circle = try await house.read(at: .circles, as: founder) { desk in try desk.myCircles()[0].id }
    try await post(
      anouk, "/kringen/\(circle)/gesprekken",
      [
        ("werkvorm", "omgangsoverleg"), ("dag", "2026-11-23"), ("tijd", "10:00"), ("plek", short),
        ("inbrenger", basViewer.person.raw),
      ])
    let conversation = try await house.read(at: .circles, as: founder) { desk in try desk.myCircles()[0].conversations[0].id }
    let place = "/gesprekken/\(conversation)"
    for (name, visitor) in [("a", anouk), ("b", bas)] {
      try await post(visitor, place, [("wat", "zit"), ("zet", "zit-\(name)")])
    }
    let code = try #require(try await house.code(of: conversation, for: founder))
    let guest = try street.visitor(nil)
    try await post(guest, "/mee/\(code)", [("zet", House.passMark())])
    try await post(anouk, "\(place)/opening", [("zet", "opening")])
    try await post(anouk, "\(place)/kring", [("wat", "tel"), ("aantal", "3"), ("zet", "telling")])
    for turn in 0..<40 {
      let scene = try await house.sit(in: conversation, as: .member(founder)) { room in try room.heard() }
      guard let round = scene.common.round else { break }
      let words = round.step.fields.map { (TalkForm.words($0).name, evil) }
      for (name, visitor) in [("b", bas), ("a", anouk), ("g", guest)] where !words.isEmpty {
        _ = try await visitor.post(
          "\(place)/bijdrage", [("stap", round.step.slug), ("wat", "klaar"), ("zet", "w-\(name)-\(turn)")] + words)
      }
      if round.step.activity == .outcomes { break }
      _ = try await anouk.post(
        "\(place)/voortgang", [("wat", "verder"), ("vanaf", String(scene.common.turn.number)), ("zet", "v-\(turn)")])
    }
    try await post(anouk, "\(place)/opbrengsten", [("soort", "les"), ("leerpunt", evil), ("zet", "les-1")])
    try await post(anouk, "\(place)/opbrengsten/les-1", [("wat", Fate.proposed.rawValue), ("zet", "vraag-1")])
    for (name, visitor) in [("a", anouk), ("b", bas), ("g", guest)] {
      try await post(
        visitor, "\(place)/opbrengsten/les-1/instemming",
        [("wat", "instemming"), ("tekst", "1"), ("antwoord", "ja"), ("zet", "ja-\(name)")])
    }
    let lessons = try await house.read(at: .circles, as: founder) { desk in try desk.lessons().map(\.text) }
    #expect(lessons == [evil])
    return (conversation, guest)
  }

  private static func post(_ visitor: Visitor, _ address: String, _ form: [(String, String)]) async throws {
    let answer = try await visitor.post(address, form)
    try #require(
      answer.status == 303,
      """
      POST \(address): \(answer.status) \
      \(answer.body.firstMatch(of: #/data-errors>(.*?)<\/ul>/#.dotMatchesNewlines())?.output.1 ?? "")
      """
    )
  }

  /// A form with a file, as a browser sends it.
  private static func send(
    _ visitor: Visitor, _ address: String, fields: [(String, String)] = [], file: (field: String, name: String, text: String),
    expecting status: Int = 303
  ) async throws {
    var parts = fields.map { "--grens\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
    parts.append(
      """
      --grens\r\nContent-Disposition: form-data; name=\"\(file.field)\"; \
      filename=\"\(file.name.replacing("\"", with: "%22"))\"\r\n\r\n\(file.text)\r\n
      """
    )
    let headers = ["Content-Type": "multipart/form-data; boundary=grens", "Sec-Fetch-Site": "same-origin"]
    let answer = try await visitor.ask("POST", address, headers: headers, body: Array("\(parts.joined())--grens--\r\n".utf8))
    try #require(answer.status == status, "POST \(address): \(answer.status)")
    for sign in EscapingTests.unescaped { #expect(!answer.body.contains(sign)) }
  }

  private static func viewer(_ visitor: Visitor, _ house: House) async throws -> Viewer {
    guard case .member(let viewer)? = try await house.recognise(cookie: visitor.cookies["kring"] ?? "") else { throw NotFound() }
    return viewer
  }
}
