import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
package import Pages
import Synchronization
package import Web

/// A browser without a window or a socket: it keeps cookies, sends forms as from our own pages, and follows no redirect by
/// itself.
package final class Visitor: Sendable {
  private let gate: Gate
  private let kept = Mutex<[String: String]>([:])
  private let address: SocketAddress?

  /// From an IPv4 or IPv6 address, or without a known address.
  package init(_ gate: Gate, cookies: [String: String] = [:], from address: String? = nil) {
    self.gate = gate
    self.address = address.flatMap { try? SocketAddress(ipAddress: $0, port: 50_000) }
    kept.withLock { $0 = cookies }
  }

  package struct Reply: Sendable, Equatable {
    package let status: Int
    package let headers: [String: String]
    package let body: String
    package var location: String? { headers["location"] }
  }

  package var cookies: [String: String] { kept.withLock { $0 } }

  package func get(_ place: Place) async throws -> Reply { try await get(place.address) }

  package func get(_ path: String, headers: [String: String] = [:]) async throws -> Reply {
    try await ask("GET", path, headers: headers)
  }

  package func post(_ place: Place, _ form: [(String, String)] = []) async throws -> Reply {
    try await post(place.address, form)
  }

  package func post(_ path: String, _ form: [(String, String)] = [], headers: [String: String] = [:]) async throws -> Reply {
    let pairs = form.map { "\(Place.encoded($0.0))=\(Place.encoded($0.1))" }
    let sent = ["Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"]
    return try await ask("POST", path, headers: sent.merging(headers) { $1 }, body: Array(pairs.joined(separator: "&").utf8))
  }

  /// Any request, with nothing added except the cookies.
  package func ask(
    _ method: String, _ path: String, host: String = "localhost", headers: [String: String] = [:], body: [UInt8] = []
  ) async throws -> Reply {
    var fields = HTTPFields()
    for (name, value) in headers { if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) } }
    for (name, value) in cookies { fields.append(HTTPField(name: .cookie, value: "\(name)=\(value)")) }
    let method = HTTPRequest.Method(rawValue: method) ?? .get
    let head = HTTPRequest(method: method, scheme: "http", authority: host, path: path, headerFields: fields)
    let channel = NIOAsyncTestingChannel()
    channel.remoteAddress = address
    let source = ApplicationRequestContextSource(channel: channel, logger: Logger(label: "test"))
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let response = try await gate.respond(to: request, context: Gate.Context(source: source))
    keep(response.headers[values: .setCookie])
    let page = Page()
    // A stream only ends when its reader hangs up, and nobody does so here.
    if response.headers[.contentType]?.hasPrefix("text/event-stream") != true { try await response.body.write(page) }
    let headers = Dictionary(response.headers.map { ($0.name.canonicalName, $0.value) }) { "\($0)\n\($1)" }
    return Reply(status: response.status.code, headers: headers, body: page.text)
  }

  private func keep(_ cookies: [String]) {
    for cookie in cookies {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let value = cookie.contains("Max-Age=0") ? nil : String(pair[1])
      kept.withLock { $0[String(pair[0])] = value }
    }
  }

  private final class Page: ResponseBodyWriter, Sendable {
    private let bytes = Mutex(ByteBuffer())
    func write(_ part: ByteBuffer) async throws { bytes.withLock { _ = $0.writeImmutableBuffer(part) } }
    func finish(_ trailers: HTTPFields?) async throws {}
    var text: String { bytes.withLock { String(buffer: $0) } }
  }
}
