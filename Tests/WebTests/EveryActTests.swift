import Domain
import Forms
import Foundation
import Pages
import Rooms
import Store
import Seals
import StoreSQLite
import Testing
import TestKit
import Vocabulary
import Web

/// Every act of every form × every character. Each form is sent as somebody does it right (`Entrance.samples`), in a world of its
/// own that is ready for it, so that a right is seen to open and not only to refuse.
///
/// `→` done · `ja` done, and the page shows what came of it · `–` the page that never existed, to the byte · `in` sign in first.
/// Whoever is refused is refused before the form is read: an empty one gives the same bytes.
@Suite struct EveryActTests {
  @Test func everyActIsDoneByWhoeverMayAndIsNothingToOthers() async throws {
    try await withFolder { folder in
      let base = folder.appending(path: "straat.sqlite")
      let database = try SQLiteDatabase(path: base.path)
      let street = try await Street.full(
        on: database, keys: try Strongbox.make(file: folder.appending(path: "straat.sleutels").path, today: World.monday))
      await database.close()
      let stage = Stage(street: street, base: base, folder: folder)
      var rows: [String: String] = [:]
      for entrance in street.reception.entrances where entrance.method == .post {
        for (number, sample) in entrance.samples.enumerated() {
          let act = Act(entrance: entrance, sample: sample, number: number)
          rows[act.name] = try await stage.row(act)
        }
      }
      for entrance in street.reception.entrances where entrance.method == .get {
        guard let before = Scenery.pages[entrance.pattern.text] else { continue }
        rows["GET \(entrance.pattern)"] = try await stage.row(of: entrance, after: before)
      }
      for (act, row) in rows.sorted(by: { $0.key < $1.key }) { #expect(actMatrix[act] == row, "\(act)") }
      #expect(Set(rows.keys) == Set(actMatrix.keys))
      for (act, row) in actMatrix { #expect(row.contains("→") || row.contains("ja"), "nobody gets in: \(act)") }
    }
  }
}

/// One way to send one form.
private struct Act {
  let entrance: Entrance
  let sample: [(name: String, sample: Sample)]
  let number: Int

  /// A form with several buttons has a row for each.
  var name: String {
    guard entrance.samples.count > 1 else { return entrance.pattern.text }
    let button = sample.first.map { if case .words(let word) = $0.sample { word } else { "" } } ?? ""
    return "\(entrance.pattern.text) \(button.isEmpty ? "\(number + 1)" : button)"
  }
}

extension Act {
  /// What has to have happened before.
  fileprivate var before: Scenery.Before? { Scenery.all[name] ?? Scenery.all[entrance.pattern.text] }

  /// Whether the world is made ready for one of them only.
  fileprivate var isReadyForOne: Bool {
    ["/eigen/sleutel/proef", "/gesprekken/{conversation}/klaar"].contains(entrance.pattern.text)
  }
}

/// Worlds that are the same to begin with.
private struct Stage {
  let street: Street
  let base: URL
  let folder: URL

  /// Whoever is refused leaves everything as it was, so the next may try on the same copy.
  func row(_ act: Act) async throws -> String {
    var cells: [String] = []
    while cells.count < VisibilityTests.characters.count {
      cells += try await onACopy { street in
        var some: [String] = []
        if let before = act.before { try await before(&street, VisibilityTests.characters[cells.count]) }
        for name in VisibilityTests.characters.dropFirst(cells.count) {
          some.append(try await send(act, name, street))
          if act.isReadyForOne || !["–", "in"].contains(some.last) { break }
        }
        return some
      }
    }
    return cells.joined(separator: " ")
  }

  /// Who sees a page that is there only after something happened.
  func row(of entrance: Entrance, after before: Scenery.Before) async throws -> String {
    var cells: [String] = []
    for name in VisibilityTests.characters {
      cells += try await onACopy { street in
        try await before(&street, name)
        let answer = try await street.visitor(at: name).get(street.path(entrance.pattern))
        switch answer.status {
        case 200: return ["ja"]
        case 303: return [answer.location?.hasPrefix("/aanmelden") == true ? "in" : "→"]
        case 404: return ["–"]
        default: return ["\(answer.status)"]
        }
      }
    }
    return cells.joined(separator: " ")
  }

  private func onACopy(_ look: (inout Street) async throws -> [String]) async throws -> [String] {
    let copy = folder.appending(path: "\(UUID().uuidString).sqlite")
    let keys = folder.appending(path: "\(UUID().uuidString).sleutels")
    try FileManager.default.copyItem(at: base, to: copy)
    try FileManager.default.copyItem(at: folder.appending(path: "straat.sleutels"), to: keys)
    defer { for file in [copy, keys] { try? FileManager.default.removeItem(at: file) } }
    let database = try SQLiteDatabase(path: copy.path)
    var street = try self.street.over(database, try Strongbox.open(file: keys.path))
    let cells = try await look(&street)
    await database.close()
    return cells
  }

  private func send(_ act: Act, _ name: String?, _ street: Street) async throws -> String {
    let visitor = try street.visitor(at: name)
    let path = street.path(act.entrance.pattern)
    let never = try await visitor.get("/dit/is/er/nooit/geweest")
    let (form, files) = try await Filling(act, street, by: name).parts()
    let answer = try await visitor.send(path, form, files: files)
    let cell: String
    switch answer.status {
    case 200: cell = "ja"
    case 303: cell = answer.location?.hasPrefix("/aanmelden") == true && act.entrance.who != .everyone ? "in" : "→"
    case 404:
      #expect(answer.body == never.body, "\(act.name) differs from a page that never existed, for \(name ?? "niemand")")
      // Of a form with buttons its button alone.
      let button = form.filter { act.entrance.samples.count > 1 && $0.0 == act.sample.first?.name }
      let empty = try await visitor.post(path, button)
      // Carla has the right in her own house; only what is named is not hers.
      let isAtHome = name == "Carla" && act.entrance.pattern.names.isEmpty
      #expect(
        isAtHome || empty.status == 404 && empty.body == never.body, "\(act.name) reads the form first, for \(name ?? "niemand")")
      cell = "–"
    case 403 where name == nil: cell = "in"
    case 422: cell = "vul"
    default: cell = "\(answer.status)"
    }
    return cell
  }
}

/// A sample, filled in with what only this world knows.
private struct Filling {
  let act: Act
  let street: Street
  let name: String?

