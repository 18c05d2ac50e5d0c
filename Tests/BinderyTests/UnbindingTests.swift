import Bindery
import Domain
import Foundation
import Testing
import Vocabulary

/// What people wrote with other programs becomes pages, and what does not survive is named.
@Suite(.timeLimit(.minutes(20)), .serialized) struct UnbindingTests {
  private static let bindery = Bindery()
  private static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0,
    0x1F, 0x15, 0xC4, 0x89,
  ]
  private static let all = ProcessLimits(seconds: 60, processor: 50, memory: 1_500_000_000, output: 60_000_000)

  /// A document as people have it, made by pandoc of some Markdown.
  private static func made(_ format: String, of markdown: String, _ more: [String: [UInt8]] = [:]) async throws -> [UInt8] {
    try await bindery.make(
      "uit.\(format)", with: .pandoc, ["-f", "markdown", "-o", "uit.\(format)", "in.md"],
      from: more.merging(["in.md": Array(markdown.utf8)]) { $1 }, within: all)
  }

  private static func read(
    _ path: String, _ bytes: [UInt8], beside others: [(String, [UInt8])] = []
  ) async throws -> (file: ImportedFile, content: ImportedFile.Content) {
    let files = await bindery.unbound(
      [ImportedFile(path: path, bytes: bytes)] + others.map { ImportedFile(path: $0.0, bytes: $0.1) })
    let file = try #require(files.first { $0.path == path })
    return (file, try file.read())
  }

  private static func mistake(_ path: String, _ bytes: [UInt8]) async -> ImportedFile.Mistake.Reason? {
    guard let file = await bindery.unbound([ImportedFile(path: path, bytes: bytes)]).first else { return nil }
    do throws(ImportedFile.Mistake) { _ = try file.read() } catch { return error.reason }
    return nil
  }

  private static let handbook = """
    # Op huisbezoek

    Wie thuis komt, is **te gast**. Lees ook [de klacht](Klacht.docx) en [de wet](https://wet.example/jeugd).

    ## Voordat je gaat

    1. Bel van tevoren
       - vraag wie er thuis zijn
       - vraag naar de hond
    2. Neem je pas mee

    | Wat | Wie |
    |-----|-----|
    | Sleutel \\| pas | Ingrid |
    | Laptop | Youssef |

    ![De route](route.png)

    Eén ding nog.[^1]

    [^1]: Staat ook in de cao.
    """

  @Test(arguments: ["docx", "odt", "html"]) func headingsListsTablesLinksAndPicturesSurvive(format: String) async throws {
    let bytes = try await Self.made(format, of: Self.handbook, ["route.png": Self.picture])
    let (file, content) = try await Self.read(
      "thuis/Huisbezoek.\(format)", bytes, beside: [("thuis/Klacht.docx", Array("x".utf8)), ("thuis/route.png", Self.picture)])
    #expect(content.title == "Op huisbezoek")
    #expect(content.chapter == "Thuis")
    let text = content.page.text
    #expect(
      text.contains("Wie thuis komt, is **te gast**. Lees ook [de klacht](Klacht.docx) en [de wet](https://wet.example/jeugd)."))
    #expect(text.contains("## Voordat je gaat"))
    #expect(
      text.contains("1. Bel van tevoren\n   - vraag wie er thuis zijn\n   - vraag naar de hond\n2. Neem je pas mee"), "\(text)")
    #expect(text.contains("| Wat | Wie |\n| --- | --- |\n| Sleutel \\| pas | Ingrid |\n| Laptop | Youssef |"), "\(text)")
    #expect(Array(file.enclosures.values) == [Self.picture], "\(file.enclosures.keys) \(text)")
    #expect(text.contains("](\(try #require(file.enclosures.keys.first)))"))
    if format != "html" { #expect(text.contains("ding nog.¹") && text.contains("1. Staat ook in de cao."), "\(text)") }
  }

  @Test func changesThatNobodyAcceptedYetAreTakenAndItIsSaid() async throws {
    let text =
      """
      Wij [bellen]{.insertion author=\"Els\" date=\"2026-01-01T00:00:00Z\"}[schrijven]{.deletion author=\"Els\" \
      date=\"2026-01-01T00:00:00Z\"} iedereen.
      """
    let (file, content) = try await Self.read("Bellen.docx", try await Self.made("docx", of: text))
    #expect(content.page.text == "Wij bellen iedereen.")
    #expect(file.remarks.contains(.trackedChanges))
  }

  @Test func joinedCellsBecomeSeparateOnesAndATableInAListComesAfterIt() async throws {
    let html = """
      <h1>Rooster</h1><ul><li>Zie<table><tr><th>Dag</th><th>Wie</th></tr><tr><td>ma</td><td>Jo</td></tr></table></li>\
      <li>Meer</li></ul>
      <table><tr><td colspan="2">Samen</td></tr><tr><td \
      rowspan="2">Links</td><td><p>een</p><ul><li>twee</li></ul></td></tr><tr><td>rechts</td></tr></table>
      """
    let (file, content) = try await Self.read("Rooster.html", Array(html.utf8))
    #expect(content.page.text.contains("- Zie\n- Meer\n\n| Dag | Wie |\n| --- | --- |\n| ma | Jo |"), "\(content.page.text)")
    #expect(
      content.page.text.contains("| Samen |  |\n| --- | --- |\n| Links | een · twee |\n|  | rechts |"), "\(content.page.text)")
    #expect(file.remarks == [.simplerTables(1)])
  }

  @Test func wordsThatLookLikeSignsStayWordsAndAScriptIsGone() async throws {
    let html =
      """
      <p>1. Niet een lijst</p><p># geen kop</p><p>2 * 3 &lt;b&gt; a_b [x](y)</p><script>alert(1)</script><p><a \
      href='javascript:alert(1)'>klik</a> <a href='C:\\mijn\\x.docx'>schijf</a></p>
      """
    let (file, content) = try await Self.read("Rare tekens.html", Array(html.utf8))
    #expect(content.page.text == "1\\. Niet een lijst\n\n\\# geen kop\n\n2 \\* 3 \\<b> a\\_b \\[x\\](y)\n\nklik schijf")
    #expect(file.remarks == [.lostLinks(2)])
  }

  @Test func twoHundredPagesBecomePagesThatPeopleCanReadAndNothingIsLost() async throws {
    let chapters = (1...40).map { chapter in
      "# Hoofdstuk \(chapter)\n\n"
        + (1...5).map { "## Deel \($0)\n\n\(String(repeating: "Dit is een zin over ons werk. ", count: 80))\n" }.joined(
          separator: "\n")
    }
    let bytes = try await Self.made(
      "docx", of: "---\ntitle: Ons handboek\n---\n\nVooraf. Zie [de klacht](Klacht.docx).\n\n\(chapters.joined(separator: "\n"))")
    let files = await Self.bindery.unbound([ImportedFile(path: "map/Handboek.docx", bytes: bytes)])
    #expect(files.count == 41)
    let contents = try files.map { try $0.read() }
    for content in contents {
      #expect(content.chapter == "Map · Ons handboek")
      #expect(content.page.text.utf8.count < 60_000)
    }
    #expect(contents[0].title == "Ons handboek" && contents[0].page.text.contains("[de klacht](../Klacht.docx)"))
    #expect(files[0].path == "map/Handboek.docx/index.md" && files[40].path == "map/Handboek.docx/hoofdstuk-40.md")
    let sentences = contents.map(\.page.text).joined().components(separatedBy: "over ons werk").count - 1
    #expect(sentences == 16_000)
    #expect(files[0].remarks.contains(.divided(41)))
  }

  @Test func whatCannotBeReadSaysWhy() async throws {
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    let encrypted: [UInt8] = Array("EncryptedPackage".utf8).flatMap { [$0, 0] }
    #expect(await Self.mistake("Geheim.docx", ole + encrypted) == .locked)
    #expect(await Self.mistake("Oud.docx", ole) == .oldWord)
    #expect(await Self.mistake("Oud.doc", ole) == .oldWord)
    let program: [UInt8] = Array("MZ".utf8) + [UInt8](repeating: 0, count: 300)
    #expect(await Self.mistake("Virus.docx", program) == .disguised)
    #expect(await Self.mistake("Virus.md", program) == .notText)
    #expect(await Self.mistake("Virus.html", program) == .disguised)
    #expect(await Self.mistake("Leeg.docx", []) == .empty)
    #expect(await Self.mistake("regel\neinde.md", Array("dag".utf8)) == .strangeName)
    #expect(await Self.mistake("Groot.html", [UInt8](repeating: 0x61, count: 30_000_000)) == .tooLarge)
    let whole = try await Self.made("docx", of: "# Dag")
    #expect(await Self.mistake("Half.docx", Array(whole.prefix(whole.count / 2))) == .broken)
    var packing = ZipPacking(on: Day(year: 2026, month: 1, day: 1))
    packing.add("word/document.xml", Array("<w:document>niet af".utf8))
    #expect(await Self.mistake("Stuk.docx", packing.packed()) == .broken)
    var bomb = ZipPacking(on: Day(year: 2026, month: 1, day: 1))
    bomb.add("word/document.xml", [UInt8](repeating: 0x20, count: 24_000_000))
    #expect(await Self.mistake("Bom.docx", bomb.packed()) == .bomb)
  }

  @Test func aZipIsAFolderAndWhatClimbsOutOfItIsNamed() async throws {
    var packing = ZipPacking(on: Day(year: 2026, month: 1, day: 1))
    packing.add("map/a.md", Array("# A\n\n![Route](../beeld/route.png) en [B](b.md) en [de folder](folder.pdf)".utf8))
    packing.add("map/b.md", Array("# B\n\nDag".utf8))
    packing.add("beeld/route.png", Self.picture)
    packing.add("beeld/nergens.png", Self.picture)
    packing.add("map/folder.pdf", Array("%PDF-1.7".utf8))
    packing.add("../buiten.md", Array("# Buiten".utf8))
    let files = await Self.bindery.unbound([ImportedFile(path: "handboek.zip", bytes: packing.packed())])
    #expect(files.map(\.path).sorted() == ["../buiten.md", "beeld/nergens.png", "map/a.md", "map/b.md"])
    let page = try #require(files.first { $0.path == "map/a.md" })
    #expect(Set(page.enclosures.keys) == ["../beeld/route.png", "folder.pdf"])
    #expect(throws: ImportedFile.Mistake(line: 1, reason: .pathClimbsOut)) {
      try files.first { $0.path == "../buiten.md" }?.read()
    }
    #expect(throws: ImportedFile.Mistake(line: 1, reason: .notAPage)) {
      try files.first { $0.path == "beeld/nergens.png" }?.read()
    }
  }

  @Test func aPageOfKringComesBackToTheByteAProcessToo() throws {
    let hard = "Een\n\n<!-- kring: waarom -->\n\\<!-- kring: x -->\n## 1. Geen kop\n"
    let outline = ProcessOutline(purpose: hard, steps: [
      .init(id: ID(raw: "stap1"), title: "1. Bel. Echt", why: hard, afterwards: "", agreement: "a", room: "", leavesRoom: false),
      .init(id: ID(raw: "stap2"), title: "Leeg"),
    ])
    for content in [PageContent.outline(outline), .text("Tekst\n\n---\n\n# Nog een kop\n")] {
      let file = HandbookFile(title: "Titel: met van alles", chapter: "A · B", content: content, facts: [("versie", "3")])
      let back = try ImportedFile(path: "x.md", bytes: Array(file.text.utf8)).read()
      #expect(back == ImportedFile.Content(title: "Titel: met van alles", chapter: "A · B", page: content))
    }
  }
}
