/// A number of connections, each of which asks again as soon as it has its answer, for some seconds.
struct LoadOrder: Decodable {
  let port: UInt16
  let connections: Int
  let seconds: Double
  /// Seconds of asking before the measurement begins, so that nothing is asked for the first time.
  let warmup: Double
  /// Asked in turn.
  let requests: [Request]
}

struct LoadFigures: Encodable {
  /// Answers per second during the measurement.
  let rate: Double
  let times: Spread
  /// All answers, the warm-up included: what the server spent its time on.
  let answers: Int
  /// How many of each status.
  let statuses: [String: Int]
  /// Connections that the server closed while an answer was due.
  let broken: Int
  /// Bytes of one answer, without the head.
  let bytes: Int
}

final class Load {
  private struct Client {
    var connection: Connection
    var reply = Reply()
    var next: Int
    var asked: Instant?
  }

  private let order: LoadOrder
  private let watch: Watch
  private var letters: [PreparedRequest]
  private var clients: [Client] = []
  private var words = FreshWords()
  private var times: [Double] = []
  private var statuses = Statuses()
  private var answers = 0
  private var broken = 0
  private var bytes = 0
  private var measured: (from: Instant, to: Instant)

  init(_ order: LoadOrder) throws(Failure) {
    guard !order.requests.isEmpty else { throw Failure("a load without requests") }
    self.order = order
    watch = try Watch()
    letters = order.requests.map { PreparedRequest($0, port: order.port) }
    let start = Instant.now.after(seconds: order.warmup)
    measured = (start, start.after(seconds: order.seconds))
    times.reserveCapacity(Int(order.seconds * 60_000))
  }

  func run() throws(Failure) -> LoadFigures {
    for number in 0..<order.connections {
      clients.append(Client(connection: try Connection(to: order.port), next: number % letters.count))
      watch.add(clients[number].connection, as: number)
      ask(number)
    }
    while Instant.now < measured.to { try turn(until: measured.to) }
    // Requests that are still under way are answered first, otherwise the next measurement would pay for them.
    let patience = Instant.now.after(seconds: 2)
    while clients.contains(where: { $0.asked != nil }), Instant.now < patience { try turn(until: patience) }
    return LoadFigures(
      rate: Double(times.count) / order.seconds, times: Spread(times), answers: answers, statuses: statuses.counted,
      broken: broken, bytes: bytes)
  }

  private func turn(until deadline: Instant) throws(Failure) {
    try watch.wait(until: deadline) { number, hasRoom throws(Failure) in
      if hasRoom {
        clients[number].connection.flush()
        watch.change(clients[number].connection, as: number)
      }
      try read(number)
    }
  }

  private func ask(_ number: Int) {
    let next = clients[number].next
    letters[next].refresh(&words)
    clients[number].next = (next + order.connections) % letters.count
    clients[number].asked = .now
    clients[number].connection.send(letters[next].bytes)
    if clients[number].connection.hasUnsent { watch.change(clients[number].connection, as: number) }
  }

  private func read(_ number: Int) throws(Failure) {
    switch clients[number].connection.receive(into: watch.buffer) {
    case .nothing: break
    case .bytes(let count):
      if try clients[number].reply.take(UnsafeRawBufferPointer(rebasing: watch.buffer[..<count])) { answered(number) }
    case .end, .broken:
      broken += clients[number].asked == nil ? 0 : 1
      guard broken < 1_000 else { throw Failure("the server closed a thousand connections") }
      clients[number].connection.close()
      clients[number] = Client(connection: try Connection(to: order.port), next: clients[number].next)
      watch.add(clients[number].connection, as: number)
      if Instant.now < measured.to { ask(number) }
    }
  }

  private func answered(_ number: Int) {
    let now = Instant.now
    statuses.count(clients[number].reply.status)
    answers += 1
    bytes = max(bytes, clients[number].reply.length)
    if let asked = clients[number].asked, asked >= measured.from, now <= measured.to {
      times.append(now.milliseconds(since: asked))
    }
    clients[number].reply = Reply()
    clients[number].asked = nil
    if now < measured.to { ask(number) }
  }
}

/// How many answers of each status.
struct Statuses {
  private var counts = [Int](repeating: 0, count: 600)

  mutating func count(_ status: Int) {
    if counts.indices.contains(status) { counts[status] += 1 }
  }

  var counted: [String: Int] {
    Dictionary(uniqueKeysWithValues: counts.indices.filter { counts[$0] > 0 }.map { (String($0), counts[$0]) })
  }
}
