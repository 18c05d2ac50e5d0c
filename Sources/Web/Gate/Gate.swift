package import Hummingbird
package import Logging
import NIOCore
import Pages
import Rooms
package import Vocabulary

/// Every request passes here once. Host, address, method, origin, caller, pace and size are checked in this order, so a handler
/// only gets requests that passed all checks. It is one function and not a chain of small ones, because every page pays for it.
package final class Gate: HTTPResponder, Sendable {
  let site: Site
  let clock: Clock
  let addresses: Addresses
  let callerLookup: CallerLookup
  let rateLimit: RateLimit
  let errors: ErrorPages
  let headers: HouseHeaders
  let logger: Logger
  let requestIDs = RequestIDs()
  let uploads: CapacityLimit
  let lane: Lane
  let entrances: [PathPattern: Methods]

  /// The entrances for GET and POST at one address.
  struct Methods: Sendable {
    var get: Entrance?
    var post: Entrance?
    var allowed: [String] { (get == nil ? [] : ["GET", "HEAD"]) + (post == nil ? [] : ["POST"]) }
  }

  /// Throws `TwoEntrances` when the table has two rows for one method and address.
  package convenience init(
    entrances: [Entrance], callerLookup: CallerLookup, site: Site, clock: Clock, rateLimit: RateLimit, errors: ErrorPages,
    lane: Lane, logger: Logger
  ) throws(TwoEntrances) {
    try self.init(
      entrances: entrances, callerLookup: callerLookup, site: site, clock: clock, rateLimit: rateLimit, errors: errors,
      lane: lane, logger: logger, uploads: CapacityLimit.uploads)
  }

  init(
    entrances: [Entrance], callerLookup: CallerLookup, site: Site, clock: Clock, rateLimit: RateLimit, errors: ErrorPages,
    lane: Lane, logger: Logger, uploads: CapacityLimit.Limits
  ) throws(TwoEntrances) {
    self.uploads = CapacityLimit(uploads)
    self.lane = lane
    self.site = site
    self.clock = clock
    self.callerLookup = callerLookup
    self.rateLimit = rateLimit
    self.errors = errors
    self.logger = logger
    headers = HouseHeaders(isSecure: site.isSecure)
    self.entrances = try Gate.table(entrances)
    addresses = Addresses(self.entrances.keys)
  }

  private static func table(_ entrances: [Entrance]) throws(TwoEntrances) -> [PathPattern: Methods] {
    var table: [PathPattern: Methods] = [:]
    for entrance in entrances {
      let way: WritableKeyPath<Methods, Entrance?> = entrance.method == .get ? \.get : \.post
      guard table[entrance.pattern, default: Methods()][keyPath: way] == nil else { throw TwoEntrances(entrance: entrance) }
      table[entrance.pattern, default: Methods()][keyPath: way] = entrance
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
