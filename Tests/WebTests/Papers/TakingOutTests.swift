import Bindery
import Domain
import Foundation
import Markup
import Pages
import Rooms
import Testing
import TestKit
import Vocabulary
import Web
import Wording

/// What stands in Kring can be taken out, and comes back the same.
@Suite(.timeLimit(.minutes(20)), .serialized) struct TakingOutTests {
  private static let picture: [UInt8] = Array(
    Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
      ?? Data())

  /// A handbook with a process, two texts that link to each other, and a picture.
  private static func furnished(_ world: World) async throws -> Viewer {
    try await world.publishProcess()
    let ellen = try await world.viewer("Ellen")
    var first = ImportedFile(
      path: "thuis/a.md",
      bytes: Array(
        """
        # Op huisbezoek\n\nLees [de klacht](b.md#eerst) & meer. <b>Kijk</b>:\n\n![Route](r.png)\n\n| Wat | Wie \
        |\n|---|---|\n| Pas | Jo |
        """
          .utf8))
    first.enclosures = ["r.png": picture]
    let second = ImportedFile(
      path: "thuis/b.md", bytes: Array("# De klacht\n\n## Eerst\n\nLuister. Zie [huisbezoek](a.md).".utf8))
    let files = [first, second]
    _ = try await world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook(files) }
    return ellen
  }

  private func play(on backend: Backend, _ story: (World) async throws -> Void) async throws {
    try await withDatabase(backend) { database in try await story(try await World(on: database)) }
  }

  private static func paper(_ house: House, _ reader: Reader, of slug: String? = nil, version: Int? = nil) async throws -> Paper {
    let (book, links) = try await house.look(as: reader) { room in
      (try slug.map { try room.book(of: $0, version: version) } ?? room.book(), try room.importedLinks())
    }
    return Paper(book, importedLinks: links, Wording(.dutch))
  }

  private static func hashes(_ house: House, _ viewer: Viewer) async throws -> [String: String] {
    let book = try await house.look(as: .member(viewer)) { room in try room.book() }
    return Dictionary(uniqueKeysWithValues: book.pages.map { ("\($0.chapter)/\($0.title)", $0.hash) })
  }

  @Test(arguments: Backend.available) func whatIsTakenOutAsTextsComesBackWithTheSameHashes(on backend: Backend) async throws {
    let (zip, hashes) = try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ellen = try await Self.furnished(world)
      let paper = try await Self.paper(world.house, .member(ellen))
      return (try await Bindery().bound(paper, isWhole: true, as: .markdown), try await Self.hashes(world.house, ellen))
    }
    #expect(hashes.count == 3)
    try await withDatabase(backend) { database in
      let world = try await World(on: database)
      let ellen = try await world.viewer("Ellen")
      let given = [ImportedFile(path: "handboek.zip", bytes: zip)]
      let report = try await Bindery().broughtIn(given, into: world.house, by: ellen)
      #expect(report.allSatisfy { if case .landed = $0.outcome { true } else { false } }, "\(report)")
      #expect(try await Self.hashes(world.house, ellen) == hashes)
      let again = try await Bindery().broughtIn(given, into: world.house, by: ellen)
      #expect(again.allSatisfy { if case .unchanged = $0.outcome { true } else { false } }, "\(again)")
      let text = try await world.house.look(as: .member(ellen)) { room in try room.page("op-huisbezoek").content.text }
      let name = try #require(StoredFile.names(in: text).first)
      #expect(try await world.house.look(as: .member(ellen)) { room in try room.file(name).bytes } == Self.picture)
    }
  }

  @Test(arguments: PaperFormat.allCases) func aVersionOfThePastComesOutTheSameByteForByte(format: PaperFormat) async throws {
    try await play(on: .sqlite) { world in
      _ = try await Self.furnished(world)
      let peter = Reader.member(try await world.viewer("Peter"))
      let before = try await Bindery().bound(
        try await Self.paper(world.house, peter, of: World.slug, version: 1), isWhole: false, as: format)
      guard case .outline(var outline) = try await world.house.look(as: peter, { room in try room.page(World.slug) }).content
      else { throw NotFound() }
      outline.purpose = "Heel anders."
      let changed = PageContent.outline(outline)
      let viewer = try await world.viewer("Peter")
      world.hand.move(to: world.hand.moment.after(.days(40)))
      let relived = try await world.relive("Peter")
      _ = viewer
      let number = try await world.house.write(at: .writer(of: World.slug), as: relived) { desk in
        try desk.save(from: 1, title: "Anders", chapter: "Elders", content: changed)
      }
      _ = try await world.house.write(at: .publishing(World.slug), as: relived) { desk in
        try desk.publish(revision: number, because: "Het bleek anders")
      }
      let after = try await Bindery().bound(
        try await Self.paper(world.house, .member(relived), of: World.slug, version: 1), isWhole: false, as: format)
      let now = try await Bindery().bound(
        try await Self.paper(world.house, .member(relived), of: World.slug), isWhole: false, as: format)
      if format == .markdown {
        // Where a page stands is no part of a version: only the line that says so differs.
        #expect(try ZipArchive(before).entries.count == ZipArchive(after).entries.count)
      } else {
        let isSame = before == after
        #expect(isSame, "\(format)")
      }
      let isOther = now != after
      #expect(isOther)
    }
  }

  /// A whole handbook carries what hangs on it today; a version of a page names what hung on it then, whatever was done since.
  @Test func whatHangsOnAPageComesAlong() async throws {
    try await play(on: .sqlite) { world in
      let ellen = try await Self.furnished(world)
      let peter = try await world.viewer("Peter")
      let period = try EvidencePeriod(from: World.monday, until: World.monday, review: nil)
      func draft(_ words: String) -> EvidenceDraft {
        EvidenceDraft(title: "Folder", shows: "", period: period, gift: .file(Array(words.utf8), name: "../folder.txt"))
      }
      let (old, new) = (draft("Oud"), draft("Nieuw"))
      world.hand.move(by: .minutes(5))
      let piece = try await world.house.write(at: .evidence, as: ellen) { desk in
        let piece = try desk.bring(old)
        try desk.connect(piece, to: World.slug, step: nil)
        return piece
      }
      world.hand.move(by: .minutes(5))
      let number = try await world.house.write(at: .writer(of: World.slug), as: peter) { desk in
        let outline = PageContent.outline(
          ProcessOutline(
            purpose: "Met een folder.",
            steps: [ProcessOutline.Step(id: .new(world.house.chance), title: "Geef hem mee", agreement: "Altijd.")]))
        return try desk.save(from: 1, title: "Met folder", chapter: "Aankloppen", content: outline)
      }
      _ = try await world.house.write(at: .publishing(World.slug), as: peter) { desk in
        try desk.publish(revision: number, because: "Folder erbij")
      }
      let then = try await Bindery().bound(
        try await Self.paper(world.house, .member(peter), of: World.slug, version: 2), isWhole: false, as: .html)
      world.hand.move(by: .minutes(5))
      _ = try await world.house.write(at: .evidence, as: ellen) { desk in try desk.replace(piece, after: 1, with: new) }
      let book = try await world.house.look(as: .member(ellen)) { room in try room.book(carrying: true) }
      let whole = try ZipArchive(
        try await Bindery().bound(Paper(book, importedLinks: [:], Wording(.dutch)), isWhole: true, as: .html))
      let carried = try #require(whole.entries.first { $0.path.contains("bijlagen/folder-2-") })
      #expect(
        whole.content(of: carried) == Array("Nieuw".utf8) && whole.entries.filter { $0.path.contains("bijlagen/") }.count == 1)
      _ = try await world.house.write(at: .evidence, as: ellen) { desk in
        try desk.destroy(1, of: piece, because: "Er stond een naam in")
      }
      let again = try await Bindery().bound(
        try await Self.paper(world.house, .member(peter), of: World.slug, version: 2), isWhole: false, as: .html)
      let isSame = then == again
      #expect(isSame)
      for version in [1, 2] {
        let folder = try await Self.paper(world.house, .member(peter), of: World.slug, version: version).folder
        let names = folder.contains {
          String(decoding: $0.bytes, as: UTF8.self).contains("Folder, van 23 november 2026 (tekst, SHA-256")
        }
        #expect(names == (version == 2), "version \(version)")
      }
    }
  }

  @Test func aFolderOpensFromDiskAndEveryLinkInItLeadsSomewhere() async throws {
    try await play(on: .sqlite) { world in
      let ellen = try await Self.furnished(world)
      let paper = try await Self.paper(world.house, .member(ellen))
      let archive = try ZipArchive(try await Bindery().bound(paper, isWhole: true, as: .html))
      let paths = Set(archive.entries.map(\.path))
      #expect(paths.count == 6)
      for path in paths where path.hasSuffix(".html") {
        let page = String(decoding: try #require(archive.content(at: path)), as: UTF8.self)
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("src=\"/"))
        let folder = path.split(separator: "/").dropLast()
        for link in page.matches(of: /(?:href|src)="([^"#]+)/).map({ String($0.output.1) }) {
          var parts = folder
          for part in link.split(separator: "/") where part != "." {
            if part == ".." { parts.removeLast() } else { parts.append(part) }
          }
          #expect(paths.contains(parts.joined(separator: "/")), "\(path) → \(link)")
        }
      }
      let page = String(
        decoding: try #require(
          archive.content(at: "handboek-van-stichting-wijkwerk/bladzijden/op-huisbezoek.html")
            ?? archive.entries.first { $0.path.hasSuffix("op-huisbezoek.html") }.flatMap { archive.content(of: $0) }),
        as: UTF8.self)
      #expect(
        page.contains("href=\"./de-klacht.html#deel-eerst\"") && page.contains("src=\"../stukken/") && page.contains("Versie 1"))
    }
  }

  @Test func thePaperHasItsVersionItsBookmarksAndItsTags() async throws {
    try await play(on: .sqlite) { world in
      let ellen = try await Self.furnished(world)
      let pdf = try await Bindery().bound(try await Self.paper(world.house, .member(ellen)), isWhole: true, as: .pdf)
      #expect(pdf.starts(with: Array("%PDF-1.".utf8)))
      let text = String(decoding: pdf, as: UTF8.self)
      #expect(
        text.contains("/MarkInfo") && text.contains("/StructTreeRoot") && text.contains("/Outlines") && text.contains("/Lang"))
      #expect(!text.contains("/JavaScript") && !text.contains("/EmbeddedFile"))
      for format in [PaperFormat.word, .openText] {
        let bytes = try await Bindery().bound(try await Self.paper(world.house, .member(ellen)), isWhole: true, as: format)
        #expect(FileKind(of: bytes) == (format == .word ? .word : .openText))
        let back = try #require(await Bindery().unbound([ImportedFile(path: "terug.\(format.ending)", bytes: bytes)]).first)
        let words = try back.read().page.text
        #expect(
          words.contains("Luister.") && words.contains("Wie moet wachten, haakt af.") && words.contains("Versie 1"), "\(words)")
        #expect(back.enclosures.count == 1 && words.contains("| Pas | Jo |"), "\(words)")
        let parts = try ZipArchive(bytes)
        let written = String(
          decoding: try #require(parts.content(at: format == .word ? "word/document.xml" : "content.xml")), as: UTF8.self)
        let links = written.matches(of: /(?:w:anchor="|xlink:href="#)([^"]*)"/).map { String($0.output.1) }
        #expect(links.contains("blz-de-klacht") && links.allSatisfy { written.contains("name=\"\($0)\"") }, "\(links)")
        #expect(written.contains(format == .word ? "w:val=\"Blad\"" : "text:style-name=\"Blad\""))
        #expect(format == .word || written.contains("fo:border-bottom=") && !written.contains("fo:border=\"none\""))
        // LibreOffice opens no document that holds a file which its list of contents does not name.
        let listed = String(decoding: parts.content(at: "META-INF/manifest.xml") ?? [], as: UTF8.self)
        #expect(
          format == .word
            || parts.entries.allSatisfy {
              ["mimetype", "META-INF/manifest.xml"].contains($0.path) || listed.contains("\"\($0.path)\"")
            })
        let foot = String(
          decoding: try #require(parts.content(at: format == .word ? "word/footer1.xml" : "styles.xml")), as: UTF8.self)
        #expect(foot.contains("Handboek van Stichting Wijkwerk · Bijgewerkt tot"), "\(foot)")
      }
    }
  }

  /// Two pages may each have a heading of the same name, and a service and a project are read as what they are.
  @Test func everyPageOfTheWholeSpeaksForItself() async throws {
    try await play(on: .sqlite) { world in
      let ellen = try await Self.furnished(world)
      let peter = try await world.viewer("Peter")
      let contents: [(String, PageContent)] = {
        let also = PageContent.text(
          "## Eerst\n\nZie [het begin](#eerst), [daar](/handboek/de-klacht#deel-eerst) of [nergens](/handboek/de-klacht#zo-niet)."
        )
        let service = PageContent.service(ServicePromise(text: "verwacht: Een mens aan de lijn.\nvoor-wie: Wie vastloopt."))
        let project = PageContent.outline(
          ProcessOutline(purpose: "Samen koken.", steps: [], project: ProjectFrame(forWhom: "De straat")))
        return [("Ook dit", also), ("Onze telefoon", service), ("De keuken", project)]
      }()
      for (title, content) in contents {
        let slug = try await world.house.write(at: .handbook, as: peter) { desk in
          try desk.makePage(title: title, chapter: "Nieuw", content: content)
        }
        try await world.house.write(at: .owner(of: slug), as: peter) { desk in try desk.assign(owner: peter.person, coauthors: [])
        }
        _ = try await world.house.write(at: .publishing(slug), as: peter) { desk in
          try desk.publish(revision: 1, because: "Nodig")
        }
      }
      let html = try await Self.paper(world.house, .member(ellen)).whole(isWhole: true).string
      let ids = html.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
      #expect(Set(ids).count == ids.count && ids.contains("deel-ook-dit.eerst") && ids.contains("deel-de-klacht.eerst"))
      let links = html.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
      #expect(Set(links).subtracting(ids).isEmpty, "\(Set(links).subtracting(ids))")
      #expect(
        html.contains(##"<a href="#deel-ook-dit.eerst">het begin</a>"##)
          && html.contains(##"<a href="#deel-de-klacht.eerst">daar</a>"##))
      #expect(html.contains(##"<a href="#blz-de-klacht">nergens</a>"##))
      #expect(html.contains(##"<h3>Wat je van ons mag verwachten</h3><p class="measure">Een mens aan de lijn.</p>"##))
      #expect(!html.contains("voor-wie:") && html.contains("<dd>De straat</dd>"))
    }
  }

  @Test func somebodyTakesAPageHomeAndBringsItIn() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street(on: database)
      try await street.world.publishProcess()
      let samira = try street.visitor("Samira")
      #expect(try await samira.get(Place.pageExport(World.slug)).body.contains("value=\"pdf\""))
      let taken = try await samira.post(Place.pageExport(World.slug), [("versie", "1"), ("vorm", "markdown")])
      #expect(
        taken.status == 200 && taken.headers["content-disposition"]?.contains("van-aanmelding-naar-plan-versie-1.zip") == true)
      #expect(taken.headers["content-security-policy"]?.contains("sandbox") == true)
      #expect(try await samira.post(Place.pageExport(World.slug), [("versie", "9"), ("vorm", "html")]).status == 404)
      #expect(try await samira.post(Place.pageExport(World.slug), [("vorm", "exe")]).status == 422)
      let body =
        """
        --x\r\nContent-Disposition: form-data; name=\"bestanden\"; \
        filename=\"Kort.html\"\r\n\r\n<h1>Kort</h1><p>Dag</p>\r\n--x--\r\n
        """
      let sent = ["Content-Type": "multipart/form-data; boundary=x", "Sec-Fetch-Site": "same-origin"]
      let report = try await street.visitor("Ellen").ask(
        "POST", Place.handbookImport().address, headers: sent, body: Array(body.utf8))
      let shown = report.status == 303 ? try await street.visitor("Ellen").get(report.location ?? "") : report
      #expect(shown.status == 200)
      // Nobody else finds the errand of another.
      if let errand = report.location { #expect(try await samira.get(errand).status == 404) }
    }
  }

  @Test func whatReachesOutIsNotBound() async throws {
    for html in [
      "<img src=\"http://elders.example/x.png\">", "<link rel=\"stylesheet\" href=\"x\">",
      "<p style=\"background:url(file:///etc/passwd)\">",
    ] {
      await #expect(throws: BinderyFailure.reachesOut) {
        _ = try await Bindery().pdf(of: Array(html.utf8), style: "", on: Day(year: 2026, month: 1, day: 1))
      }
    }
  }

  @Test(arguments: Backend.available) func theAuditorTakesOutWhatSheMayReadAndNothingElse(on backend: Backend) async throws {
    try await play(on: backend) { world in
      _ = try await Self.furnished(world)
      guard case .assessor(let ingrid) = try await world.caller("Ingrid") else { throw NotFound() }
      let book = try await world.house.look(as: .assessor(ingrid)) { room in try room.book() }
      #expect(book.pages.map(\.slug) == [World.slug])
      #expect(book.files.isEmpty)
      await #expect(throws: NotFound.self) {
        _ = try await world.house.look(as: .assessor(ingrid)) { room in try room.book(of: "de-klacht", version: nil).pages.count }
      }
      let carla = try await world.viewer("Carla")
      #expect(try await world.house.look(as: .member(carla)) { room in try room.book().pages.isEmpty })
    }
  }

  @Test func aTableOpensInDutchExcelAndReckonsWithNothing() throws {
    let table = PaperTable(
      title: "HKZ; 2026", remark: "Bijgewerkt", columns: [("Nummer", 10), ("Eis", 40)],
      rows: [["1.1", "=1+1"], ["-2", "Zij zei: \"goed\"\nen nog wat"], ["@sum", "+31 6"]])
    #expect(
      table.separated
        == """
          \u{FEFF}\"HKZ; 2026\"\r\nBijgewerkt\r\n\r\nNummer;Eis\r\n1.1;\"'=1+1\"\r\n\"'-2\";\"Zij zei: \"\"goed\"\"\nen nog \
          wat\"\r\n\"'@sum\";\"'+31 6\"\r\n
          """
    )
    let day = Day(year: 2026, month: 11, day: 21)
    let bytes = Spreadsheet.bytes(table, on: day)
    #expect(FileKind(of: bytes) == .sheet && bytes == Spreadsheet.bytes(table, on: day))
    let sheet = String(decoding: try #require(try ZipArchive(bytes).content(at: "xl/worksheets/sheet1.xml")), as: UTF8.self)
    #expect(
      sheet.contains("<c r=\"B5\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is></c>")
        && !sheet.contains("<f>"))
    #expect(try XMLDocumentCheck.isWellFormed(sheet))
  }

  /// Well-formed as far as tags go: each that opens closes, in order.
  private enum XMLDocumentCheck {
    static func isWellFormed(_ text: String) throws -> Bool {
      var open: [Substring] = []
      for tag in text.matches(of: /<(\/?)([A-Za-z:]+)[^>]*?(\/?)>/) {
        if tag.output.3 == "/" { continue }
        if tag.output.1.isEmpty { open.append(tag.output.2) } else if open.popLast() != tag.output.2 { return false }
      }
      return open.isEmpty
    }
  }
}
