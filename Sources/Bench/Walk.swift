/// Many visitors who do the same steps one after another, all beginning at the same instant.
struct WalkOrder: Decodable {
  let port: UInt16
  /// The cookies of each visitor. Empty for a stranger.
  let visitors: [String]
  /// The steps of each visitor, in order. Cookies that are set on the way are kept.
  let steps: [Request]
  /// Requested by each beforehand, so that only the steps are measured and not the connecting. Nil: connecting counts as well.
  let before: String?
  let patience: Double
}

struct WalkFigures: Encodable {
  /// From the first request until the last answer to the last step.
  let whole: Double
  /// How many reached the end with a successful answer at each step.
  let arrived: Int
  /// From the common start until each was at its end.
  let times: Spread
  let statuses: [[String: Int]]
  let broken: Int
  /// What each carries at the end.
  let cookies: [String]
}

final class Walk {
  private struct Visitor {
    var connection: Connection
    var cookie: String
    var reply = Reply()
    /// Which step is asked; before the first while it comes in, and nothing at its end.
    var step: Int?
  }

  private let order: WalkOrder
  private let watch: Watch
  private var visitors: [Visitor] = []
  private var words = FreshWords()
  private var statuses: [Statuses]
  private var walking = 0
  private var broken = 0
  private var start = Instant.now
  private var times: [Double] = []

  init(_ order: WalkOrder) throws(Failure) {
    self.order = order
    watch = try Watch()
    statuses = order.steps.map { _ in Statuses() }
  }

  func run() throws(Failure) -> WalkFigures {
    if let path = order.before {
      try comeIn()
      for number in visitors.indices {
        ask(number, Request(method: "GET", path: path, cookie: visitors[number].cookie, body: nil), step: -1)
      }
      try wait()
      guard broken == 0 else { throw Failure("\(broken) of \(visitors.count) could not come in") }
    }
    start = .now
    if order.before == nil { try comeIn() }
    for number in visitors.indices { go(number, to: 0) }
    try wait()
    return WalkFigures(
      whole: times.max() ?? 0, arrived: times.count, times: Spread(times), statuses: statuses.map(\.counted), broken: broken,
      cookies: visitors.map(\.cookie))
  }

  private func comeIn() throws(Failure) {
    for (number, cookie) in order.visitors.enumerated() {
      visitors.append(Visitor(connection: try Connection(to: order.port), cookie: cookie))
      watch.add(visitors[number].connection, as: number)
    }
  }

  private func wait() throws(Failure) {
    let deadline = Instant.now.after(seconds: order.patience)
    while walking > 0, Instant.now < deadline {
      try watch.wait(until: deadline) { number, hasRoom throws(Failure) in
        if hasRoom {
          visitors[number].connection.flush()
          watch.change(visitors[number].connection, as: number)
        }
        try read(number)
      }
    }
    walking = 0
  }

  private func go(_ number: Int, to step: Int) {
    var request = order.steps[step]
    request.cookie = visitors[number].cookie
    ask(number, request, step: step)
  }

  private func ask(_ number: Int, _ request: Request, step: Int) {
    var letter = PreparedRequest(request, port: order.port)
    letter.refresh(&words)
    if visitors[number].step == nil { walking += 1 }
    visitors[number].step = step
    visitors[number].reply = Reply()
    visitors[number].connection.send(letter.bytes)
    if visitors[number].connection.hasUnsent { watch.change(visitors[number].connection, as: number) }
  }

  private func read(_ number: Int) throws(Failure) {
    switch visitors[number].connection.receive(into: watch.buffer) {
    case .nothing: break
    case .bytes(let count):
      if try visitors[number].reply.take(UnsafeRawBufferPointer(rebasing: watch.buffer[..<count])) { answered(number) }
    case .end, .broken:
      visitors[number].connection.close()
      guard visitors[number].step != nil else { return }
      broken += 1
      stop(number)
    }
  }

  private func answered(_ number: Int) {
    guard let step = visitors[number].step else { return }
    guard step >= 0 else { return stop(number) }
    let status = visitors[number].reply.status
    statuses[step].count(status)
    carry(visitors[number].reply.cookies, by: number)
    guard (200..<400).contains(status) else { return stop(number) }
    if step + 1 < order.steps.count { return go(number, to: step + 1) }
    times.append(Instant.now.milliseconds(since: start))
    stop(number)
  }

  private func stop(_ number: Int) {
    visitors[number].step = nil
    walking -= 1
  }

  private func carry(_ cookies: [String], by number: Int) {
    for cookie in cookies {
      let name = cookie.prefix { $0 != "=" }
      let kept = visitors[number].cookie.split(separator: "; ").filter { $0.prefix { $0 != "=" } != name }
      visitors[number].cookie = (kept + [Substring(cookie)]).joined(separator: "; ")
    }
  }
}
