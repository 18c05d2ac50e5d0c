@_spi(Doorman) package import Domain
import Seals
import Store
package import Vocabulary

/// Inside a closed circle. It exists for the length of one transaction, and only for somebody with a seat: only the membership
/// query below makes one. No position in the organisation opens it.
package struct CircleRoom: ~Copyable {
  package let seat: Seat
  /// Without an account, with only a pass.
  let isGuest: Bool
  let organisation: ID<Organisation>
  let facts: ConversationRow
  let tx: any Transaction
  let log: Logbook?
  package let now: Moment
  let house: House

  /// Enters, or throws `NotFound`: absent, closed to you and never existed give the same answer.
  fileprivate init(
    _ conversation: ID<Conversation>, for caller: Caller, in tx: any Transaction, log: Logbook?, now: Moment, house: House
  ) throws {
    let entry = try CircleRoom.membership(of: caller, in: conversation, tx)
    guard var facts = try ConversationRow(conversation, of: entry.organisation, tx) else { throw NotFound() }
    if facts.isGone(on: now.day) {
      house.courses.forget(conversation)
      throw NotFound()
    }
    if let log, facts.isOver(on: now.day) {
      try Ending(tx: tx, log: log, now: now, house: house).end(facts)
      guard let ended = try ConversationRow(conversation, of: entry.organisation, tx), ended.moves > 0 else { throw NotFound() }
      facts = ended
    }
    let isGuest = if case .companion = caller { true } else { false }
    self.init(
      seat: Seat(id: entry.seat, conversation: conversation), isGuest: isGuest, organisation: entry.organisation, facts: facts,
      tx: tx, log: log,
      now: now, house: house)
  }

  fileprivate init(
    seat: Seat, isGuest: Bool, organisation: ID<Organisation>, facts: ConversationRow, tx: any Transaction, log: Logbook?,
    now: Moment, house: House
  ) {
    self.seat = seat
    self.isGuest = isGuest
    self.organisation = organisation
    self.facts = facts
    self.tx = tx
    self.log = log
    self.now = now
    self.house = house
  }

  /// For a big screen, whose pass was looked up by `ScreenRoom`. Its seat id belongs to nobody: it hears what everybody hears.
  init(
    _ screen: ID<BigScreen>, in conversation: ID<Conversation>, of organisation: ID<Organisation>, _ tx: any Transaction,
    now: Moment, house: House
  ) throws {
    guard let facts = try ConversationRow(conversation, of: organisation, tx), !facts.isGone(on: now.day) else {
      throw NotFound()
    }
    self.init(
      seat: Seat(id: ID(raw: screen.raw), conversation: conversation), isGuest: false, organisation: organisation, facts: facts,
      tx: tx, log: nil,
      now: now, house: house)
  }

  /// The one query by which anybody gets in.
  private static func membership(
    of caller: Caller, in conversation: ID<Conversation>, _ tx: any Transaction
  ) throws -> (organisation: ID<Organisation>, seat: ID<Seat>) {
    let (organisation, found): (ID<Organisation>, Row?)
    switch caller {
    case .member(let viewer):
      organisation = viewer.organisation
      found = try tx.run(
        """
        SELECT id FROM seat WHERE organisation = \(organisation) AND conversation = \(conversation) \
        AND person = \(viewer.person)
        """
      ).first
    case .companion(let companion):
      guard companion.conversation == conversation else { throw NotFound() }
      organisation = companion.organisation
      found = try tx.run("""
        SELECT s.id FROM seat s JOIN pass p ON p.organisation = s.organisation AND p.conversation = s.conversation
        AND p.seat = s.id
        WHERE s.organisation = \(organisation) AND s.conversation = \(conversation) AND s.id = \(companion.seat)
        AND p.token = \(companion.pass)
        """).first
    case .assessor, .keyless: throw NotFound()
    }
    guard let found else { throw NotFound() }
    return (organisation, try found.id("id"))
  }

  /// Changes with every move: a fragment that was drawn for this mark may be shown again without reading further.
  package var mark: String { facts.head }

  // MARK: State

  /// The conversation as its moves made it.
  package borrowing func course() throws -> Course { try standing().course }

  /// Including its end when nobody ended it: then its row says so, and no move does.
  borrowing func standing() throws -> CourseCache.Entry {
    var standing = try remembered()
    // Its day is over, also before the caretaker has run.
    if facts.isOver(on: now.day) || facts.state == .closed { standing.course.end() }
    return standing
  }

  private borrowing func remembered() throws -> CourseCache.Entry {
    let conversation = seat.conversation
    var standing = house.courses.standing(of: conversation)
    if let known = standing, known.place == facts.moves, known.head == facts.head { return known }
    if standing.map({ $0.place > facts.moves }) ?? false { standing = nil }
    let from = standing?.place ?? 0
    var moves = try tx.run("""
      SELECT place, head, sealed FROM move WHERE organisation = \(organisation) AND conversation = \(conversation)
      AND place >= \(from) ORDER BY place
      """)[...]
    if let known = standing, known.place > 0 {
      // The cached course is only right when the move at its place has its mark; otherwise it is from a write that was rolled
      // back.
      if try moves.first?.text("head") == known.head {
        moves = moves.dropFirst()
      } else {
        house.courses.forget(conversation)
        return try remembered()
      }
    }
    var fresh =
      try standing
      ?? CourseCache.Entry(
        course: Course(format: format(), conversation: conversation), place: 0, head: "", key: nil, until: nil)
    fresh.endIfOver(facts)
    for row in moves where try row.int("place") > fresh.place {
      let place = try row.int("place")
      let own = if let known = fresh.key { known } else { try key() }
      let sealed = try row.bytes("sealed")
      let payload = try MovePayload(bytes: try own.open(sealed, for: "\(conversation):\(place)"), in: conversation)
      fresh.course.recall(payload.move, by: payload.seat, at: payload.at, isUncounted: payload.isUncounted)
      fresh.place = place
      fresh.head = try row.text("head")
      fresh.size += sealed.count
      fresh.key = own
      fresh.endIfOver(facts)
    }
    // An end without a move has a mark of its own.
    fresh.head = facts.head
    fresh.until = facts.wipeOn
    house.courses.remember(fresh, of: conversation)
    return fresh
  }

  /// The format with which it began.
  package borrowing func format() throws -> ConversationFormat { try facts.format(tx, house.courses) }

  private borrowing func key() throws -> CircleKey {
    guard let key = try ConversationKey(of: seat.conversation, in: organisation, tx, house.strongbox).open() else {
      throw NotFound()
    }
    return key
  }

  // MARK: Acting

  /// Makes a move. `zet` is the phone's mark for its act: the same mark twice is done once.
  package borrowing func make(_ move: Move, zet: String) throws {
    guard let log else { throw StoreError.broken("moved while reading") }
    let conversation = seat.conversation
    let move = try informed(move)
    var standing = try standing()
    // The mark that is kept of an act shows neither the act nor the page. Before the first move there can be no repeat.
    if let mark = standing.key?.mark(zet) {
      guard
        try tx.run(
          "SELECT place FROM move WHERE organisation = \(organisation) AND conversation = \(conversation) AND zet = \(mark)"
        ).isEmpty
      else { return }
    }
    let footing = standing.course.footing
    let events = try standing.course.apply(move, by: seat.id, at: now)
    guard !events.isEmpty else { return }
    let key =
      if let known = standing.key { known } else {
        try ConversationKey(of: conversation, in: organisation, tx, house.strongbox).make(on: now.day)
      }
    standing.place += 1
    standing.head = house.chance.word(length: 16)
    standing.key = key
    standing.until = facts.wipeOn ?? now.day.adding(CircleRoom.daysKept)
    let payload = try MovePayload(seat: seat.id, at: now, move: move).bytes(in: conversation)
    standing.size += payload.count
    try tx.run("""
      INSERT INTO move (organisation, conversation, place, zet, head, sealed)
      VALUES (\(organisation), \(conversation), \(standing.place), \(key.mark(zet)), \(standing.head),
      \(try key.seal(payload, for: "\(conversation):\(standing.place)")))
      """)
    // The number of counted people is frozen at the close, whoever is put out afterwards.
    let people: Query = facts.state == .closed ? "people" : "\(standing.course.countedPeople)"
    try tx.run("""
      UPDATE conversation SET moves = \(standing.place), head = \(standing.head), people = \(people), ends_on =
      \(facts.end(after: standing.course, on: now.day))
      WHERE organisation = \(organisation) AND id = \(conversation)
      """)
    for event in events { try follow(event, standing.course) }
    try log.happened(
      Happening(events, onFooting: footing == standing.course.footing), by: nil, subject: conversation.raw, facts: [:])
    house.courses.remember(standing, of: conversation)
  }

  /// The move with what only the room knows: who has an account.
  private borrowing func informed(_ move: Move) throws -> Move {
    switch move {
    case .sit(let role, _): return isGuest ? .sit(role: .participant, mayLead: facts.guestsLead) : .sit(role: role)
    case .takeAway(let other, _):
      let row = try tx.run(
        "SELECT person FROM seat WHERE organisation = \(organisation) AND conversation = \(seat.conversation) AND id = \(other)"
      ).first
      return .takeAway(other, mayAnswer: try row?.optionalText("person") != nil)
    default: return move
    }
  }

  /// What an event means outside the room.
  private borrowing func follow(_ event: CourseEvent, _ course: Course) throws {
    switch event {
    case .opened:
      try tx.run(
        """
        UPDATE conversation SET state = \(ConversationState.open.rawValue), held_on = \(now.day) \
        WHERE organisation = \(organisation) AND id = \(seat.conversation)
        """
      )
      // There are no words yet. From here on the day is fixed.
      if facts.wipeOn.map({ $0 < now.day.adding(CircleRoom.daysKept) }) ?? false {
        try ConversationKey(of: seat.conversation, in: organisation, tx, house.strongbox).move(
          to: now.day.adding(CircleRoom.daysKept))
      }
      try JoinDoor(seat.conversation, of: organisation, tx).close(at: now.after(JoinCode.afterOpening))
      try ChanceOrder(conversation: seat.conversation, organisation: organisation, tx: tx).lay()
    case .takenAway(let chair):
      // The bird goes with the pass. The chair itself stays: somebody who sat in it with an account can still answer what was
      // asked.
      try tx.run(
        "DELETE FROM pass WHERE organisation = \(organisation) AND conversation = \(seat.conversation) AND seat = \(chair)")
      // Somebody who was put out knows the code, so a new one is made for the others. A guest who goes back to a former chair
      // keeps it.
      if !isGuest || chair != seat.id { try JoinDoor(seat.conversation, of: organisation, tx).close(at: now) }
      try log?.happened(.chairTaken, by: nil, subject: seat.conversation.raw, facts: [:])
    case .closed:
      try Ending.close(seat.conversation, of: organisation, tx)
      try forgetEmptyChairs(course)
    case .released(let outcome): try Door(self).letOut(outcome, course)
    case .withdrawn(let outcome): try Door(self).takeBack(outcome)
    default: break
    }
  }

  /// Everybody who had a chair may later take back what this conversation released, except a chair that never had a part in it.
  private borrowing func forgetEmptyChairs(_ course: Course) throws {
    let chairs: Query = "organisation = \(organisation) AND conversation = \(seat.conversation)"
    for row in try tx.run("SELECT id FROM seat WHERE \(chairs)") {
      let chair: ID<Seat> = try row.id("id")
      if course.tookNoPart(chair) { try tx.run("DELETE FROM seat WHERE \(chairs) AND id = \(chair)") }
    }
  }

  /// How long words are kept from the day on which a conversation opens, so that consents can be given and read back. Then its
  /// key is destroyed. It is counted from the opening and not from the close, because the day has to be fixed before there are
  /// any words.
  package static let daysKept = 30
}

