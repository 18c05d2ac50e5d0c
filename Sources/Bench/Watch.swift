import CEpoll
import Glibc

/// Waits on many connections at once.
final class Watch {
  private let queue: Int32
  private var events = [epoll_event](repeating: epoll_event(), count: 1_024)
  /// One place to read into for all connections: only one is read at a time.
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)

  init() throws(Failure) {
    queue = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard queue >= 0 else { throw Failure("no epoll: \(String(cString: strerror(errno)))") }
  }

  deinit {
    close(queue)
    buffer.deallocate()
  }

  /// Watches a connection under a number of the caller's. A connection that is closed is forgotten by itself.
  func add(_ connection: Connection, as number: Int) { control(EPOLL_CTL_ADD, connection, number) }

  /// To be called after sending, when the kernel did not take everything or at last did.
  func change(_ connection: Connection, as number: Int) { control(EPOLL_CTL_MOD, connection, number) }

  private func control(_ act: Int32, _ connection: Connection, _ number: Int) {
    var event = epoll_event()
    event.events = connection.hasUnsent ? EPOLLIN.rawValue | EPOLLOUT.rawValue : EPOLLIN.rawValue
    event.data.u64 = UInt64(number)
    epoll_ctl(queue, act, connection.socket, &event)
  }

  /// Calls `happened` for every connection that can be read, or that has room again for what is unsent.
  /// Gives whether there was any.
  @discardableResult
  func wait(until deadline: Instant, _ happened: (_ number: Int, _ hasRoom: Bool) throws(Failure) -> Void) throws(Failure) -> Bool
  {
    let patience = Int32(min(1_000, deadline.milliseconds(since: .now).rounded(.up)))
    let count = Int(epoll_wait(queue, &events, Int32(events.count), patience))
    for index in 0..<max(0, count) {
      let event = events[index]
      try happened(Int(event.data.u64), event.events & EPOLLOUT.rawValue != 0)
    }
    return count > 0
  }
}
