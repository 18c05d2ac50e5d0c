import Domain
import Store
import Vocabulary

/// Mail to owners of pages that are due for review: one letter for all of them, once a week at most, and only for those who
/// want it. It names pages and no people. Vandaag shows the same without mail.
extension Outbox {
  /// Records who is to be mailed this week. During working hours of working days, because a letter at night suggests that
  /// somebody should be working. Gives how many.
  package func remind() async throws -> Int {
    let now = house.clock.now()
    guard house.mails, (1...5).contains(now.day.weekday), (8..<18).contains(now.clock.hour) else { return 0 }
    let week = now.day.adding(1 - now.day.weekday)
    let due = try await house.database.read { tx in
      try tx.run("""
        SELECT DISTINCT p.organisation, p.owner FROM page p JOIN person o ON o.organisation = p.organisation AND o.id = p.owner
          JOIN organisation g ON g.id = p.organisation AND NOT g.is_demo
          LEFT JOIN reminder r ON r.organisation = p.organisation AND r.person = p.owner
        WHERE p.review_due <= \(now.day) AND p.published_version IS NOT NULL AND p.withdrawal IS NULL
          AND o.is_active AND o.is_reminded AND o.account IS NOT NULL AND o.position IN (\(list: Outbox.line))
          AND (r.week IS NULL OR r.week < \(week))
        ORDER BY p.organisation, p.owner
        """).map { (organisation: try $0.id("organisation", Organisation.self), person: try $0.id("owner", Person.self)) }
    }
    guard !due.isEmpty else { return 0 }
    try await house.database.write { tx in
      for (organisation, person) in due {
        // Two nodes check at the same time: the second finds this week recorded.
        try tx.run("""
          INSERT INTO reminder (organisation, person, week, tries, next_attempt)
          VALUES (\(organisation), \(person), \(week), 0, \(now))
          ON CONFLICT (organisation, person) DO UPDATE SET week = excluded.week, tries = 0, next_attempt = excluded.next_attempt
          WHERE reminder.week < excluded.week
          """)
      }
    }
    return due.count
  }

  /// Somebody who is no longer in the line owns nothing any more.
  private static let line: [String] = Position.allCases.filter(\.isInTheLine).map(\.rawValue)

  private struct Reminder: Sendable {
    let organisation: ID<Organisation>
    let person: ID<Person>
    let tries: Int
    /// Nil when there is nothing to say any more: it was done meanwhile, or turned off.
    let letter: Letter?
  }

  func mailReminders(_ send: (Letter) async -> Delivery) async throws {
    while !Task.isCancelled, let reminder = try await takeReminder() {
      let mine: Query = "organisation = \(reminder.organisation) AND person = \(reminder.person) AND tries = \(reminder.tries)"
      if let letter = reminder.letter, case .later = await send(letter), reminder.tries < Outbox.waits.count {
        let next = house.clock.now().after(Outbox.waits[reminder.tries - 1])
        try await house.database.write { tx in _ = try tx.run("UPDATE reminder SET next_attempt = \(next) WHERE \(mine)") }
      } else {
        try await house.database.write { tx in _ = try tx.run("UPDATE reminder SET next_attempt = NULL WHERE \(mine)") }
      }
    }
  }

  private func takeReminder() async throws -> Reminder? {
    let now = house.clock.now()
    let due = try await house.database.read { tx in
      try tx.run("SELECT person FROM reminder WHERE next_attempt <= \(now) LIMIT 1").first
    }
    guard due != nil else { return nil }
    return try await house.database.write { tx in
      guard let row = try tx.run("""
        UPDATE reminder SET tries = tries + 1, next_attempt = \(now.after(Outbox.lease))
        WHERE next_attempt <= \(now) AND (organisation, person) = (
          SELECT organisation, person FROM reminder WHERE next_attempt <= \(now)
          ORDER BY next_attempt, organisation, person LIMIT 1)
        RETURNING organisation, person, week, tries
        """).first
      else { return nil }
      let (organisation, person) = (try row.id("organisation", Organisation.self), try row.id("person", Person.self))
      return Reminder(
        organisation: organisation, person: person, tries: try row.int("tries"),
        letter: try Outbox.reminder(to: person, of: organisation, week: try row.text("week"), on: now.day, tx))
    }
  }

  private static func reminder(
    to person: ID<Person>, of organisation: ID<Organisation>, week: String, on today: Day, _ tx: any Transaction
  ) throws -> Letter? {
    guard let about = try tx.run("""
      SELECT a.email, p.given_name, p.language, o.name FROM person p JOIN account a ON a.id = p.account
        JOIN organisation o ON o.id = p.organisation AND NOT o.is_demo
      WHERE p.organisation = \(organisation) AND p.id = \(person) AND p.is_active AND p.is_reminded
      AND p.position IN (\(list: line))
      """).first, let to = EmailAddress(try about.text("email"))
    else { return nil }
    let pages = try tx.run("""
      SELECT title, review_due FROM page
      WHERE organisation = \(organisation) AND owner = \(person) AND review_due <= \(today) AND published_version IS NOT NULL
      AND withdrawal IS NULL
      """).map { (due: try $0.text("review_due"), title: try $0.text("title")) }
      .sorted { ($0.due, $0.title) < ($1.due, $1.title) }
    guard !pages.isEmpty else { return nil }
    var letter = Letter(
      id: ID(raw: String("\(week)\(person)".filter { $0.isLetter || $0.isNumber }.prefix(40))), kind: .reminder, to: to,
      givenName: try about.text("given_name"), organisation: try about.text("name"),
      language: Language(rawValue: try about.text("language")) ?? .dutch, key: "")
    letter.pages = pages.map(\.title)
    return letter
  }
}
