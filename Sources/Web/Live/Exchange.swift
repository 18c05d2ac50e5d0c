import Hummingbird
import HummingbirdCore
import NIOCore
import Rooms
import ServiceLifecycle
import Synchronization
package import Vocabulary

/// Tells open pages that something changed, and never what. A page that is told fetches its part again from its ordinary
/// address and passes the gate like any other request; so a bug in here can leak no words.
///
/// A signal is encoded once and written straight to the connections of all listeners, per event loop, and wakes no task. A
/// listener that leaves is forgotten at once, one that does not read is cut off, and when the server closes everybody is told
/// to come back.
package final class Exchange: Service {
  private let state = Mutex(State())
  private let pause: @Sendable (@escaping @Sendable () -> Void) -> Void
  let capacity: CapacityLimit

  /// `pause` calls back after the time between two of the same signal. A test passes one that it controls by hand.
  package convenience init(pause: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = Exchange.rest) {
    self.init(pause: pause, capacity: CapacityLimit.streams)
  }

  init(pause: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = Exchange.rest, capacity: CapacityLimit.Limits) {
    self.pause = pause
    self.capacity = CapacityLimit(capacity)
  }

  /// The time between two of the same signal.
  package static let rest: @Sendable (@escaping @Sendable () -> Void) -> Void = { wake in
    Task {
      try? await Task.sleep(for: .milliseconds(200))
      wake()
    }
  }

  private struct State {
    var topics: [String: TopicListeners] = [:]
    /// Signals that went out a moment ago, with the sequence of a later one that waits.
    var throttled: [Signal: Throttle] = [:]
    /// The last signal on each topic in the past minute, for whoever read the page before it and opens the stream after it.
    var latest: [String: Latest] = [:]
    var isClosing = false
  }

  private struct Throttle { var waiting: Int64? }
  private struct Latest {
    let sequence: Int64
    let at: ContinuousClock.Instant
  }

  /// The listeners of one topic, by the event loop of their connection.
  private struct TopicListeners: Sendable {
    var loops: [ObjectIdentifier: LoopListeners] = [:]
  }

  private struct LoopListeners: Sendable {
    let loop: any EventLoop
    var listeners: [ObjectIdentifier: Listener] = [:]
  }
}

/// The news that one part of one topic changed.
struct Signal: Hashable, Sendable {
  let topic: String
  let part: String

  /// The name that stands for all parts, when it is not known which changed.
  static let everything = "alles"

  func event(_ sequence: Int64) -> String {
    "event: changed\nid: \(sequence)\ndata: \(part == Signal.everything ? topic : "\(topic)#\(part)")\n\n"
  }
}

extension Exchange {
  /// Reports that a part of a topic changed: at once when it was quiet, and otherwise once in a while. `sequence` is the
  /// happening's number in the log of its organisation.
  package func signal(topic: String, part: String, sequence: Int64) {
    let signal = Signal(topic: topic, part: part)
    let loops: [LoopListeners]? = state.withLock { state in
      state.latest[topic] = Latest(sequence: max(sequence, state.latest[topic]?.sequence ?? sequence), at: .now)
      guard let topicListeners = state.topics[topic] else { return nil }
      if let rest = state.throttled[signal] {
        state.throttled[signal] = Throttle(waiting: max(sequence, rest.waiting ?? sequence))
        return nil
      }
      state.throttled[signal] = Throttle()
      return Array(topicListeners.loops.values)
    }
    if let loops { send(signal, sequence, to: loops) }
  }

  /// Tells everybody that something may have been missed, after the connection to the database was broken.
  package func signalEverybody() {
    let latest = state.withLock { state in state.topics.keys.map { ($0, state.latest[$0]?.sequence ?? 0) } }
    for (topic, sequence) in latest { signal(topic: topic, part: Signal.everything, sequence: sequence) }
  }

  private func send(_ signal: Signal, _ sequence: Int64, to loops: [LoopListeners]) {
    let event = signal.event(sequence)
    for group in loops { Listener.tell(Array(group.listeners.values), event, on: group.loop) }
    pause { [weak self] in self?.rested(signal) }
  }

  private func rested(_ signal: Signal) {
    let waiting: (Int64, [LoopListeners])? = state.withLock { state in
      guard let sequence = state.throttled[signal]?.waiting, let topicListeners = state.topics[signal.topic] else {
        state.throttled[signal] = nil
        return nil
      }
      state.throttled[signal] = Throttle()
      return (sequence, Array(topicListeners.loops.values))
    }
    if let (sequence, loops) = waiting { send(signal, sequence, to: loops) }
  }

  /// Checks again whether these listeners may still listen, and cuts off those who may not. When that cannot be found out they
  /// are cut off too: their page asks again through the gate.
  func recheck(where isMeant: (Listener) -> Bool) {
    for listener in everybody().filter(isMeant) {
      Task { if (try? await listener.stillMay()) != true { listener.end(.cut) } }
    }
  }

  /// Ends the streams of somebody who may no longer listen: after a session was ended or a seat was lost.
  package func cut(_ holder: String) { end(.cut) { $0.holders.contains(holder) } }

  /// Tells everybody to come back, and admits nobody any more.
  package func close() {
    state.withLock { $0.isClosing = true }
    end(.comeBack) { _ in true }
  }

