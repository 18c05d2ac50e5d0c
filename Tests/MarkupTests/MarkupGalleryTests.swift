import Markup
import Testing

/// Markup: every component in every state.
@Suite struct MarkupGalleryTests {
  static let examples: [(name: String, html: HTML)] =
    Gallery.all.flatMap { part in
      part.examples.map { ("\(part.component), \($0.name)", $0.html) }
    } + (Talk.examples + Stage.examples).map { ($0.name, $0.html) }

  @Test(arguments: examples)
  func tagsAreClosedInOrderAndAttributesQuoted(name: String, html: HTML) {
    #expect(MarkupScan(html.string).complaints == [])
  }

  @Test(arguments: examples)
  func nothingIsStyledOrScriptedWithinThePageOrThePolicyWouldForbidIt(name: String, html: HTML) {
    for tag in MarkupScan(html.string).tags {
      #expect(!["script", "style", "iframe", "object", "embed", "base"].contains(tag.name))
      #expect(tag.attributes.keys.allSatisfy { $0 != "style" && !$0.hasPrefix("on") })
    }
  }

  @Test(arguments: examples)
  func namesAreUsedOnceAndWhatRefersToANameFindsIt(name: String, html: HTML) {
    let tags = MarkupScan(html.string).tags
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for tag in tags {
      for key in ["for", "aria-labelledby", "aria-describedby"] {
        for id in (tag.attributes[key] ?? "").split(separator: " ") {
          #expect(ids.contains(String(id)), "\(key) of <\(tag.name)>: \(id)")
        }
      }
    }
  }

  @Test(arguments: examples)
  func everyDrawingIsSilentOrHasANameEveryInputHasALabel(name: String, html: HTML) {
    let tags = MarkupScan(html.string).tags
    let labelled = Set(tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
    for tag in tags {
      switch tag.name {
      case "svg": #expect(tag.attributes["aria-hidden"] == "true" || tag.attributes["aria-label"]?.isEmpty == false)
      case "textarea", "select": #expect(labelled.contains(tag.attributes["id"] ?? ""))
      case "input" where !["hidden", "radio", "checkbox"].contains(tag.attributes["type"] ?? "text"):
        #expect(labelled.contains(tag.attributes["id"] ?? ""))
      default: break
      }
    }
  }

  @Test func aWholePageStandsOneTitleOneMainOneHeadingOfTheFirstLevelTheLanguageSaid() {
    let head = Head(
      product: "Kring", organisation: "Wijkwerk & co", home: "/", menu: "Hoofdmenu",
      entries: [
        Head.Entry("Vandaag", to: "/", icon: .today, isCurrent: true),
        Head.Entry("Meer", to: "#meer", icon: .more, shown: .onPhone),
      ],
      tools: [Head.Tool("Jouw plek, Samira", to: "/eigen", initials: "SA")])
    let frame = Frame(
      title: "Vandaag – Kring", theme: .dark, skip: "Naar de inhoud", own: "k7", live: Live.Topic("gesprek:1", since: "12"),
      line: ConnectionLine(lost: "Geen verbinding.", back: "Weer verbonden."))
    let pages: [HTML] = [
      frame.page(head: head, foot: Foot("Kring van Wijkwerk", links: [("Hulp", "/hulp")]), "<h1>Goedemorgen</h1>"),
      frame.page(head: nil, foot: nil, "<h1>Op papier</h1>"), frame.insidePage(head: head, foot: nil, "<h1>Kring Zuid</h1>"),
      frame.entry(brand: Logo.brand("Kring", nil), "<h1>Aanmelden</h1>", scene: Seats(chairs: 9, here: 9).drawing()),
      frame.talk(Talk.examples[0].html), frame.stage(at: "/scherm", Stage.examples[0].html),
    ]
    for page in pages {
      let scan = MarkupScan(page.string)
      #expect(scan.complaints == [])
      for once in ["title", "main", "h1", "body"] { #expect(scan.tags.filter { $0.name == once }.count == 1) }
      #expect(scan.tags[0].attributes == ["lang": "nl", "data-theme": "dark"])
      #expect(scan.tags.first { $0.name == "body" }?.attributes["data-live-over"] == "gesprek:1")
      #expect(scan.tags.first { $0.attributes["class"] == "skip" }?.attributes["href"] == "#inhoud")
      #expect(scan.tags.contains { $0.attributes["id"] == "inhoud" })
    }
    #expect(pages[0].string.contains("Wijkwerk &amp; co"))
  }
}
