import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// What holds for every entrance of the table, tried on every one of them.
@Suite(.timeLimit(.minutes(20))) struct HouseTests {
  /// Everybody looks everywhere, and not a row is written.
  @Test(arguments: Backend.available) func lookingChangesNothing(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let counting = RecordingDatabase(database)
      let street = try await Street.full(on: counting)
      let statements = try await counting.statements {
        for name in VisibilityTests.characters where name != "guest" {
          for entrance in street.reception.entrances where entrance.method == .get && !entrance.isLive {
            _ = try await street.visitor(name).get(street.path(entrance.pattern))
          }
        }
      }
      #expect(statements.count > 500)
      #expect(statements.filter { !$0.hasPrefix("SELECT") } == [])
    }
  }

  @Test func everyAnswerSaysWhatItIsAndInWhichLetters() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      var types: Set<String> = []
      for name in ["Samira", "Robert", nil] {
        for entrance in street.reception.entrances where !entrance.isLive && entrance.pattern != Place.signOut.pattern {
          for names in [
            street.path(entrance.pattern), entrance.pattern.path { _ in "x" },
          ] {
            let answer =
              try await entrance.method == .get
              ? street.visitor(name).get(names) : street.visitor(name).post(names, [("zet", "proef")])
            if answer.body.isEmpty { continue }
            let type = try #require(answer.headers["content-type"], "\(entrance.pattern)")
            types.insert(type)
          }
        }
      }
      #expect(
        types == [
          "text/html; charset=utf-8", "text/plain; charset=utf-8", "image/png", "application/json; charset=utf-8",
          FileKind.sheet.mediaType,
        ])
      let page = try await street.visitor(nil).get(.signIn()).body
      for asset in page.matches(of: ##/"(\/bestanden\/[^"]+)"/##) {
        let type = try #require(try await street.visitor(nil).get(String(asset.output.1)).headers["content-type"])
        #expect(
          type.hasSuffix("; charset=utf-8") || type == "font/woff2" || type == "image/png" || type.hasPrefix("image/svg+xml"),
          "\(asset.output.1): \(type)")
      }
    }
  }

  /// Every entrance, whoever asks and whatever comes of it: the policy lets nothing in from elsewhere, and no other site may read
  /// it, whichever it says it is.
  @Test func everyAnswerOfEveryEntranceIsSealedAndReadByNobodyElse() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      var policies: Set<String> = []
      for name in ["Samira", "Ingrid", nil] {
        for entrance in street.reception.entrances where entrance.pattern != Place.signOut.pattern {
          let path = street.path(entrance.pattern)
          for (method, origin) in [
            (entrance.method.rawValue, "https://evil.example"), ("OPTIONS", "http://localhost:8081"), ("HEAD", "null"),
          ] {
            let headers = [
              "Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x",
              "Sec-Fetch-Site": "same-origin"
            ]
            let answer = try await street.visitor(name).ask(method, path, headers: headers)
            #expect(answer.headers.keys.allSatisfy { !$0.hasPrefix("access-control") }, "\(method) \(path)")
            #expect(!answer.headers.values.contains { $0.contains("evil.example") }, "\(method) \(path)")
            if entrance.who != .everyone { #expect(answer.headers["cache-control"] == "no-store", "\(method) \(path)") }
            #expect(
              answer.headers["cross-origin-resource-policy"] == "same-origin"
                && answer.headers["x-content-type-options"] == "nosniff")
            policies.insert(try #require(answer.headers["content-security-policy"], "\(method) \(path)"))
          }
        }
      }
      #expect((2...6).contains(policies.count))
      for policy in policies {
        let parts = policy.split(separator: ";").map { $0.drop { $0 == " " } }
        for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
          #expect(parts.contains { $0 == part }, "\(policy)")
        }
        #expect(parts.allSatisfy { !$0.hasPrefix("object-src") || $0 == "object-src 'none'" })
        // Nothing but our own house, and pictures within the page.
        let sources = parts.filter { $0.contains("-src") }.flatMap { $0.split(separator: " ").dropFirst() }
        #expect(Set(sources).isSubset(of: ["'none'", "'self'", "data:"]), "\(policy)")
        #expect(parts.allSatisfy { !$0.contains("data:") || $0.hasPrefix("img-src") })
      }
    }
  }

  /// A form of another site does nothing at any entrance, whichever way it says where it comes from, or does not.
  @Test func noEntranceTakesAFormFromElsewhere() async throws {
    try await withDatabase(.sqlite) { database in
      let counting = RecordingDatabase(database)
      let street = try await Street.full(on: counting)
      let elsewhere: [[String: String]] = [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://evil.example"], ["Origin": "null"],
        [:],
      ]
      let statements = try await counting.statements {
        for name in ["Robert", nil] {
          for entrance in street.reception.entrances where entrance.method == .post {
            for headers in elsewhere {
              let type = ["Content-Type": "application/x-www-form-urlencoded"].merging(headers) { $1 }
              let answer = try await street.visitor(name).ask(
                "POST", street.path(entrance.pattern), headers: type, body: Array("zet=x".utf8))
              #expect(answer.status == 403, "\(entrance.pattern) \(headers)")
            }
          }
        }
      }
      #expect(statements == [], "nobody is even looked up")
    }
  }

  /// There are no folders, and nothing stands beside the table: no listing, no workings, no measures.
  @Test(arguments: [
    "/bestanden", "/bestanden/", "/bestanden/.", "/bestanden/css", "/bestanden/../kring.key", "/handboek/", "/normen/",
    "/gesprekken/", "/data", "/data/kring.sqlite", "/kring.key",
    "/.git/config", "/.well-known/", "/.env", "/metrics", "/debug", "/debug/pprof", "/status", "/server-status", "/swagger",
    "/openapi.json", "/docs", "/robots.txt", "/admin", "/readyz/", "/healthz/details",
  ])
  func nothingStandsBesideTheTable(path: String) async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      let never = try await street.visitor("Robert").get("/dit/is/er/nooit/geweest")
      let answer = try await street.visitor("Robert").get(path)
      #expect(answer.status == 404 && answer.body == never.body)
    }
  }

  @Test func machinesHearOneWord() async throws {
    try await withDatabase(.sqlite) { database in
      let visitor = try await Street(on: database).visitor(nil)
      #expect(try await visitor.get(Place.healthy()).body == "wakker\n")
      #expect(try await visitor.get(Place.ready()).body == "klaar\n")
    }
  }

  /// Nobody is there before somebody was let in: no account to know the password of.
  @Test(arguments: Backend.available) func aNewHouseIsEmpty(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      _ = try await Migrations.shipped.apply(to: database, at: Moment(World.monday, hour: 9))
      for table in ["account", "person", "organisation", "session", "invitation", "pass"] {
        let rows = try await database.read { tx in
          try tx.run(Query(stringLiteral: "SELECT COUNT(*) AS number FROM \(table)"))[0].int("number")
        }
        #expect(rows == 0, "\(table)")
      }
    }
  }

  /// Fields that a form does not ask for are not read, whatever they are called.
  @Test(arguments: Backend.available) func aFormTakesWhatItAsksForAndNothingElse(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street.full(on: database)
      let samira = try await street.world.viewer("Samira")
      let extra = [
        ("positie", "bestuurder"), ("position", "bestuurder"), ("organisation", "x"), ("organisatie", "Andere"), ("person", "x"),
        ("id", "x"), ("is_active", "false"), ("account", "x"),
        ("author", "x"), ("eigenaar", samira.person.raw), ("owner", samira.person.raw), ("gepubliceerd", "1"),
        ("published_version", "9"), ("naam", "Iemand anders"), ("rol", "facilitator"),
      ]
      let people = {
        try await database.read { tx in
          try tx.run("SELECT organisation, id, account, given_name, name, position, is_active FROM person ORDER BY id").map {
            "\($0)"
          }
        }
      }
      let pages = {
        try await database.read { tx in
          try tx.run("SELECT id, owner, published_version, published_revision FROM page ORDER BY id").map { "\($0)" }
        }
      }
      let before = (try await people(), try await pages())
      let visitor = try street.visitor("Samira")
      #expect(try await visitor.post(Place.ownPreferences(), [("thema", "donker"), ("taal", "nl")] + extra).status == 303)
      #expect(
        try await visitor.post(
          Place.deviate(World.slug, ID(raw: street.names["step"] ?? "")),
          [("anders", "a"), ("omdat", "b"), ("voor", "ik"), ("versie", "99"), ("outcome", "x")] + extra
        ).status == 303)
      let draft = try await street.world.house.read(at: .writer(of: World.slug), as: samira) { desk in try desk.draft() }
      let content = [
        ("versie", String(draft.revision.number)), ("titel", draft.card.title), ("hoofdstuk", draft.chapter),
        ("waartoe", "Anders"), ("doe", "bewaar"),
      ]
      #expect(try await visitor.post(Place.draft(World.slug), content + extra).status == 303)
      #expect(try await people() == before.0)
      #expect(try await pages() == before.1)
      let written = try await database.read { tx in
        try tx.run("SELECT DISTINCT author FROM revision").map { try $0.text("author") }
      }
      #expect(written == [samira.person.raw])
    }
  }

  /// Words travel in the body of a form, never in an address, where logs and neighbours read them. What is searched for stands in
  /// one, so that the way back leads to the answer; it is the only thing that does.
  @Test func everyFormThatHoldsWordsIsPosted() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      var forms = 0
      for name in ["Samira", "Robert", "Peter", "Ingrid", nil] {
        for entrance in street.reception.entrances where entrance.method == .get && !entrance.isLive {
          let page = try await street.visitor(name).get(street.path(entrance.pattern)).body
          for form in page.matches(of: /<form[^>]*>/.dotMatchesNewlines()) {
            forms += 1
            let isSearch = form.output.contains(#"role="search""#) && form.output.contains(#"action="/zoeken""#)
            #expect(isSearch || form.output.contains(#"method="post""#), "\(entrance.pattern): \(form.output)")
          }
        }
      }
      #expect(forms > 60)
    }
  }
}
