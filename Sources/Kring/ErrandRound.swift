import Logging
import Rooms
import ServiceLifecycle
import Vocabulary
import Web

/// Goes on with errands that another node left, and forgets what nobody fetched.
struct ErrandRound: Service {
  let errands: Errands
  let house: House
  let logger: Logger

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        do {
          let taken = try await errands.goOn().count
          if taken > 0 { logger.info("errands taken over", metadata: ["number": "\(taken)"]) }
          try await house.forgetErrands()
        } catch { logger.warning("errands wait", metadata: ["why": "\(diagnosis(of: error))"]) }
        try await Task.sleep(for: .seconds(15))
      }
    }
  }
}
