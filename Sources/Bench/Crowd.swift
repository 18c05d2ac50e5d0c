/// Many telephones with the same page open. Each has a stream that says which part changed, and a second connection over which
/// it fetches that part, as a browser does.
final class Crowd {
  private let order: GatherOrder
  private let watch: Watch
  private let parts: [(name: String, path: String)]
  private var phones: [Phone] = []
  private var openings = Statuses()
  private var open = 0
  private var told = 0
  private var ended = 0
  private var broken = 0
  private var fetching = 0
  private var heard = 0
  private var seen = 0
  /// What is being waited for. Nil between measurements: then signals are ignored.
  private var awaited: (part: Int?, since: Instant)?

  init(_ order: GatherOrder) throws(Failure) {
    self.order = order
    watch = try Watch()
    parts = order.parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    guard !order.visitors.isEmpty, parts.count < 64 else { throw Failure("a crowd without people, or with too many parts") }
  }

  func gather() throws(Failure) -> GatherFigures {
    let start = Instant.now
    for number in 0..<order.count {
      let cookie = order.visitors[number % order.visitors.count]
      let phone = Phone(stream: try Connection(to: order.port), cookie: cookie, port: order.port, paths: parts.map(\.path))
      phones.append(phone)
      watch.add(phone.stream, as: number * 2)
      let opening = Request(method: "GET", path: order.stream, cookie: cookie, body: nil)
      phone.stream.send(PreparedRequest(opening, port: order.port).bytes)
      if phone.stream.hasUnsent { watch.change(phone.stream, as: number * 2) }
      // Answers are read while more connections are opened, so that none of them blocks.
      if number % 64 == 63 { try turn(until: start) }
    }
    let deadline = start.after(seconds: order.patience)
    while open + ended < order.count, Instant.now < deadline { try turn(until: deadline) }
    let whole = Instant.now.milliseconds(since: start)
    if !parts.isEmpty {
      for number in phones.indices { try fetch(Set(parts.indices), on: number) }
      while fetching > 0, Instant.now < deadline { try turn(until: deadline) }
    }
    return GatherFigures(whole: whole, open: open, statuses: openings.counted, ready: phones.filter { $0.question != nil }.count)
  }

  /// Closes the streams as telephones do when people leave.
  func leave() {
    for phone in phones { phone.close() }
    phones = []
  }

  func farewell(_ order: FarewellOrder) throws(Failure) -> FarewellFigures {
    let start = Instant.now
    let deadline = start.after(seconds: order.patience)
    while ended < phones.count, Instant.now < deadline { try turn(until: deadline) }
    return FarewellFigures(
      listeners: phones.count, told: told, ended: ended, broken: broken, whole: Instant.now.milliseconds(since: start))
  }
}

extension Crowd {
  func publish(_ order: PublishOrder) throws(Failure) -> PublishFigures {
    try settle()
    for phone in phones { phone.begin() }
    (heard, seen) = (0, 0)
    let before = ended
    let publisher = Publisher(order.request, connection: try Connection(to: self.order.port), port: self.order.port)
    watch.add(publisher.connection, as: Crowd.publisher)
    let part = order.part.flatMap { part in parts.firstIndex { $0.name == part } }
    if order.part != nil, part == nil { throw Failure("the page has no part \(order.part ?? "")") }
    awaited = (part, .now)
    publisher.send()
    let deadline = Instant.now.after(seconds: order.patience)
    while Instant.now < deadline, publisher.answered == nil || (part == nil ? heard : seen) + ended - before < phones.count {
      try turn(until: deadline, publisher)
    }
    awaited = nil
    publisher.connection.close()
    return PublishFigures(
      status: publisher.reply.status, answered: publisher.answered ?? 0, heard: Spread(phones.compactMap(\.heard)),
      seen: Spread(phones.compactMap(\.seen)), changed: phones.filter(\.hasNewQuestion).count, ended: ended - before)
  }