  /// How many listen.
  package var listeners: Int {
    state.withLock { $0.topics.values.reduce(0) { $0 + $1.loops.values.reduce(0) { $0 + $1.listeners.count } } }
  }

  private func end(_ ending: Listener.Ending, where isMeant: (Listener) -> Bool) {
    for listener in everybody().filter(isMeant) { listener.end(ending) }
  }

  private func everybody() -> [Listener] {
    state.withLock { $0.topics.values.flatMap { $0.loops.values.flatMap { $0.listeners.values } } }
  }
}

extension Exchange {
  /// An answer that stays open and tells what changes in a topic.
  ///
  /// The caller has checked that the visitor may listen, and has read `sequence`, the last happening of the topic, in the same
  /// transaction. `holders` are the session and the seat that give the right: `cut` ends the stream with those. `until` is when
  /// the right ends in any case, and `stillMay` looks it up again. A visitor who was away is told at once when something
  /// happened meanwhile. Throws when the server is closing, and `TooManyTries` when there are as many streams as allowed: the
  /// page goes on without, and tries again at growing intervals.
  package func stream(
    _ visit: Visit, topic: String, sequence: Int64, holders: [String], until: Moment? = nil,
    stillMay: @escaping @Sendable () async throws -> Bool = { true }
  ) throws -> Reply {
    guard !state.withLock({ $0.isClosing }) else { throw Stop(.away(.databaseAway)) }
    let heard = visit.lastHeard ?? sequence
    let channel = visit.arrival.channel
    let left = until.map { $0.since(visit.now) }
    let (one, address) = (visit.known?.actor ?? "", visit.origin.address)
    try capacity.look(for: one, at: address)
    return Reply(status: 200, .stream { [capacity] writer in
      try await writer.write(ByteBuffer(string: "retry: 2000\nid: \(sequence)\n\n"))
      // Streams that were opened at the same moment all passed the first check; here they are counted.
      do { try capacity.take(for: one, at: address) } catch { return try await writer.finish(nil) }
      defer { capacity.leave(for: one, at: address) }
      let listener = Listener(topic: topic, holders: holders, channel: channel, lasting: left, stillMay: stillMay)
      self.enter(listener, heard: heard, sequence: sequence)
      let ending = await listener.ending()
      self.leave(listener)
      // The page asks for its parts once more, and the gate tells it that nothing is here any more.
      if ending == .cut {
        try await writer.write(ByteBuffer(string: Signal(topic: topic, part: Signal.everything).event(sequence)))
      }
      if ending == .comeBack { try await writer.write(ByteBuffer(string: "event: bye\ndata: \(topic)\n\n")) }
      try await writer.finish(nil)
    })
  }

  /// The connection is prepared first: a signal that was written before that would find no way out and cut the listener off.
  /// The last signal of the topic tells it about anything that happened before it was registered.
  func enter(_ listener: Listener, heard: Int64, sequence: Int64) {
    let loop = listener.channel.eventLoop
    listener.begin()
    let (isClosing, latest) = state.withLock { state in
      state.topics[listener.topic, default: TopicListeners()].loops[ObjectIdentifier(loop), default: LoopListeners(loop: loop)]
        .listeners[ObjectIdentifier(listener)] = listener
      return (state.isClosing, max(sequence, state.latest[listener.topic]?.sequence ?? sequence))
    }
    if isClosing { listener.end(.comeBack) }
    if latest > heard {
      Listener.tell([listener], Signal(topic: listener.topic, part: Signal.everything).event(latest), on: loop)
    }
  }

  private func leave(_ listener: Listener) {
    listener.finish()
    let loop = ObjectIdentifier(listener.channel.eventLoop)
    state.withLock { state in
      state.topics[listener.topic]?.loops[loop]?.listeners[ObjectIdentifier(listener)] = nil
      if state.topics[listener.topic]?.loops[loop]?.listeners.isEmpty == true {
        state.topics[listener.topic]?.loops[loop] = nil
      }
      if state.topics[listener.topic]?.loops.isEmpty == true { state.topics[listener.topic] = nil }
    }
  }
}

extension Exchange {
  /// Sends signs of life until the server stops: one timer for everybody.
  package func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: .seconds(20))
        self.beat()
      }
    }
  }

  /// A sign of life, so that proxies keep the connection and dead phones are noticed. Streams that have lasted long are told to
  /// come back and so pass the gate again: a right that ended is noticed in the end, whatever else was missed.
  package func beat(longest: Duration = .seconds(900)) {
    let now = ContinuousClock.now
    let loops = state.withLock { state in
      state.latest = state.latest.filter { now - $0.value.at < .seconds(60) }
      return state.topics.values.flatMap { $0.loops.values }
    }
    for group in loops { Listener.tell(Array(group.listeners.values), ":\n\n", on: group.loop) }
    end(.comeBack) { now - $0.since >= longest }
  }

  /// Closes as soon as the server is told to stop. The server waits for open streams, so this cannot wait for the server. It
  /// has to be called from within the server's own task.
  func closeAtShutdown() {
    Task {
      try? await gracefulShutdown()
      self.close()
    }
  }
}
