import ArgumentParser
import Foundation
import Rooms
import Store

/// What `doctor` says about changes that Kring did not make.
extension Doctor {
  /// What the database finds wrong with itself.
  func database(_ composition: Composition) async throws -> Bool {
    let check = try await composition.database.ownCheck()
    for finding in check.findings { say("✗ De database is beschadigd (\(finding)). Zet een kopie terug die nog heel is.") }
    if check.findings.isEmpty {
      say(check.isThorough
        ? "✓ De database vindt niets mis met zichzelf: bladen, indexen en verwijzingen kloppen."
        : "· PostgreSQL kijkt zijn indexen alleen na met de extensie amcheck, en die is er niet. Elke rij wordt wel gelezen.")
    }
    return check.findings.isEmpty
  }

  /// Whether every row is as Kring wrote it.
  func rows(_ composition: Composition) async throws -> Bool {
    let reports = try await Caretaker(composition.house).checkRows()
    for report in reports {
      let whose = report.organisation ?? "de installatie zelf (accounts, sleutels, vormen van gesprek)"
      if report.isRight {
        say("✓ De rijen van \(whose) zijn zoals Kring ze schreef: \(report.rows) rijen in \(report.tables) tabellen.")
      }
      switch report.state {
      case .sealed: break
      case .waiting:
        say(
          """
          ✗ De rijen van \(whose) hebben geen zegel. Gaf je net een nieuwe versie? Doe dan: kring migrate. Anders haalde \
          iemand het weg.
          """
        )
      case .shut:
        say(
          """
          ✗ Het zegel van \(whose) past niet: het hoort bij een andere sleutel of een andere stand van het logboek, of iemand \
          veranderde het.
          """
        )
      }
      for wrong in report.wrong {
        say(
          """
          ✗ In tabel \(wrong.table) van \(whose) is iets veranderd buiten Kring om: \(wrong.written) rijen geschreven, \
          \(wrong.found) gevonden. Vergelijk met een kopie.
          """
        )
      }
      for table in report.strangers { say("✗ In tabel \(table) staan rijen van een organisatie die er niet is.") }
      if report.isMadeOtherwise { say("✗ Tabellen, sleutels of regels van de database zelf zijn anders dan Kring ze maakte.") }
      if report.isHouseOlder {
        say("✗ De rijen van de installatie zelf zijn ouder dan die van \(whose). Zette iemand een oude stand terug?")
      }
    }
    return reports.allSatisfy(\.isRight)
  }

  func sealAgain(_ composition: Composition) async throws {
    try await Caretaker(composition.house).sealRows(asked: true)
    say("· Alle rijen zijn opnieuw verzegeld, zoals ze nu zijn. Elk logboek zegt het.")
  }

  /// One line for each log.
  func printAnchors(_ composition: Composition) async throws {
    for (name, anchor) in try await Caretaker(composition.house).anchors() {
      say("\(anchor.line)  \(name)")
    }
    await composition.database.close()
  }

  /// Compares lines that were kept earlier with the logs of today.
  func compare(_ composition: Composition, with given: String) async throws {
    let text = FileManager.default.contents(atPath: given).map { String(decoding: $0, as: UTF8.self) } ?? given
    let anchors = text.split(whereSeparator: \.isNewline).compactMap { LogAnchor(String($0)) }
    guard !anchors.isEmpty else { throw Failure(sentence: "Daarin staat geen regel die met kring-anker begint.", code: 65) }
    // Everything is checked before anything is printed, because the verdict stands first.
    let caretaker = Caretaker(composition.house)
    var wrong: [String] = []
    for report in try await caretaker.verify() {
      if let row = report.brokenAt {
        wrong.append("✗ Het logboek van \(report.organisation) klopt zelf niet vanaf regel \(row).")
      }
    }
    for anchor in anchors {
      if try await caretaker.holds(anchor) { continue }
      wrong.append(
        "✗ Het logboek van \(anchor.organisation) is niet meer wat het op \(anchor.day) was, op regel \(anchor.number).")
    }
    if wrong.isEmpty {
      for anchor in anchors {
        say("✓ Op \(anchor.day) stond het logboek op regel \(anchor.number), en tot daar is het niet veranderd.")
      }
    } else {
      for line in wrong { say(line) }
      say("Bel je beheerder, en verander niets.")
    }
    await composition.database.close()
    if !wrong.isEmpty { throw ExitCode(65) }
  }
}
