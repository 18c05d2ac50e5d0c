import Domain
import Pages
import Rooms
import Store
import Testing
import TestKit
import Vocabulary
import Web

/// Somebody writes markup and scripts wherever words can be written. To everybody else it is words.
@Suite(.timeLimit(.minutes(20))) struct EscapingTests {
  /// Ends an attribute, an element and a script, and begins one of each.
  static let evil = #"'"></textarea></title><script>kanarie()</script><img src=x onerror=kanarie()>"#
  static let short = #""><b onclick=kanarie()>"#
  /// What must never arrive: each begins an element or leaves an attribute.
  static let unescaped: [String] = ["<script>kanarie", "<img src=x", "<b onclick=kanarie", "'\">", "\"javascript:kanarie"]

  @Test(arguments: Backend.available) func whatWasWrittenAnywhereIsWordsEverywhere(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let street = try await Street(on: database)
      let house = try await Haunted(street)
      var seen: [String: Int] = [:]
      for (name, visitor) in house.visitors {
        for (address, answer) in try await crawl(as: visitor, from: house.places(street)) {
          expectHarmless(answer, "\(name) at \(address)")
          if answer.body.contains("kanarie") { seen[name, default: 0] += 1 }
        }
      }
      // Not for want of words: they stand on many pages of everybody.
      #expect(
        seen["Anouk", default: 0] > 25 && seen["Bas", default: 0] > 20 && seen["guest", default: 0] >= 1
          && seen["Toetser", default: 0] > 5, "\(seen)")
    }
  }

  /// Every form of the table, with markup in every field that any form has: also what comes back is words.
  @Test func everyFormGivesBackWords() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      let fields = [
        "mail", "wachtwoord", "nieuw", "terug", "wie", "organisatie", "voornaam", "naam", "positie", "teams", "kader", "tot",
        "titel", "hoofdstuk", "soort", "notitie",
        "tekst", "waartoe", "stap", "doe", "reden", "team", "dag", "uitkomst", "veranderd", "voorstel", "anders", "omdat",
        "bracht", "voor", "stand", "blijkt", "plek",
        "uitgave", "leden", "werkvorm", "tijd", "inbrenger", "code", "als", "wat", "vanaf", "minuten", "leerpunt", "waarom",
        "antwoord", "eigenaar", "meeschrijvers", "herkend", "opmerking", "termijn", "bladzijden",
        "toont", "adres", "van", "bekijken", "nummers", "bewijs",
        "woorden-tekst", "woorden-antwoord", "thema", "taal", "toon",
      ]
      var givenBack = 0
      for entrance in street.reception.entrances where entrance.method == .post {
        for name in ["Samira", "Robert", "Peter", nil] {
          for versie in [[("versie", "1"), ("zet", "zet-1")], []] {
            let answer = try await street.visitor(name).post(
              street.path(entrance.pattern), fields.map { ($0, Self.evil) } + versie)
            expectHarmless(answer, "\(name ?? "nobody"): POST \(entrance.pattern)")
            if answer.body.contains("kanarie") { givenBack += 1 }
          }
        }
      }
      #expect(givenBack > 12)
    }
  }

  @Test func anAddressGivesBackWords() async throws {
    try await withDatabase(.sqlite) { database in
      let street = try await Street.full(on: database)
      for entrance in street.reception.entrances where entrance.method == .get && !entrance.isLive {
        let asking = ["terug", "gedaan", "toon", "proces", "soort", "even", "van", "naar", "sinds", "plek", "team", "bespreking"]
          .map {
          "\($0)=\(Place.encoded(Self.evil))"
        }
        for path in [
          street.path(entrance.pattern), entrance.pattern.path { _ in Self.evil },
        ] {
          expectHarmless(try await street.visitor("Samira").get("\(path)?\(asking.joined(separator: "&"))"), path)
        }
      }
    }
  }

  private func expectHarmless(_ answer: Visitor.Reply, _ place: String) {
    // What is kept as a file holds words as they were written: a browser never opens it as a page.
    if answer.headers["content-disposition"]?.hasPrefix("attachment") == true {
      #expect(answer.headers["content-security-policy"]?.contains("sandbox") == true, "\(place)")
      return
    }
    for sign in Self.unescaped { #expect(!answer.body.contains(sign), "\(place) has \(sign)") }
    #expect(answer.headers["location"]?.contains("<") != true && answer.status != 500, "\(place): \(answer.status)")
  }

  /// Every page that can be reached from these by following links.
  private func crawl(as visitor: Visitor, from places: [String]) async throws -> [(String, Visitor.Reply)] {
    var (found, waiting, known): ([(String, Visitor.Reply)], [String], Set<String>) = ([], places, Set(places))
    while let address = waiting.popLast(), found.count < 300 {
      let answer = try await visitor.get(address)
      found.append((address, answer))
      for link in answer.body.matches(of: ##/href="(\/[^"#]*)/##).map({ String($0.output.1).replacing("&amp;", with: "&") })
      where known.insert(link).inserted {
        if !link.hasPrefix("/bestanden/") { waiting.append(link) }
      }
    }
    return found
  }
}
