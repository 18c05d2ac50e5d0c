import Domain
import Rooms
import TestKit

/// A thousand Markdown files are brought in, and then the same ones again.
enum Arrivals {
  static func measure(on backend: Backend) async throws {
    try await Ground.lay(on: backend) { ground in
      var prose = GeneratedProse()
      let files = (0..<1_000).map { number in
        let text = "# Bladzijde \(number)\n\nZie [de vorige](bladzijde-\(max(0, number - 1)).md).\n\n\(prose.page(lines: 40))\n"
        return ImportedFile(path: "map-\(number % 20)/bladzijde-\(number).md", bytes: Array(text.utf8))
      }
      let ellen = try await ground.world.viewer("Ellen")
      for figure in ["arrivals.\(backend).first", "arrivals.\(backend).again"] {
        let time = try await ContinuousClock().measure {
          _ = try await ground.world.house.write(at: .keepers, as: ellen) { desk in try desk.importHandbook(files) }
        }
        Yardstick.say(figure, time.milliseconds / 1_000)
      }
    }
  }
}
