import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// What has to have happened before an act can be done, and what only that world can fill in: by the address of the act, with the
/// word of its button where it has several.
enum Scenery {
  /// Pages that are there only after something happened: what lies before the act lies before looking at it too.
  static let pages: [String: Before] = before.filter { seenAfterwards.contains($0.key) }.merging([
    "/bestanden/{file}": asset, "/klussen/{errand}": errand, "/klussen/{errand}/bestand": errand,
  ]) { first, _ in first }

  private static let seenAfterwards: Set<String> = [
    "/aanmelden/code", "/aanmelden/wachtwoord/{token}", "/berichten/{notice}", "/eigen/organisaties", "/handboek/{page}/akkoord",
    "/oprichting/{token}", "/handboek/{page}/teamafspraken/{deviation}", "/terugname/{token}", "/uitnodiging/{token}",
  ]

  private static let asset: Before = { street, _ in
    let page = try await street.visitor(nil).get(.signIn()).body
    street.names["file"] = page.firstMatch(of: /\/bestanden\/([a-z0-9.-]+)"/).map { String($0.output.1) }
  }

  /// Samira took a page out, and it took a while.
  private static let errand: Before = { street, _ in
    let (house, samira) = (street.world.house, Reader.member(try await street.world.viewer("Samira")))
    let held = try await house.keep(.takeOut(page: World.slug, version: 1, format: .markdown), for: samira)
    try await house.end(held, .made(name: "blad.zip", bytes: Array("PK".utf8)))
    street.names["errand"] = held.id.raw
  }

  /// All of them.
  static let all = before.merging(talking) { first, _ in first }

  typealias Words = @Sendable (Street, String?) -> String?

  /// Content of a file that means something to whoever reads it in; any words do for the others.
  static let files: [String: String] = [
    "/normen/invoer": "nummer;titel\n1;Samen beslissen\n",
    "/normen/{set}/verbanden": "nummer;kader;uitgave;ander nummer;verband;reden\nV3;Kader van elders;2025;1;omvat;Zelfde vraag\n",
    "/eigen/vak/invoer": "# Mijn vak\n\n## Luisteren\n\n### Wat ik kan\n\nDoorvragen.\n",
  ]

  static let special: [String: [String: Words]] = [
    "/aanmelden": ["mail": said("samira@wijkwerk.example"), "wachtwoord": said(World.password)],
    "/aanmelden/code": ["code": named("signcode")],
    "/aanmelden/als": ["wie": named("samira")],
    "/mee": ["code": named("code")],
    "/mee/{code}": ["zet": { _, _ in House.passMark() }],
    "/kringen/{circle}/gesprekken": ["inbrenger": named("samira")],
    "/scherm": ["code": named("screencode")],
    "/terugname/{token}": ["opbrengst": named("outcome")],
    "/mensen": ["kader": { _, _ in nil }, "tot": { _, _ in nil }],
    "/teams/{team} samen": ["team": named("otherteam")],
    "/eigen/wachtwoord": ["wachtwoord": said(World.password)],
    "/eigen/sleutel": ["wachtwoord": said(World.password)],
    "/eigen/sleutel/proef": ["aanbod": named("offer"), "code": named("proofcode")],
    "/eigen/organisaties": ["organisatie": named("elders")],
    "/eigen/lezers": ["lezer": named("robert"), "bladzijde": said(World.slug)],
    "/eigen/vak/inzage": ["deel": { _, _ in nil }, "tot": said("2026-12-01")],
    "/bewijs/{piece}/plekken": ["nummers": { _, _ in nil }, "kader": { _, _ in nil }],
    "/bewijs/{piece}/plekken 1": ["kader": named("set"), "nummers": said("V3")],
    "/bewijs/{piece}/plekken 2": ["plek": said(World.slug)],
    "/normen/{set}/overgang": ["vorige": named("firstset")],
    "/normen/{set}/overname": ["van": named("firstset")],
    "/normen/{set}/spiegel": ["teken": named("sign")],
    "/normen/{set}/{clause}/verbanden": ["kader": named("otherset"), "ander": said("1")],
    "/normen/{set}/{clause}/plekken": ["plek": said(World.slug)],
    "/normen/{set}/{clause}/bewijs": ["bewijs": named("otherpiece")],
    "/handboek/{page}/uitvoer": ["versie": said("1")],
    "/handboek/{page}/aanvullingen": ["versie": said("0")],
    "/handboek/{page}/besprekingen": ["voorstel": { _, _ in nil }],
    "/handboek/{page}/mensen": ["eigenaar": named("peter"), "meeschrijvers": named("samira")],
    "/handboek/{page}/publicatie": ["versie": said("2")],
    "/onderhoud": ["bladzijden": named("pageid"), "eigenaar": named("peter")],
    "/handboek/{page}/hoofdlijnen": ["stap": { _, _ in nil }],
    "/gesprekken/{conversation}/bijdrage": ["stap": named("talkstep")],
    "/gesprekken/{conversation}/klaar": ["stap": named("talkstep")],
    "/gesprekken/{conversation}/voortgang": ["vanaf": named("turn")],
    "/gesprekken/{conversation}/kring tel": ["aantal": said("3")],
    "/gesprekken/{conversation}/kring stoel-weg": ["stoel": named("chair")],
    "/gesprekken/{conversation}/kring mag-weer": ["stoel": named("chair")],
    "/gesprekken/{conversation}/kring geef-over": ["stoel": named("chair")],
    "/gesprekken/{conversation}/opbrengsten/{outcome}/instemming": ["tekst": said("1")],
    "/gesprekken/{conversation}/opbrengsten afwijking": ["plek": named("spot")],
  ]

  private static func said(_ words: String) -> Words { { _, _ in words } }
  private static func named(_ name: String) -> Words { { street, _ in street.names[name] } }
}

// MARK: Before

extension Scenery {
  typealias Before = @Sendable (inout Street, String?) async throws -> Void