  init(_ act: Act, _ street: Street, by name: String?) {
    self.act = act
    self.street = street
    self.name = name
  }

  func parts() async throws -> (form: [(String, String)], files: [(name: String, content: String)]) {
    var form: [(String, String)] = []
    var files: [(name: String, content: String)] = []
    let special = (Scenery.special[act.entrance.pattern.text] ?? [:]).merging(Scenery.special[act.name] ?? [:]) { $1 }
    for (field, sample) in act.sample {
      if let words = special[field] {
        if let words = words(street, name) { form.append((field, words)) }
        continue
      }
      switch sample {
      case .words(let words): form.append((field, words))
      case .known(let what): form.append((field, street.known(what, to: name)))
      case .file: files.append((field, Scenery.files[act.entrance.pattern.text] ?? "Wij waren er met zijn zevenen."))
      }
    }
    for (field, words) in street.names where field.hasPrefix("field:") { form.append((String(field.dropFirst(6)), words)) }
    for (field, words) in special where !act.sample.contains(where: { $0.name == field }) {
      if let words = words(street, name) { form.append((field, words)) }
    }
    return (form, files)
  }
}

extension Street {
  /// What a sample means in this world: somebody else, and for anything else the one that the street has.
  fileprivate func known(_ what: String, to name: String?) -> String {
    switch what {
    case "Person": names[name == "Peter" ? "samira" : "peter"] ?? "x"
    case "versie": names["versie"] ?? "1"
    case "zet": "zet-\((name ?? "niemand").lowercased())"
    default: names[what] ?? "x"
    }
  }

  fileprivate func visitor(at name: String?) throws -> Visitor {
    if name == "guest" { return Visitor(gate, cookies: ["kring-mee": names["pass"] ?? ""], from: "10.9.9.9") }
    var cookies: [String: String] = [:]
    if let name { cookies["kring"] = try names["key-\(name)"] ?? world.key(name) }
    if let threshold = names["threshold"] { cookies["kring-drempel"] = threshold }
    return Visitor(gate, cookies: cookies, from: Street.home(of: name))
  }

  /// The same street on a copy of its database.
  fileprivate func over(_ database: any Database, _ strongbox: Strongbox) throws -> Street {
    let world = world.over(database, strongbox)
    let (reception, gate) = try world.front()
    return Street(world: world, gate: gate, reception: reception, names: names)
  }
}

extension Visitor {
  /// A form as a browser sends it, with files when there are any.
  fileprivate func send(
    _ path: String, _ form: [(String, String)], files: [(name: String, content: String)] = []
  ) async throws -> Reply {
    guard !files.isEmpty else { return try await post(path, form) }
    var body = ""
    for (name, value) in form { body += "--grens\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n" }
    for file in files {
      body += "--grens\r\nContent-Disposition: form-data; name=\"\(file.name)\"; filename=\"stuk.md\"\r\n\r\n\(file.content)\r\n"
    }
    let headers = ["Content-Type": "multipart/form-data; boundary=grens", "Sec-Fetch-Site": "same-origin"]
    return try await ask("POST", path, headers: headers, body: Array("\(body)--grens--\r\n".utf8))
  }
}
