import Domain
import Logging
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Evidence through the door: what is sent by a browser that means well, and by one that does not.
@Suite(.timeLimit(.minutes(20))) struct EvidenceStoryTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let words: [(String, String)] = [
    ("titel", "Opleidingsplan 2026"), ("toont", "Wie wat leert."), ("van", "2026-01-01"), ("tot", "2026-12-31"), ("bekijken", ""),
    ("adres", ""),
  ]

  private func send(
    _ visitor: Visitor, to address: String = "/bewijs/nieuw", _ fields: [(String, String)] = words,
    file: (name: String, bytes: [UInt8])?
  ) async throws -> Visitor.Reply {
    var body: [UInt8] = []
    for (name, value) in fields {
      body += Array("--grens\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
    }
    if let file {
      body += Array(
        """
        --grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"\(file.name)\"\r\nContent-Type: \
        text/html\r\n\r\n
        """
          .utf8)
      body += file.bytes + [0x0D, 0x0A]
    }
    let headers = ["Content-Type": "multipart/form-data; boundary=grens", "Sec-Fetch-Site": "same-origin"]
    return try await visitor.ask("POST", address, headers: headers, body: body + Array("--grens--\r\n".utf8))
  }

  /// Only the piece itself: `/bewijs/{bewijs}`.
  private func piece(_ answer: Visitor.Reply) throws -> String {
    #expect(
      answer.status == 303, "\(answer.body.firstMatch(of: #/data-errors>(.*?)<\/ul>/#.dotMatchesNewlines())?.output.1 ?? "")")
    return String(try #require(answer.location).prefix { $0 != "?" })
  }

  private static let refused: [(name: String, bytes: [UInt8], words: String)] = [
    ("plan.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00], "Dit soort bestand nemen wij niet aan."),
    (
      "tekening.svg", Array("<svg xmlns='http://www.w3.org/2000/svg' onload='kanarie()'/>".utf8),
      "Dit soort bestand nemen wij niet aan."
    ),
    ("notitie.txt", Array("hoi\n<script>kanarie()</script>".utf8), "Dit soort bestand nemen wij niet aan."),
    ("bladzijde.txt", Array("<!doctype html><p>hoi".utf8), "Dit soort bestand nemen wij niet aan."),
    ("niets.pdf", [], "Dit bestand is leeg."),
    ("groot.pdf", Array("%PDF-".utf8) + [UInt8](repeating: 0x20, count: StoredFile.largest), "groter dan 20 MB"),
    ("kapot.docx", [0x50, 0x4B, 0x03, 0x04] + Array("word/document.xml".utf8), "Dit bestand is kapot."),
  ]

  @Test(arguments: refused.indices) func whatShouldNotComeInStaysOutsideWithASentence(index: Int) async throws {
    let (name, bytes, sentence) = Self.refused[index]
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let answer = try await send(try street.visitor("Ellen"), file: (name, bytes))
      #expect(answer.status == 422 && answer.body.contains(sentence), "\(name)")
      #expect(
        answer.body.contains("value=\"Opleidingsplan 2026\"") && answer.body.contains("Wie wat leert.")
          && answer.body.contains("2026-12-31"))
      #expect(answer.body.contains("Kies het bestand opnieuw."))
      let rows = try await database.read { tx in
        try tx.run("SELECT hash FROM stored_file").count + tx.run("SELECT id FROM evidence").count
      }
      #expect(rows == 0)
    }
  }

  @Test func aFileAndALinkAtOnceAndNeitherAreRefused() async throws {
    try await withDatabase(.sqlite) { database in
      let ellen = try await Street(on: database).visitor("Ellen")
      let both = Self.words.dropLast() + [("adres", "https://a.example")]
      #expect(
        try await send(ellen, Array(both), file: ("p.pdf", Array("%PDF-1.7".utf8))).body.contains("Kies een bestand of een link.")
      )
      #expect(try await send(ellen, file: nil).body.contains("Kies een bestand, of vul een link in."))
      let endless = [("titel", "Plan"), ("van", "2026-01-01"), ("tot", ""), ("bekijken", "")]
      #expect(
        try await send(ellen, endless, file: ("p.pdf", Array("%PDF-1.7".utf8))).body.contains(
          "Kies dan een dag om opnieuw te kijken."))
    }
  }

  /// A picture that is a page too is given as a picture, to keep, and can do nothing.
  @Test(arguments: [
    "../../etc/passwd.png", "C:\\Users\\ellen\\plan.png", String(repeating: "lang", count: 600) + ".png",
    "a%22; filename=%22b.html", "x\u{202E}gnp.exe",
  ])
  func whateverItIsCalledItIsFetchedUnderANameOfOurs(name: String) async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let ellen = try street.visitor("Ellen")
      let polyglot = Self.png + Array("<html><script>kanarie()</script>".utf8)
      let place = try piece(try await send(ellen, file: (name, polyglot)))
      let page = try await ellen.get(place)
      #expect(page.status == 200 && !page.body.contains("\u{202E}") && !page.body.contains("etc/passwd"))
      let file = try await ellen.get("\(place)/uitgaven/1")
      #expect(
        file.status == 200 && file.headers["content-type"] == "image/png" && file.headers["x-content-type-options"] == "nosniff")
      #expect(file.headers["content-disposition"]?.hasPrefix("attachment; filename=\"opleidingsplan-2026-1.png\"") == true)
      #expect(file.headers["content-security-policy"]?.contains("sandbox") == true && file.headers["cache-control"] == "no-store")
    }
  }

  @Test func ingridTakesOutWhatProvesHerNormAndNothingElse() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let (ellen, ingrid) = (try street.visitor("Ellen"), try street.visitor("Ingrid"))
      let viewer = try await street.world.viewer("Ellen")
      let set = street.world.normSet
      let clause = try await street.world.house.look(as: .member(viewer)) { room in try room.referenceTable(set).rows[1].clause }
      let form = Self.words + [("norm", "\(set)/\(clause)")]
      let place = try piece(try await send(ellen, form, file: ("plan.pdf", Array("%PDF-1.7 plan".utf8))))
      let loose = try piece(try await send(ellen, file: ("anders.pdf", Array("%PDF-1.7 anders".utf8))))
      #expect(try await ingrid.get("/normen/\(set)/\(clause)").body.contains("Opleidingsplan 2026"))
      #expect(try await ingrid.get("\(place)/uitgaven/1").body == "%PDF-1.7 plan")
      let never = try await ingrid.get("/dit/is/er/nooit/geweest")
      for address in [loose, "\(loose)/uitgaven/1", "\(place)/uitgaven/2", "\(place)/uitgaven/x", "\(place)/vervanging"] {
        #expect(try await ingrid.get(address).body == never.body, "\(address)")
      }
      let sheet = try await ingrid.get("/normen/\(set)/uitvoer?als=csv").body
      #expect(sheet.contains("Bewijs") && sheet.contains("Opleidingsplan 2026 (heel 2026)"))
    }
  }

  @Test func aFlippedByteIsRefusedWithASentenceAndSaidOnceInTheLog() async throws {
    try await withDatabase(.sqlite) { database in
      let logbook = Logbook()
      let street = try await Street(on: database, logger: Logger(label: "test") { _ in LogbookHandler(logbook: logbook) })
      let ellen = try street.visitor("Ellen")
      let place = try piece(try await send(ellen, file: ("plan.pdf", Array("%PDF-1.7 plan".utf8))))
      try await database.write { tx in _ = try tx.run("UPDATE stored_file SET content = \(Array("%PDF-1.7 plaN".utf8))") }
      for _ in 0..<3 {
        let answer = try await ellen.get("\(place)/uitgaven/1")
        #expect(
          answer.status == 409 && answer.body.contains("niet meer hetzelfde als toen het vastgelegd werd")
            && !answer.body.contains("plaN"))
      }
      #expect(logbook.lines.filter { $0.contains("not as it was kept") }.count == 1)
      #expect(!logbook.lines.contains { $0.contains("Opleidingsplan") })
    }
  }

  @Test func replacingWithdrawingAndDestroyingGoThroughForms() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let ellen = try street.visitor("Ellen")
      let place = try piece(try await send(ellen, file: ("plan.pdf", Array("%PDF-1.7 plan".utf8))))
      #expect(
        try await send(ellen, to: "\(place)/vervanging", Self.words + [("versie", "1")], file: nil).body.contains(
          "Dit is hetzelfde als wat er al staat."))
      _ = try piece(
        try await send(
          ellen, to: "\(place)/vervanging", Self.words + [("versie", "1")], file: ("n.pdf", Array("%PDF-1.7 nieuw".utf8))))
      #expect(
        try await send(
          ellen, to: "\(place)/vervanging", Self.words + [("versie", "1")], file: ("m.pdf", Array("%PDF-1.7 m".utf8))
        ).status == 409)
      #expect(try await ellen.get("\(place)/uitgaven/1").body == "%PDF-1.7 plan")
      #expect(try await ellen.get(place).body.contains("Vervangen door nummer 2"))
      #expect(
        try await ellen.post("\(place)/plekken", [("kader", street.world.normSet.raw), ("nummers", "V1, V99")]).body.contains(
          "geen norm met nummer V99"))
      #expect(try await ellen.post("\(place)/intrekking", [("reden", "")]).status == 422)
      #expect(try await ellen.post("\(place)/intrekking", [("reden", "Ontwerp")]).status == 303)
      #expect(try await ellen.get(place).body.contains("Reden: Ontwerp"))
      #expect(try await ellen.post("\(place)/terugkeer").status == 303)
      #expect(
        try await ellen.post("\(place)/uitgaven/1/vernietiging", [("reden", "Er stond een naam in")]).location?.contains(
          "gedaan=vernietigd") == true)
      let page = try await ellen.get(place).body
      #expect(page.contains("De inhoud is vernietigd op") && page.contains("Er stond een naam in"))
      #expect(try await ellen.get("\(place)/uitgaven/1").status == 404)
    }
  }

  /// Pieces that hang elsewhere, or nowhere, change not a byte for whoever may not read them.
  @Test func whatIsHiddenChangesNothing() async throws {
    let quiet = try await withDatabase(.sqlite) { database in try await pages(on: database) { _ in } }
    let busy = try await withDatabase(.sqlite) { database in
      try await pages(on: database) { world in
        let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
        let ellen = try await world.viewer("Ellen")
        try await world.house.write(at: .evidence, as: ellen) { desk in
          let piece = try desk.bring(
            EvidenceDraft(
              title: "kanarievogel", shows: "kanarievogel", period: period, gift: .link("https://kanarievogel.example")))
          try desk.withdraw(piece, because: "kanarievogel")
          _ = try desk.bring(
            EvidenceDraft(title: "kanarievogel", shows: "", period: period, gift: .link("https://kanarievogel.example")))
        }
      }
    }
    #expect(quiet.count == busy.count && quiet.count > 100)
    for (place, page) in quiet { #expect(busy[place] == page, "\(place) differs") }
    #expect(!busy.values.contains { $0.contains("kanarievogel") })
  }

  private func pages(on database: any Database, after happening: (World) async throws -> Void) async throws -> [String: String] {
    let street = try await Street(on: database)
    try await street.world.publishProcess()
    try await happening(street.world)
    var found: [String: String] = [:]
    for name in ["Samira", "Margriet", "Ingrid", "Carla"] {
      let visitor = try street.visitor(name)
      for entrance in street.reception.entrances
      where entrance.method == .get && !entrance.isLive
        && ![Place.security.pattern, Place.own.pattern].contains(entrance.pattern)
      {
        let answer = try await visitor.get(
          entrance.pattern.path { $0 == "page" ? World.slug : $0 == "set" ? street.world.normSet.raw : "1" })
        // The name of an act is from chance on every page.
        let body = answer.body.replacing(/name="zet" value="[^"]*"/, with: "")
        found["\(name) \(entrance.pattern.text)"] = "\(answer.status) \(body)"
      }
    }
    return found
  }
}
