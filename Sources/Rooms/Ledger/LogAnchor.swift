import Store
package import Domain
package import Vocabulary

/// The head of a log on a day, as a line that is kept outside this database: on paper, in a mailbox, with an accountant.
/// Whoever restores an old copy, or rewrites the log, cannot change that line.
package struct LogAnchor: Sendable, Hashable {
  package let organisation: ID<Organisation>
  /// The number of the happening.
  package let number: Int
  package let head: String
  package let day: Day

  package init(organisation: ID<Organisation>, number: Int, head: String, day: Day) {
    (self.organisation, self.number, self.head, self.day) = (organisation, number, head, day)
  }

  /// Reads a line that was printed, also with other spaces and with text behind it. Nil for any other line.
  package init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 6, words[0] == "kring-anker", words[1] == "1", let number = Int(words[3]), number >= 0,
      let day = Day(words[5]),
      words[4].utf8.count == 64 || number == 0
    else { return nil }
    self.init(organisation: ID(raw: words[2]), number: number, head: words[4].lowercased(), day: day)
  }

  package var line: String { "kring-anker 1 \(organisation) \(number) \(head) \(day)" }
}

extension Caretaker {
  /// The head of the log of every organisation, with its name.
  package func anchors() async throws -> [(name: String, anchor: LogAnchor)] {
    let today = house.clock.now().day
    return try await house.database.read { tx in
      try tx.run(
        "SELECT o.name, l.organisation, l.last, l.head FROM logbook l JOIN organisation o ON o.id = l.organisation ORDER BY o.id"
      ).map {
        (
          try $0.text("name"),
          LogAnchor(organisation: try $0.id("organisation"), number: try $0.int("last"), head: try $0.text("head"), day: today)
        )
      }
    }
  }

  /// Whether the log still has that head at that number, and so everything before it as it was then. `verify` checks the log
  /// after it.
  package func holds(_ anchor: LogAnchor) async throws -> Bool {
    try await house.database.read { tx in
      try tx.run("SELECT hash FROM happening WHERE organisation = \(anchor.organisation) AND seq = \(anchor.number)").first?.text(
        "hash") == anchor.head
    }
  }
}
