package import Domain
import Foundation
import Store
package import Vocabulary

/// Everything of one organisation, taken along: from any database to any database, with the same hashes.
///
/// One line of JSON for each row, table after table in the order in which they can be put back. Sealed words travel sealed;
/// they open elsewhere only with the same key file. The same goes for second keys: the secret travels sealed and the recovery codes
/// as digests, so that a move does not quietly leave a password alone. With another key file the app's codes are refused and the
/// recovery codes still work. For an account that is there already nothing comes along: its key may have been renewed meanwhile.
package struct Luggage: Sendable {
  private let house: House
  package init(_ house: House) { self.house = house }

  /// In an order in which every row finds what it points at. Sessions, passes, thresholds and invitations stay behind: they are keys.
  /// So do the letters that carry invitations, the receipts of guests, and in which week somebody was reminded.
  static let tables: [(name: String, column: String, order: Query)] = [
    ("organisation", "id", "id"), ("logbook", "organisation", "organisation"), ("happening", "organisation", "seq"),
    ("person", "organisation", "id"), ("team", "organisation", "id"), ("team_member", "organisation", "team, person"),
    ("stored_file", "organisation", "hash"),
    ("page", "organisation", "id"),
    ("revision", "organisation", "page, number"),
    ("version", "organisation", "page, number"),
    ("page_link", "organisation", "page, target"),
    ("withdrawal", "organisation", "page, number"),
    ("page_file", "organisation", "page, hash"),
    ("coauthor", "organisation", "page, person"), ("discussion", "organisation", "id"), ("norm_set", "organisation", "id"),
    ("clause", "organisation", "norm_set, place"), ("clause_link", "organisation", "id"), ("coverage", "organisation", "norm_set, clause"),
    ("scale_rung", "organisation", "norm_set, place"), ("slice_off", "organisation", "norm_set, slice"), ("crosswalk", "organisation", "id"),
    ("clause_question", "organisation", "norm_set, id"), ("question_choice", "organisation", "norm_set, question, code"),
    ("question_condition", "organisation", "norm_set, question, choice"), ("question_answer", "organisation", "norm_set, question, number"),
    ("carried_question", "organisation", "norm_set, former_set, former_question"),
    ("carried_answer", "organisation", "norm_set, former_set, former_clause, place"), ("waved_sign", "organisation", "norm_set, sign"),
    ("evidence", "organisation", "id"), ("evidence_revision", "organisation", "evidence, number"),
    ("evidence_withdrawal", "organisation", "evidence, number"), ("evidence_place", "organisation", "id"),
    ("grant_of_sight", "organisation", "person"), ("circle", "organisation", "id"), ("circle_member", "organisation", "circle, person"),
    ("conversation", "organisation", "id"), ("join_code", "organisation", "code"), ("seat", "organisation", "conversation, id"),
    ("move", "organisation", "conversation, place"), ("conversation_key", "organisation", "conversation"), ("lesson", "organisation", "id"),
    ("deviation", "organisation", "id"), ("proposal", "organisation", "id"), ("notice", "organisation", "id"),
    ("team_end", "organisation", "team"),
    ("deviation_team", "organisation", "deviation, team"),
    ("team_return", "organisation", "deviation"),
    ("deviation_reader", "organisation", "deviation, person, team"),
    ("deviation_owner", "organisation", "deviation, person"),
    ("deviation_group", "organisation", "id"), ("deviation_cover", "organisation", "deviation_group, mark"),
    ("addition", "organisation", "id"),
    ("addition_save", "organisation", "addition, number"),
    ("review", "organisation", "id"),
    ("handover", "organisation", "id"),
    ("page_read", "organisation", "page, month"),
    ("amendment", "organisation", "id"),
    ("amendment_remark", "organisation", "id"),
    ("agreement_rule", "organisation", "kind"),
    ("agreement", "organisation", "id"),
    ("version_cause", "organisation", "id"),
  ]

  /// What belongs to an account and not to one organisation.
  static let ofAccounts = ["second_key", "recovery_code"]

  package func organisations() async throws -> [(id: ID<Organisation>, name: String)] {
    try await house.database.read { tx in
      try tx.run("SELECT id, name FROM organisation").map { (id: try $0.id("id"), name: try $0.text("name")) }.sorted { $0.name < $1.name }
    }
  }

  /// Writes every row to `line`, one at a time. Accounts go along with their people; formats with their conversations.
  package func pack(_ organisation: ID<Organisation>, _ line: @escaping @Sendable (String) throws -> Void) async throws {
    try await house.database.read { tx in
      for row in try tx.run("SELECT DISTINCT f.hash, f.slug, f.body FROM format f JOIN conversation c ON c.format = f.hash WHERE c.organisation = \(organisation) ORDER BY f.hash") {
        try line(Luggage.line("format", row))
      }
      for row in try tx.run("SELECT a.id, a.email, a.password, a.changed_at FROM account a JOIN person p ON p.account = a.id WHERE p.organisation = \(organisation) ORDER BY a.id") {
        try line(Luggage.line("account", row))
      }
      for row in try tx.run("""
        SELECT k.account, k.sealed, k.last_step, k.made_at FROM second_key k JOIN person p ON p.account = k.account
        WHERE p.organisation = \(organisation) ORDER BY k.account
        """) { try line(Luggage.line("second_key", row)) }
      for row in try tx.run("""
        SELECT r.account, r.digest FROM recovery_code r JOIN person p ON p.account = r.account
        WHERE p.organisation = \(organisation) ORDER BY r.account, r.digest
        """) { try line(Luggage.line("recovery_code", row)) }
      for table in Luggage.tables {
        let (name, column) = (Luggage.name(table.name), Luggage.name(table.column))
        for row in try tx.run("SELECT * FROM \(name) WHERE \(column) = \(organisation) ORDER BY \(table.order)") { try line(Luggage.line(table.name, row)) }
      }
    }
  }

  /// Puts everything back into a database that does not know the organisation yet. All of it, or nothing.
  package func unpack(_ lines: [String]) async throws -> Int {
    try await house.database.write { tx in
      var newAccounts: Set<String> = []
      var revisions = RevisionCheck()
      var organisations: [ID<Organisation>] = []
      for (number, text) in lines.enumerated() where !text.isEmpty {
        guard let (table, cells) = Luggage.cells(text) else { throw LuggageMistake(line: number + 1) }
        if Luggage.ofAccounts.contains(table) {
          guard case .text(let account)? = cells.first(where: { $0.0 == "account" })?.1 else { throw LuggageMistake(line: number + 1) }
          guard newAccounts.contains(account) else { continue }
        }
        if table == "revision", !revisions.holds(cells) { throw LuggageMistake(line: number + 1) }
        let put = try tx.run(Luggage.insertion(into: table, cells))
        if table == "account" { newAccounts.formUnion(try put.map { try $0.text("id") }) }
        if table == "organisation", case .text(let id)? = cells.first(where: { $0.0 == "id" })?.1 { organisations.append(ID(raw: id)) }
      }
      // The index does not travel: it follows from the rest.
      for organisation in organisations { try SearchIndex(of: organisation, in: tx).rebuild() }
    }
    return lines.count
  }

  /// A name of ours as a piece of a statement. Only names that `tables` lists, or that were looked over, come here.
  static func name(_ text: String) -> Query { Query(stringLiteral: text) }

  static func insertion(into table: String, _ cells: [(column: String, value: Value)]) -> Query {
    var query: Query = "INSERT INTO \(name(table)) (\(name(cells.map(\.column).joined(separator: ", ")))) VALUES ("
    for (index, cell) in cells.enumerated() { query = index == 0 ? "\(query)\(cell.value)" : "\(query), \(cell.value)" }
    // An account or a format may be there already: a freelancer works for two organisations, a format is the same everywhere.
    return switch table {
    case "account": "\(query)) ON CONFLICT DO NOTHING RETURNING id"
    case "format": "\(query)) ON CONFLICT DO NOTHING"
    default: "\(query))"
    }
  }

  // MARK: One line

  private static func line(_ table: String, _ row: Row) -> String {
    let cells = row.cells.map { cell -> String in
      let value = switch cell.value {
      case .null: "null"
      case .text(let text): quoted(text)
      case .integer(let number): String(number)
      case .flag(let flag): flag ? "1" : "0"
      case .bytes(let bytes): "{\"base64\":\(quoted(Data(bytes).base64EncodedString()))}"
      }
      return "\(quoted(cell.column)):\(value)"
    }
    return "{\"table\":\(quoted(table)),\(cells.joined(separator: ","))}"
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case let control where control.value < 0x20: out += "\\u00\(control.value < 16 ? "0" : "")\(String(control.value, radix: 16))"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  private static func cells(_ line: String) -> (table: String, cells: [(String, Value)])? {
    guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], let table = object["table"] as? String,
      tables.contains(where: { $0.name == table }) || table == "format" || table == "account" || ofAccounts.contains(table)
    else { return nil }
    var cells: [(String, Value)] = []
    for (column, given) in object.sorted(by: { $0.key < $1.key }) where column != "table" {
      guard column.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }) else { return nil }
      switch given {
      case is NSNull: cells.append((column, .null))
      case let text as String: cells.append((column, .text(text)))
      case let number as NSNumber: cells.append((column, column.hasPrefix("is_") ? .flag(number.intValue != 0) : .integer(number.int64Value)))
      case let bytes as [String: String]:
        guard let data = Data(base64Encoded: bytes["base64"] ?? "-") else { return nil }
        cells.append((column, .bytes(Array(data))))
      default: return nil
      }
    }
    return (table, cells)
  }
}

/// A line that is no row of ours.
package struct LuggageMistake: Error, Sendable {
  package let line: Int
}
