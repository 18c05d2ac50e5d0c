import Domain
import Rooms
import TestKit
import Vocabulary

/// Searching ten thousand pages that were written and published through the rooms: whole requests through the gate, one at a
/// time.
///
/// `wijkagent` stands on one page in a hundred, `gesprek` on every other page. The words around them have the frequencies of
/// natural language.
enum Searching {
  private static let pages = 10_000
  private static let questions: [(figure: String, asked: String)] = [
    ("middling", "wijkagent"), ("frequent", "gesprek"), ("question", "wat doet de wijkagent na een gesprek"),
    ("misspelled", "wijkagnet"),
  ]

  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      let house = ground.world.house
      let peter = try await ground.world.viewer("Peter")
      let writer = ManyWords()
      for start in stride(from: 0, to: pages, by: 100) {
        let lot = (start..<start + 100).map(writer.page)
        // In parallel: those that wait together share a commit.
        try await withThrowingTaskGroup(of: Void.self) { group in
          for page in lot { group.addTask { _ = try await page.publish(in: house, as: peter) } }
          try await group.waitForAll()
        }
      }
      let samira = try ground.visitor("Samira")
      var slowest = 0.0
      for (figure, asked) in questions {
        let place = "/zoeken?q=\(asked.replacing(" ", with: "+"))"
        var times: [Double] = []
        for round in 0..<220 {
          let time = try await ContinuousClock().measure {
            guard try await samira.get(place).status == 200 else { throw NotFound() }
          }
          if round >= 20 { times.append(time.milliseconds) }
        }
        times.sort()
        slowest = max(slowest, times[times.count * 95 / 100])
        Yardstick.say("searching.\(backend).\(figure)", times[times.count / 2])
      }
      Yardstick.say("searching.\(backend).p95", slowest)
      try await publishing(house, peter, writer, on: backend)
    }
  }

  /// What it costs to keep all of that searchable: one page after another, each with a commit of its own.
  private static func publishing(_ house: House, _ peter: Viewer, _ writer: ManyWords, on backend: Backend) async throws {
    var times: [Double] = []
    for number in pages..<pages + 60 {
      let page = writer.page(number)
      let slug = try await page.begin(in: house, as: peter)
      times.append(try await ContinuousClock().measure {
        _ = try await house.write(at: .publishing(slug), as: peter) { desk in try desk.publish(revision: 1, because: "Nodig") }
      }.milliseconds)
    }
    Yardstick.say("searching.\(backend).publish", times.sorted()[times.count / 2])
  }
}

/// Pages with as many different words as a handbook has, as far as search is concerned.
private struct ManyWords: Sendable {
  struct Page: Sendable {
    let title: String
    let content: PageContent

    /// A process is published by its owner, who here is also its writer.
    func begin(in house: House, as writer: Viewer) async throws -> String {
      let slug = try await house.write(at: .handbook, as: writer) { desk in
        try desk.makePage(title: title, chapter: "Hoofdstuk \(title.count)", content: content)
      }
      if content.kind == .process {
        try await house.write(at: .owner(of: slug), as: writer) { desk in try desk.assign(owner: writer.person, coauthors: []) }
      }
      return slug
    }

    func publish(in house: House, as writer: Viewer) async throws -> Int {
      let slug = try await begin(in: house, as: writer)
      return try await house.write(at: .publishing(slug), as: writer) { desk in
        try desk.publish(revision: 1, because: "Overgenomen")
      }
    }
  }

  private let chance = Randomness.seeded(10_000)
  private let words: [String] = {
    let begins = [
      "aan", "be", "over", "werk", "zorg", "wijk", "huis", "team", "leer", "hulp", "klant", "plan", "tijd", "kern", "buurt",
      "jeugd", "rond", "mede",
    ]
    let middles = [
      "spraak", "zoek", "geld", "dracht", "legger", "stand", "kamer", "ronde", "vraag", "lijst", "doel", "weg", "kant", "schap",
      "bron", "punt", "lijn", "tafel",
    ]
    let ends = ["", "en", "ing", "er", "s", "heid", "je", "plek", "boek", "stuk", "deel", "raad", "dag"]
    return begins.indices.flatMap { a in
      middles.indices.flatMap { b in ends.map { "\(begins[(a + b) % begins.count])\(middles[b])\($0)" } }
    }
  }()

  func page(_ number: Int) -> Page {
    var text = sentences(6)
    if number % 2 == 0 { text += " Na het gesprek spreken wij af wie belt." }
    if number % 100 == 0 { text += " De wijkagent komt langs." }
    let title = "Over \(word()) \(number)"
    guard number % 3 == 0 else {
      return Page(title: title, content: .text("# \(title)\n\n\(text)\n\n## \(word())\n\n\(sentences(8))"))
    }
    let steps = (0..<6).map { _ in
      ProcessOutline.Step(id: .new(chance), title: sentences(1), why: sentences(1), agreement: sentences(1), room: sentences(1))
    }
    return Page(title: title, content: .outline(ProcessOutline(purpose: text, steps: steps)))
  }

  private func sentences(_ count: Int) -> String {
    (0..<count).map { _ in "Wie \((0..<12).map { _ in word() }.joined(separator: " ")) doet het goed." }.joined(separator: " ")
  }

  /// The tenth word comes a tenth as often as the first (Zipf): the logarithm of its rank is uniformly random.
  private func word() -> String {
    var most = 2
    while most < words.count && chance.number(below: 12) > 0 { most *= 2 }
    return words[Int(chance.number(below: min(most, words.count)))]
  }
}
