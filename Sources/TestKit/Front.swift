package import Logging
import Rooms
package import Web

extension World {
  /// The whole server as a visitor reaches it: every entrance, behind its gate.
  package func front(
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) throws -> (reception: Reception, gate: Gate) {
    let rateLimit = RateLimit(clock: house.clock)
    let reception = Reception(house: house, exchange: Exchange(), rateLimit: rateLimit, logger: logger)
    let gate = try Gate(
      entrances: reception.entrances, callerLookup: reception.callerLookup, site: try Site(), clock: house.clock,
      rateLimit: rateLimit, errors: Reception.errorPages, lane: reception.lane, logger: logger)
    return (reception, gate)
  }
}
