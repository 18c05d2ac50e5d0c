import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Rooms
import Synchronization

/// A request for an entrance that exists, before it is known who sent it.
final class Arrival: Sendable {
  let entrance: Entrance
  let names: [String]
  let id: String
  let request: Request
  let channel: any Channel
  let cookies: Cookies
  let gate: Gate
  /// The body, once it was read: it can be read only once.
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

  /// The address of the visitor's machine, as far as our own proxies can tell.
  var origin: Origin {
    let peer = channel.remoteAddress?.ipAddress.flatMap { PeerAddress($0) }
    // All of them in order: some proxies add a line of their own behind the one that the visitor made up.
    return gate.site.visitor(behind: peer, forwarded: request.headers[.xForwardedFor])?.origin ?? .unknown
  }

  /// The address as the log writes it.
  var neighbourhood: String { origin.address }
}
