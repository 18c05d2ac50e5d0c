package import Logging
import Rooms
package import Web

extension World {
  /// The whole house as a visitor finds it: everything that answers, behind its gate.
  package func front(
    logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
  ) throws -> (reception: Reception, gate: Gate) {
    let patience = Patience(clock: house.clock)
    let reception = Reception(house: house, exchange: Exchange(), patience: patience, logger: logger)
    let gate = try Gate(
      entrances: reception.entrances, recognition: reception.recognition, site: try Site(), clock: house.clock,
      patience: patience, errors: Reception.errorPages, lane: reception.lane, logger: logger)
    return (reception, gate)
  }
}
