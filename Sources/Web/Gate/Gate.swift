package import Hummingbird
package import Logging
import NIOCore
import Pages
import Rooms
package import Vocabulary

/// Every request passes here, once. Host, address, method, own site, caller, pace and size are looked at in this order;
/// what a handler gets to see has passed all of them. One function and no chain of small ones: this is the path that
/// every page pays for.
package final class Gate: HTTPResponder, Sendable {
  let site: Site
  let clock: Clock
  let addresses: Addresses
  let recognition: Recognition
  let patience: Patience
  let errors: ErrorPages
  let headers: HouseHeaders
  let logger: Logger
  let requestIDs = RequestIDs()
  let uploads: Places
  let lane: Lane
  let entrances: [Pattern: Ways]

  /// The two ways in at one address.
  struct Ways: Sendable {
    var get: Entrance?
    var post: Entrance?
    var allowed: [String] { (get == nil ? [] : ["GET", "HEAD"]) + (post == nil ? [] : ["POST"]) }
  }

  /// Throws `TwoEntrances` when the table has two rows for one method and address.
  package convenience init(
    entrances: [Entrance], recognition: Recognition, site: Site, clock: Clock, patience: Patience, errors: ErrorPages,
    lane: Lane, logger: Logger
  ) throws(TwoEntrances) {
    try self.init(
      entrances: entrances, recognition: recognition, site: site, clock: clock, patience: patience, errors: errors, lane: lane,
      logger: logger, uploads: Places.uploads)
  }

  init(
    entrances: [Entrance], recognition: Recognition, site: Site, clock: Clock, patience: Patience, errors: ErrorPages,
    lane: Lane, logger: Logger, uploads: Places.Limits
  ) throws(TwoEntrances) {
    self.uploads = Places(uploads)
    self.lane = lane
    self.site = site
    self.clock = clock
    self.recognition = recognition
    self.patience = patience
    self.errors = errors
    self.logger = logger
    headers = HouseHeaders(isSecure: site.isSecure)
    self.entrances = try Gate.table(entrances)
    addresses = Addresses(self.entrances.keys)
  }

  private static func table(_ entrances: [Entrance]) throws(TwoEntrances) -> [Pattern: Ways] {
    var table: [Pattern: Ways] = [:]
    for entrance in entrances {
      let way: WritableKeyPath<Ways, Entrance?> = entrance.method == .get ? \.get : \.post
      guard table[entrance.pattern, default: Ways()][keyPath: way] == nil else { throw TwoEntrances(entrance: entrance) }
      table[entrance.pattern, default: Ways()][keyPath: way] = entrance
    }
    return table
  }

  package struct TwoEntrances: Error, CustomStringConvertible {
    let entrance: Entrance
    package var description: String { "the table has two entrances for \(entrance.method.rawValue) \(entrance.pattern)" }
  }

  package struct Context: InitializableFromSource {
    let channel: any Channel
    package init(source: ApplicationRequestContextSource) { channel = source.channel }
  }
}
