import Glibc

/// One non-blocking connection to the server on this machine: what the kernel does not take at once is sent when it has room.
final class Connection {
  let socket: Int32
  private var unsent: [UInt8] = []
  private var isOpen = true

  init(to port: UInt16) throws(Failure) {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw Failure("no socket: \(String(cString: strerror(errno)))") }
    var yes: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let answer = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    guard answer == 0 || errno == EINPROGRESS else {
      let words = "no connection: \(String(cString: strerror(errno)))"
      Glibc.close(socket)
      throw Failure(words)
    }
  }

  deinit { close() }

  /// Closes as a browser does, so that the other end notices.
  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(socket)
  }

  var hasUnsent: Bool { !unsent.isEmpty }

  func send(_ bytes: [UInt8]) {
    guard unsent.isEmpty else { return unsent += bytes }
    let sent = Glibc.send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    if sent < bytes.count { unsent = Array(bytes[max(0, sent)...]) }
  }

  /// Sends what was left. An error shows when the answer is read.
  func flush() {
    let rest = unsent
    unsent = []
    if !rest.isEmpty { send(rest) }
  }

  enum Received { case bytes(Int), nothing, end, broken }

  /// Reads what is available into a buffer.
  func receive(into buffer: UnsafeMutableRawBufferPointer) -> Received {
    let count = recv(socket, buffer.baseAddress, buffer.count, 0)
    if count > 0 { return .bytes(count) }
    if count == 0 { return .end }
    return errno == EAGAIN || errno == EINTR ? .nothing : .broken
  }
}
