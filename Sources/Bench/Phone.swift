/// One telephone with a page open.
final class Phone {
  let stream: Connection
  var events = EventLines()
  /// For everything but the stream. Opened when it is needed.
  var line: Connection?
  var reply = Reply(keepsBody: true)
  let letters: [PreparedRequest]
  /// The part that is being fetched, and those that wait for it.
  var fetched: Int?
  var wanted: Set<Int> = []
  var failures = 0

  /// Milliseconds from sending until the signal came, and until the part was there.
  var heard: Double?
  var seen: Double?
  /// The question on the page now, and the one when the measurement began.
  private(set) var question: [UInt8]?
  private var before: [UInt8]?

  init(stream: Connection, cookie: String, port: UInt16, paths: [String]) {
    self.stream = stream
    letters = paths.map { PreparedRequest(Request(method: "GET", path: $0, cookie: cookie, body: nil), port: port) }
  }

  func begin() {
    (heard, seen, failures, before) = (nil, nil, 0, question)
  }

  func close() {
    stream.close()
    line?.close()
  }

  var hasNewQuestion: Bool { seen != nil && question != before }

  private static let mark = Array(#"id="vraag""#.utf8)

  /// Finds the question in a part that came in. For a part without a question, the whole part counts as one.
  func read() {
    let body = reply.body
    let start = body.indices.first { body[$0] == Phone.mark[0] && body[$0...].starts(with: Phone.mark) }
    question = start.map { Array(body[$0...].prefix { $0 != 0x3C }) } ?? body
  }
}

/// The client that makes something happen.
final class Publisher {
  let connection: Connection
  private(set) var reply = Reply()
  private(set) var answered: Double?
  private var letter: PreparedRequest
  private var sent = Instant.now

  init(_ request: Request, connection: Connection, port: UInt16) {
    self.connection = connection
    letter = PreparedRequest(request, port: port)
    var words = FreshWords()
    letter.refresh(&words)
  }

  func send() {
    sent = .now
    connection.send(letter.bytes)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) {
    guard answered == nil else { return }
    switch connection.receive(into: buffer) {
    case .nothing: break
    case .bytes(let count):
      if try reply.take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) { answered = Instant.now.milliseconds(since: sent) }
    case .end, .broken: throw Failure("the server closed the connection on which something was made to happen")
    }
  }
}
