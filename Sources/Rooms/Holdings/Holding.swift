import Store
import Vocabulary

/// Everything the house has to know of one kind of thing, declared once, beside its room: its tables, its happenings, and what
/// search shows of it.
///
/// Export, merger, search, the log, the ledger and the register of personal data follow from these; none of them has a list of
/// its own.
package struct Holding: Sendable {
  /// Its name in the register of personal data.
  package let name: Name
  /// The head of the log that a happening of this kind moves. Nil when it moves all heads.
  let head: LogHead?
  /// Each table after those that it points at.
  package let tables: [Table]
  let happenings: [Happening]
  /// What search shows of it. Nil when it cannot be found.
  let found: Findable?
  /// What it asks of people on Vandaag.
  let asks: [WeekQuestion]

  init(
    _ dutch: String, _ english: String, under head: LogHead?, tables: [Table], happenings: [Happening] = [],
    found: Findable? = nil, asks: [WeekQuestion] = []
  ) {
    name = Name(dutch: dutch, english: english)
    (self.head, self.tables, self.happenings, self.found, self.asks) = (head, tables, happenings, found, asks)
  }

  package struct Name: Sendable, Hashable {
    package let dutch: String
    package let english: String
  }
}

/// The heads of a log, one for each part of the house: a happening under one of them leaves the caches of the others valid.
enum LogHead: String, Sendable, CaseIterable {
  case people = "mensen"
  case access = "toegang"
  case handbook = "handboek"
  case improvement = "verbeteren"
  case norms = "normen"
  case evidence = "bewijs"
  case circles = "kringen"
}

/// A table of a holding, and what becomes of its rows.
package struct Table: Sendable {
  package let name: String
  let travelling: Travelling
  let merging: Merging
  package let keeping: Keeping
  /// Why the ledger does not count its rows. Nil when it does.
  let uncounted: String?
  /// Whether its rows are in the book of the house, although they name an organisation.
  let isOfTheHouse: Bool

  enum Travelling: Sendable {
    /// All rows of the organisation go into its export, in this order.
    case rows(by: Query)
    /// The rows of the accounts of its people.
    case withAccounts(by: Query)
    /// Accounts and formats: they belong to no organisation, and go with the rows that point at them.
    case whereUsed
    case never
  }

  /// What happens to its rows when their organisation is merged into another.
  enum Merging: Sendable {
    /// Each row goes over, in this order.
    case goes(by: Query)
    /// All of them go over at once, after the rows that they point at.
    case follows
    /// They stay under the id of the former organisation, which is all that is left of it.
    case stays
    /// They are deleted.
    case ends
    /// They belong to no organisation.
    case untouched
  }

  private init(
    _ name: String, _ travelling: Travelling, _ merging: Merging, _ keeping: Keeping, uncounted: String? = nil,
    isOfTheHouse: Bool = false
  ) {
    (self.name, self.travelling, self.merging, self.keeping) = (name, travelling, merging, keeping)
    (self.uncounted, self.isOfTheHouse) = (uncounted, isOfTheHouse)
  }

  /// Goes into an export, and goes over in a merger.
  static func carried(_ name: String, by order: Query, _ keeping: Keeping) -> Table {
    Table(name, .rows(by: order), .goes(by: order), keeping)
  }

  /// Goes into an export, and does not go over in a merger.
  static func left(
    _ name: String, by order: Query, _ merging: Merging, _ keeping: Keeping, uncounted: String? = nil, isOfTheHouse: Bool = false
  ) -> Table {
    Table(name, .rows(by: order), merging, keeping, uncounted: uncounted, isOfTheHouse: isOfTheHouse)
  }

  /// Of one person: it goes over in a merger, and never to another server.
  static func own(_ name: String, by order: Query, _ keeping: Keeping) -> Table { Table(name, .never, .goes(by: order), keeping) }

  /// Keys, and what is derived from other rows: not in an export.
  static func staying(
    _ name: String, _ merging: Merging, _ keeping: Keeping, uncounted: String? = nil, isOfTheHouse: Bool = false
  ) -> Table {
    Table(name, .never, merging, keeping, uncounted: uncounted, isOfTheHouse: isOfTheHouse)
  }

  /// Belongs to no organisation.
  static func shared(_ name: String, _ travelling: Travelling, _ keeping: Keeping, uncounted: String? = nil) -> Table {
    Table(name, travelling, .untouched, keeping, uncounted: uncounted)
  }

  /// The column with the id of the organisation.
  var column: String { name == "organisation" ? "id" : "organisation" }
}

/// What can happen, by its name in the log. A happening that is in no holding cannot be logged.
package struct Happening: Sendable, Hashable {
  package let rawValue: String
  /// Tables from which readable words were deleted: they have to leave the files of the database as well.
  let clears: [String]
  /// What changes on pages that stand open; its subject is then the conversation that they show.
  package let echo: Echo?
  /// Whose right to listen it may have ended.
  package let ends: Ended?

  package enum Echo: Sendable { case step, chairs, over, screensOut }

  package enum Ended: Sendable {
    /// Of whoever listens to the subject, by whoever has the subject's name, or of anybody.
    case listeners, holders, everybody
  }

  init(_ name: String, clears: [String] = [], echo: Echo? = nil, ends: Ended? = nil) {
    (rawValue, self.clears, self.echo, self.ends) = (name, clears, echo, ends)
  }

  /// Nil for a name that is in no holding.
  package init?(rawValue: String) {
    guard let known = Holdings.happenings[rawValue] else { return nil }
    self = known.happening
  }
}
