import Bindery
import Domain
import Logging
import Synchronization
import Testing
import TestKit
import Vocabulary
@testable import Web

/// Work that goes on by itself, when it goes wrong.
@Suite struct ErrandTests {
  private final class Written: Sendable {
    let lines = Mutex<[String]>([])
  }

  @Test func whatAProgramComplainedOfIsSaidOnceAndTheOwnerHearsThatItFailed() async throws {
    let written = Written()
    let logger = Logger(label: "test") { _ in
      LogLines(clock: .standing(ClockHand(Moment(World.monday, hour: 9)))) { line in written.lines.withLock { $0.append(line) } }
    }
    let errands = Errands(clock: .standing(ClockHand(Moment(World.monday, hour: 9))), logger: logger)
    let samira = ID<Person>.new(.seeded(1))
    let failures: [(BinderyFailure, ErrandFailure)] = [
      (.refused(.weasyprint, said: "1 Traceback"), .broken), (.tooSlow(.pandoc), .tooSlow), (.missing(.pandoc), .noProgram),
      (.ended, .broken),
    ]
    for (failure, told) in failures {
      let errand = try errands.begin(.takingOut, for: samira) { _ in throw failure }
      await errands.settle(errand)
      guard case .failed(let heard) = try errands.standing(errand, of: samira).state else { throw failure }
      #expect(heard == told)
    }
    let lines = written.lines.withLock { $0 }
    #expect(
      lines.count == 3
        && lines.allSatisfy { $0.contains("\"event\":\"taking out failed\"") && $0.contains("\"level\":\"warning\"") }, "\(lines)"
    )
    #expect(
      zip(lines, ["weasyprint ended with 1 Traceback", "pandoc took too long", "pandoc is not here"]).allSatisfy {
        $0.contains("\"why\":\"\($1)\"")
      })
  }
}