extension Happening {
  /// What others have to read again. The name of the happening says no more than that.
  /// - Parameter isSame: nobody's buttons changed by who came or left, so only the chairs have to be read again.
  fileprivate init(_ events: [CourseEvent], onFooting isSame: Bool) {
    var kind = isSame ? Happening.conversationKept : .conversationMoved
    for event in events {
      switch event {
      case .kept: break
      // The number of answers is shown with the outcome and not with the chairs, so it counts as a move.
      case .seats, .takenAway, .readiness: if kind == .conversationKept { kind = .conversationCounted }
      default: kind = .conversationMoved
      }
    }
    self = kind
  }
}

extension House {
  /// Reads inside a conversation, for somebody with a seat in it.
  package func sit<T: Sendable>(
    in conversation: ID<Conversation>, as caller: Caller, _ visit: @escaping @Sendable (borrowing CircleRoom) throws -> T
  ) async throws -> T {
    try await database.read { [self] tx in
      try visit(CircleRoom(conversation, for: caller, in: tx, log: nil, now: clock.now(), house: self))
    }
  }

  /// Takes part in a conversation, for somebody with a seat in it.
  package func act<T: Sendable>(
    in conversation: ID<Conversation>, as caller: Caller, _ visit: @escaping @Sendable (borrowing CircleRoom) throws -> T
  ) async throws -> T {
    try await database.write { [self] tx in
      let organisation = try caller.inhabited()
      let log = try Logbook(of: organisation, in: tx, at: clock.now())
      let answer = try visit(CircleRoom(conversation, for: caller, in: tx, log: log, now: clock.now(), house: self))
      try log.close()
      return answer
    }
  }

