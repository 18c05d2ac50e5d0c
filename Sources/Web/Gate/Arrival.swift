import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Rooms
import Synchronization

/// A request that stands before an entrance which exists, and of which it is not yet known by whom.
final class Arrival: Sendable {
  let entrance: Entrance
  let names: [String]
  let id: String
  let request: Request
  let channel: any Channel
  let cookies: Cookies
  let gate: Gate
  /// What was sent along, once it was read: it can be read only once.
  let sent = Mutex<ByteBuffer?>(nil)

  init(entrance: Entrance, names: [String], id: String, request: Request, channel: any Channel, cookies: Cookies, gate: Gate) {
    self.entrance = entrance
    self.names = names
    self.id = id
    self.request = request
    self.channel = channel
    self.cookies = cookies
    self.gate = gate
  }

  /// Where the visitor's machine is, as far as our own proxies can tell.
  var origin: Origin {
    let peer = channel.remoteAddress?.ipAddress.flatMap { PeerAddress($0) }
    // All of them in order: some proxies add a line of their own behind the one that the visitor made up.
    return gate.site.visitor(behind: peer, forwarded: request.headers[.xForwardedFor])?.origin ?? .unknown
  }

  /// As a line in the log has it.
  var neighbourhood: String { origin.address }
}