  static let before: [String: Before] = [
    "/aanmelden/code": { street, _ in
      let ring = try await street.world.makeKey("Samira")
      street.names["threshold"] = try await street.world.threshold("Samira")
      street.names["signcode"] = ring.app.code(at: street.world.hand.moment)
    },
    "/aanmelden/wachtwoord/{token}": { street, _ in
      street.names["token"] = try await street.world.house.renewalLink(for: "samira@wijkwerk.example")
    },
    "/aanmelden/als": { street, _ in
      try await street.world.database.write { tx in
        _ = try tx.run("UPDATE organisation SET is_demo = TRUE WHERE name = 'Stichting Wijkwerk'")
      }
    },
    "/oprichting/{token}": { street, _ in street.names["token"] = try await street.world.house.foundingToken() },
    "/uitnodiging/{token}": { street, _ in
      let page = try await street.act(
        "Robert", .people(),
        [("voornaam", "Noor"), ("naam", "Noor Smit"), ("mail", "noor@wijkwerk.example"), ("positie", "werker")])
      street.names["token"] = page.body.firstMatch(of: /\/uitnodiging\/([A-Za-z0-9_-]+)/).map { String($0.output.1) }
    },
    "/berichten/{notice}": { street, _ in
      let (page, amendment) = (World.slug, ID<Amendment>(raw: street.names["amendment"] ?? ""))
      try await street.act("Peter", .amendmentAnswer(page, amendment), [("reden", "Dit staat er al.")])
      let today = try await street.visitor("Jayden").get(.today()).body
      street.names["notice"] = today.firstMatch(of: /\/berichten\/([A-Za-z0-9_-]+)/).map { String($0.output.1) }
    },
    "/bewijs/{piece}/terugkeer": { street, _ in
      try await street.act("Ellen", .evidenceWithdrawal(ID(raw: street.names["piece"] ?? "")), [("reden", "Verouderd")])
    },
    "/normen/{set}/{clause}/bewijs": { street, _ in
      let kept = try await street.act(
        "Ellen", .newEvidence(),
        [("titel", "Jaarverslag"), ("van", "2026-11-02"), ("bekijken", "2027-06-01"), ("adres", "https://wijkwerk.example/jaar")])
      street.names["otherpiece"] = kept.location?.firstMatch(of: /\/bewijs\/([A-Za-z0-9_-]+)/).map { String($0.output.1) }
    },
    "/eigen/lezers": { street, _ in
      try await street.act("Ellen", .pagePeople(World.slug), [("eigenaar", street.names["robert"] ?? "")])
    },
    "/eigen/organisaties": { street, _ in
      let page = try await street.act(
        "Carla", .people(),
        [("voornaam", "Samira"), ("naam", "Samira van Wijk"), ("mail", "samira@wijkwerk.example"), ("positie", "zelfstandige")])
      let token = page.body.firstMatch(of: /\/uitnodiging\/([A-Za-z0-9_-]+)/).map { String($0.output.1) } ?? ""
      try await street.act(nil, .invitation(token), [("wachtwoord", World.password)])
    },
    "/eigen/sleutel/proef": { street, name in
      guard let name, name != "guest" else { return }
      let offer = try await street.world.house.offerSecondKey(
        to: try await street.world.caller(name), password: World.password, code: nil)
      street.names["offer"] = offer.sealed
      street.names["proofcode"] = CodeApp(offer.secret).code(at: street.world.hand.moment)
    },
    "/eigen/terugname/{outcome}": { street, _ in try await street.letOutAndWipe() },
    "/terugname/{token}": { street, _ in try await street.letOutAndWipe() },
    "/eigen/vak/overname": { street, _ in
      try await street.act(
        "Ellen", .normSetDetails(ID(raw: street.names["set"] ?? "")),
        [("titel", "Voorbeeldkader"), ("uitgave", "2026"), ("stand", "geldt"), ("vak", "ja")])
    },
    "/mensen/{person} inzage": { street, _ in
      let sets = try await street.visitor("Robert").get(.people()).body
      street.names["person"] = sets.matches(of: /href="\/mensen\/([A-Za-z0-9_-]+)"[^>]*>Ingrid/).map { String($0.output.1) }.first
    },
    "/mensen/{person} link": { street, _ in
      try await street.act(
        "Robert", .people(),
        [("voornaam", "Noor"), ("naam", "Noor Smit"), ("mail", "noor@wijkwerk.example"), ("positie", "werker")])
      let people = try await street.visitor("Robert").get(.people()).body
      street.names["person"] = people.matches(of: /href="\/mensen\/([A-Za-z0-9_-]+)"[^>]*>Noor/).map { String($0.output.1) }.first
    },
    "/mensen/{person} sleutel": { street, _ in _ = try await street.world.makeKey("Samira") },
    "/mensen/{person} terug": { street, _ in
      try await street.act("Robert", .person(ID(raw: street.names["person"] ?? "")), [("doe", "toegang")])
    },
    "/teams/{team} samen": { street, _ in
      try await street.act("Robert", .teams(), [("titel", "Molenbuurt")])
      let teams = try await street.visitor("Robert").get(.teams()).body.matches(of: /href="\/teams\/([A-Za-z0-9_-]+)"/).map {
        String($0.output.1)
      }
      street.names["otherteam"] = teams.first { $0 != street.names["team"] }
    },
    "/handboek/{page}/akkoord": { street, _ in
      try await street.act(
        "Ellen", .agreementRules(), [("proces", "collega"), ("project", "niemand"), ("dienst", "niemand"), ("tekst", "niemand")])
      try await street.writeDraft()
      try await street.act(
        "Peter", .publication(World.slug), [("versie", "2"), ("reden", "Korter"), ("akkoord", street.names["jayden"] ?? "")])
      let asked = try await street.visitor("Jayden").get(.agreement(World.slug)).body
      street.names["Agreement"] = asked.firstMatch(of: /name="vraag" value="([A-Za-z0-9_-]+)"/).map { String($0.output.1) }
    },
    "/handboek/{page}/publicatie": { street, _ in try await street.writeDraft() },
    "/handboek/{page}/terugkeer": { street, _ in
      try await street.act("Peter", .withdrawal(World.slug), [("reden", "Wij maken er één van.")])
    },
    "/handboek/{page}/hoofdlijnen": { street, _ in
      let begun = try await street.act(
        "Samira", .newPage(), [("titel", "Huisbezoek"), ("hoofdstuk", "Buiten"), ("soort", "tekst")])
      street.names["page"] = begun.location?.firstMatch(of: /\/handboek\/([a-z0-9-]+)/).map { String($0.output.1) }
    },
    "/handboek/{page}/teamafspraken/{deviation}": { street, _ in
      let step = ID<CriticalStep>(raw: street.names["step"] ?? "")
      try await street.act(
        "Samira", .deviate(World.slug, step),
        [("anders", "Wij appen eerst."), ("omdat", "Dat past ons."), ("voor", street.names["team"] ?? "")])
      let page = try await street.visitor("Samira").get(.teamAgreements(World.slug)).body
      street.names["deviation"] = page.firstMatch(of: /\/teamafspraken\/([A-Za-z0-9_-]+)/).map { String($0.output.1) }
    },
    "/normen/{set}/overgang": { street, _ in street.goToOtherSet() },
    "/normen/{set}/overname": { street, _ in street.goToOtherSet() },
    "/normen/{set}/spiegel": { street, _ in
      try await street.goToFreeClause()
      let (set, clause) = (ID<NormSet>(raw: street.names["set"] ?? ""), ID<NormClause>(raw: street.names["clause"] ?? ""))
      try await street.act("Ellen", .clauseWords(set, clause), [("nummer", "V3"), ("titel", "Van aanmelding naar plan")])
      let page = try await street.visitor("Ellen").get(.normMirror(ID(raw: street.names["set"] ?? ""))).body
      street.names["sign"] = page.firstMatch(of: /<option[^>]*value="([^"]+)"/).map { String($0.output.1) }
    },
    "/normen/{set}/{clause}/intrekking": { street, _ in try await street.goToFreeClause() },
    "/normen/{set}/{clause}/verbanden": { street, _ in try await street.goToFreeClause() },
    "/normen/{set}/{clause}/vragen/{question} weg": { street, _ in
      let (set, clause) = (ID<NormSet>(raw: street.names["set"] ?? ""), ID<NormClause>(raw: street.names["clause"] ?? ""))
      try await street.act(
        "Ellen", .clauseQuestions(set, clause), [("vraag", "Weet iemand het zelf?"), ("antwoord-1", "Ja"), ("antwoord-2", "Nee")])
      let page = try await street.visitor("Ellen").get(.clauseQuestions(set, clause)).body
      let all = page.matches(of: /\/vragen\/([A-Za-z0-9_-]+)"/).map { String($0.output.1) }
      street.names["question"] = all.last { $0 != street.names["question"] } ?? all.last
    },
    "/normen/{set}/{clause}/antwoorden": { street, _ in street.names["field:antwoord-\(street.names["question"] ?? "")"] = "ja" },
  ]
}

// MARK: Talking

extension Scenery {
  static let talking: [String: Before] = [
    "/gesprekken/{conversation} zit": { street, _ in try await street.gather() },
    "/gesprekken/{conversation} neem-over": { street, _ in
      try await street.gather()
      street.world.hand.move(by: .minutes(15))
    },
    "/gesprekken/{conversation} breng-in": { street, _ in try await street.gather(withoutBringer: true) },
    "/gesprekken/{conversation}/opening": { street, _ in try await street.gather() },
    "/gesprekken/{conversation}/bijdrage": { street, _ in try await street.write(isReady: false) },
    "/gesprekken/{conversation}/klaar": { street, name in try await street.write(isReady: true, by: name) },
    "/gesprekken/{conversation}/voortgang": { street, _ in try await street.write(isReady: false) },
    "/gesprekken/{conversation}/tijd": { street, _ in try await street.write(isReady: false) },
    "/gesprekken/{conversation}/tijd ga-door": { street, _ in
      try await street.write(isReady: false)
      try await street.world.make(.pause, by: "Marloes", in: street.conversation)
    },
    "/gesprekken/{conversation}/kring stoel-weg": { street, _ in try await street.chooseChair() },
    "/gesprekken/{conversation}/kring geef-over": { street, _ in try await street.chooseChair() },
    "/gesprekken/{conversation}/kring mag-weer": { street, _ in
      try await street.chooseChair()
      try await street.world.make(
        .takeAway(ID(raw: street.names["chair"] ?? ""), mayAnswer: false), by: "Marloes", in: street.conversation)
    },
    "/gesprekken/{conversation}/kring ben-er": { street, _ in
      try await street.world.make(.askLead, by: "Samira", in: street.conversation)
    },
    "/gesprekken/{conversation}/kring gaan-door": { street, _ in
      try await street.world.make(.askEnd, by: "Samira", in: street.conversation)
    },
    "/gesprekken/{conversation}/opbrengsten/{outcome}/instemming": { street, _ in
      try await street.world.make(
        .decide(ID(raw: street.names["outcome"] ?? ""), .proposed), by: "Marloes", in: street.conversation)
    },
    "/gesprekken/{conversation}/bewijs": { street, _ in try await street.letOut() },
    "/scherm": { street, _ in
      let page = try await street.act("Marloes", .conversationStage(street.conversation), [("wat", "code")])
      street.names["screencode"] = page.body.firstMatch(of: /join__code" translate="no">([0-9A-Z]{5})\u{202F}([0-9A-Z]{5})</).map
      { "\($0.output.1)\($0.output.2)" }
    },
  ]
}
