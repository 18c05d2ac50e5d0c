import Bindery
import Domain
import Foundation
import Pages
import Rooms
import TestKit
import Vocabulary
import Web
import Wording

/// Five hundred pages of ten revisions each, exported whole: as a folder of HTML, and as one PDF.
enum Papers {
  private static let pages = 500

  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      try await fill(ground)
      let reader = Reader.member(try await ground.world.viewer("Samira"))
      let bindery = Bindery()
      let time = try await milliseconds(rounds: 3) {
        let (book, links) = try await ground.world.house.look(as: reader) { room in (try room.book(), try room.importedLinks()) }
        guard book.pages.count == pages else { throw NotFound() }
        _ = try await bindery.bound(Paper(book, importedLinks: links, Wording(.dutch)), isWhole: true, as: .html)
      }
      Yardstick.say("papers.\(backend).html", time / 1_000)
      // Once is enough: the rest does not depend on the database.
      if backend == .sqlite, Program.weasyprint.isHere {
        try await printing(try await ground.world.house.look(as: reader) { room in try room.book() }, bindery)
      }
    }
  }

  private static func printing(_ book: Book, _ bindery: Bindery) async throws {
    var times: [Double] = []
    for count in [pages / 4, pages] {
      let some = Book(organisation: book.organisation, pages: Array(book.pages.prefix(count)), files: [:])
      var sheets = 0
      let time = try await ContinuousClock().measure {
        sheets = leaves(of: try await bindery.bound(Paper(some, importedLinks: [:], Wording(.dutch)), isWhole: true, as: .pdf))
      }
      times.append(time.milliseconds / 1_000)
      if count == pages {
        Yardstick.say("papers.pdf", times[1])
        Yardstick.say("papers.sheets", Double(sheets))
        Yardstick.say("papers.growth", times[1] / times[0] / 4)
      }
    }
  }

  /// How many sheets of A4 the PDF has.
  private static func leaves(of pdf: [UInt8]) -> Int { String(decoding: pdf, as: UTF8.self).matches(of: /\/Type \/Page\W/).count }

  private static func fill(_ ground: Ground) async throws {
    let house = ground.world.house
    let peter = try await ground.world.viewer("Peter")
    var prose = GeneratedProse(seed: 5)
    for number in 0..<pages {
      let title = "Bladzijde \(number)"
      let contents = number % 3 == 0 ? outlines(&prose, house.chance) : texts(number, &prose)
      let slug = try await house.write(at: .handbook, as: peter) { desk in
        try desk.makePage(title: title, chapter: "Hoofdstuk \(number % 12)", content: contents[0])
      }
      if number % 3 == 0 {
        try await house.write(at: .owner(of: slug), as: peter) { desk in try desk.assign(owner: peter.person, coauthors: []) }
      }
      for (index, content) in contents.enumerated().dropFirst() {
        _ = try await house.write(at: .writer(of: slug), as: peter) { desk in
          try desk.save(from: index, title: title, chapter: "Hoofdstuk \(number % 12)", content: content)
        }
      }
      _ = try await house.write(at: .publishing(slug), as: peter) { desk in
        try desk.publish(revision: contents.count, because: "Samen gemaakt")
      }
    }
  }

  /// A process of six steps; each revision changes one sentence.
  private static func outlines(_ prose: inout GeneratedProse, _ chance: Randomness) -> [PageContent] {
    let steps = (0..<6).map { _ in
      ProcessOutline.Step(
        id: .new(chance), title: prose.line(words: 4), why: prose.line(), afterwards: prose.line(), agreement: prose.line(),
        room: prose.line())
    }
    var outline = ProcessOutline(purpose: prose.line(), steps: steps)
    return (0..<10).map { _ in
      outline.purpose = prose.line()
      return .outline(outline)
    }
  }

  /// A text with headings, a list, a table and links to its neighbours; each revision changes one line.
  private static func texts(_ number: Int, _ prose: inout GeneratedProse) -> [PageContent] {
    var lines = (0..<20).map { line in
      switch line {
      case 0, 10: "## \(prose.line(words: 3))\n"
      case 1...3, 11...13: "- \(prose.line())"
      case 4: "\n\(prose.line(words: 30)). Zie [de volgende](/handboek/bladzijde-\((number + 1) % pages)).\n"
      case 15: "| Wie | Wat |\n|---|---|"
      case 16...18: "| \(prose.line(words: 2)) | \(prose.line(words: 6)) |"
      case 14, 19: "\n\(prose.line(words: 40)).\n"
      default: "\(prose.line(words: 30)).\n"
      }
    }
    return (0..<10).map { revision in
      lines[revision % 2 * 5 + 14] = "\n\(prose.line(words: 40)).\n"
      return .text(lines.joined(separator: "\n"))
    }
  }
}