  func enter<T>(
    _ conversation: ID<Conversation>, as caller: Caller, in tx: any Transaction, log: Logbook,
    _ visit: (borrowing CircleRoom) throws -> T
  ) throws -> T {
    try visit(CircleRoom(conversation, for: caller, in: tx, log: log, now: clock.now(), house: self))
  }
}

extension House {
  /// Whether a listener may still hear that something changed: their key or pass, their chair and the words must all exist.
  package func stillHears(_ conversation: ID<Conversation>, as caller: Caller) async throws -> Bool {
    try await database.read { [self] tx in
      guard try House.isStill(caller, at: clock.now(), tx) else { return false }
      do {
        return try !CircleRoom(conversation, for: caller, in: tx, log: nil, now: clock.now(), house: self).isOut()
      } catch is NotFound { return false }
    }
  }

  /// Somebody is no longer in a circle: they lose their chairs in its conversations, and can only answer what they were asked
  /// there.
  func dismiss(
    _ person: ID<Person>, from circle: ID<Circle>, of organisation: ID<Organisation>, in tx: any Transaction, log: Logbook
  ) throws {
    let rows = try tx.run("""
      SELECT \(ConversationRow.columns), s.id AS seat FROM conversation c JOIN seat s ON s.organisation = c.organisation
      AND s.conversation = c.id
        JOIN conversation_key k ON k.organisation = c.organisation AND k.conversation = c.id
      WHERE c.organisation = \(organisation) AND c.circle = \(circle) AND s.person = \(person)
      """)
    for row in rows {
      let facts = try ConversationRow(row)
      let room = CircleRoom(
        seat: Seat(id: try row.id("seat"), conversation: facts.id), isGuest: false, organisation: organisation, facts: facts,
        tx: tx, log: log,
        now: clock.now(), house: self)
      try room.make(.dismissed(mayAnswer: true), zet: Randomness.system.word(length: 20))
    }
  }
}

extension Caller {
  /// The organisation in which somebody may have a seat. An auditor has none.
  fileprivate func inhabited() throws -> ID<Organisation> {
    switch self {
    case .member(let viewer): viewer.organisation
    case .companion(let companion): companion.organisation
    case .assessor, .keyless: throw NotFound()
    }
  }
}