  /// Reads what came since the last time, so that it is not taken for the next signal.
  private func settle() throws(Failure) {
    let deadline = Instant.now.after(seconds: 2)
    while try turn(until: .now) || fetching > 0, Instant.now < deadline {}
  }

  private static let publisher = Int(UInt32.max)

  @discardableResult
  private func turn(until deadline: Instant, _ publisher: Publisher? = nil) throws(Failure) -> Bool {
    try watch.wait(until: deadline) { number, hasRoom throws(Failure) in
      if number == Crowd.publisher {
        try publisher?.read(into: watch.buffer)
        if hasRoom, let connection = publisher?.connection {
          connection.flush()
          watch.change(connection, as: number)
        }
        return
      }
      let phone = phones[number / 2]
      guard let connection = number % 2 == 0 ? phone.stream : phone.line else { return }
      if hasRoom {
        connection.flush()
        watch.change(connection, as: number)
      }
      if number % 2 == 0 { try listen(number / 2) } else { try receive(number / 2) }
    }
  }
}

extension Crowd {
  private func listen(_ number: Int) throws(Failure) {
    let phone = phones[number]
    switch phone.stream.receive(into: watch.buffer) {
    case .nothing: break
    case .bytes(let count):
      try phone.events.take(UnsafeRawBufferPointer(rebasing: watch.buffer[..<count])) { event throws(Failure) in
        switch event {
        case .open(let status):
          openings.count(status)
          open += 1
        case .bye: told += 1
        case .changed(let part): try hear(of: part, on: number)
        }
      }
    case .end:
      phone.stream.close()
      ended += 1
    case .broken:
      phone.stream.close()
      ended += 1
      broken += 1
    }
  }

  private func hear(of part: String, on number: Int) throws(Failure) {
    guard let awaited else { return }
    if phones[number].heard == nil {
      phones[number].heard = Instant.now.milliseconds(since: awaited.since)
      heard += 1
    }
    guard awaited.part != nil else { return }
    // A signal for a part that is not on the page is ignored; one without a part is for all parts.
    let index = parts.firstIndex { $0.name == part }
    let isForAll = part == "alles" || part.isEmpty
    if let index { try fetch([index], on: number) } else if isForAll { try fetch(Set(parts.indices), on: number) }
  }

  private func fetch(_ wanted: Set<Int>, on number: Int) throws(Failure) {
    let phone = phones[number]
    phone.wanted.formUnion(wanted)
    guard phone.fetched == nil, let part = phone.wanted.min() else { return }
    phone.wanted.remove(part)
    phone.fetched = part
    fetching += 1
    if phone.line == nil {
      let line = try Connection(to: order.port)
      phone.line = line
      watch.add(line, as: number * 2 + 1)
    }
    phone.line?.send(phone.letters[part].bytes)
    if let line = phone.line, line.hasUnsent { watch.change(line, as: number * 2 + 1) }
  }

  private func receive(_ number: Int) throws(Failure) {
    let phone = phones[number]
    switch phone.line?.receive(into: watch.buffer) {
    case .nothing, nil: break
    case .bytes(let count):
      if try phone.reply.take(UnsafeRawBufferPointer(rebasing: watch.buffer[..<count])) { try received(number) }
    case .end, .broken:
      // The server closes a connection that was silent for long: the request is sent again on a new one.
      phone.line?.close()
      phone.line = nil
      guard let part = phone.fetched else { return }
      phone.fetched = nil
      phone.reply = Reply(keepsBody: true)
      fetching -= 1
      phone.failures += 1
      if phone.failures < 3 { try fetch([part], on: number) }
    }
  }

  private func received(_ number: Int) throws(Failure) {
    let phone = phones[number]
    let part = phone.fetched
    if phone.reply.status == 200 {
      phone.read()
      if let awaited, awaited.part == part, phone.seen == nil {
        phone.seen = Instant.now.milliseconds(since: awaited.since)
        seen += 1
      }
    }
    phone.reply = Reply(keepsBody: true)
    phone.fetched = nil
    fetching -= 1
    if !phone.wanted.isEmpty { try fetch([], on: number) }
  }
}
