import Domain
import Rooms
import TestKit

/// Five thousand saves of a page of fifty kilobytes: how much larger the database becomes, and how long a save takes at the
/// end.
enum Revisions {
  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      var prose = GeneratedProse()
      var lines: [String] = []
      var size = 0
      while size < 50_000 {
        lines.append(prose.line())
        size += lines[lines.count - 1].utf8.count + 1
      }
      let samira = try await ground.world.viewer("Samira")
      let first = lines.joined(separator: "\n")
      let slug = try await ground.world.house.write(at: .handbook, as: samira) { desk in
        try desk.makePage(title: "Werkboek", chapter: "Werk", content: .text(first))
      }
      let before = try await ground.weight()
      var late: [Double] = []
      for save in 1...5_000 {
        lines[(save * 37) % lines.count] = prose.line()
        let text = lines.joined(separator: "\n")
        let time = try await ContinuousClock().measure {
          _ = try await ground.world.house.write(at: .writer(of: slug), as: samira) { desk in
            try desk.save(from: save, title: "Werkboek", chapter: "Werk", content: .text(text))
          }
        }
        if save > 4_900 { late.append(time.milliseconds) }
      }
      Yardstick.say("revisions.\(backend).weight", Double(try await ground.weight() - before) / 1_000_000)
      Yardstick.say("revisions.\(backend).save", late.sorted()[late.count / 2])
    }
  }
}
