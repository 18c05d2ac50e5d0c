@_spi(Doorman) import Domain
import Store
import Vocabulary

/// The plain form of a sealed move: who, when and what, as a list of texts, each with its length before it. Only this file and
/// `Hearing` open confided words; both are behind the membership query.
struct MovePayload {
  let seat: ID<Seat>
  let at: Moment
  let move: Move
  /// From before chairs were counted and seats said whether they may lead.
  let isUncounted: Bool

  // MARK: Writing

  func bytes(in conversation: ID<Conversation>) throws -> [UInt8] {
    let hearer = Seat(id: seat, conversation: conversation)
    var texts: [String] = ["2", seat.raw, String(at.milliseconds)]
    func words(_ confided: [Confided]) throws {
      for words in confided {
        guard let heard = words.heard(from: hearer) else { throw StoreError.broken("words of another conversation") }
        texts.append(heard)
      }
    }
    func draft(_ draft: OutcomeDraft) throws {
      switch draft {
      case .lesson(let text):
        texts.append(OutcomeKind.lesson.rawValue)
        try words([text])
      case .deviation(let from, let instead, let because):
        texts += [OutcomeKind.deviation.rawValue, from.page, from.version, from.step]
        try words([instead, because])
      }
    }
    switch move {
    case .sit(let role, let mayLead): texts += ["sit", role.rawValue, mayLead ? "1" : "0"]
    case .leave: texts.append("leave")
    case .open: texts.append("open")
    case .write(let step, let fields, let name, let ready):
      texts += ["write", step, name.raw, ready ? "1" : "0"]
      try words(fields)
    case .ready(let step): texts += ["ready", step]
    case .notReady(let step): texts += ["notReady", step]
    case .skip(let step): texts += ["skip", step]
    case .advance(let turn): texts += ["advance", String(turn.number)]
    case .back(let turn): texts += ["back", String(turn.number)]
    case .pause: texts.append("pause")
    case .resume: texts.append("resume")
    case .extend(let minutes): texts += ["extend", String(minutes)]
    case .handOver(let seat): texts += ["handOver", seat.raw]
    case .takeOver: texts.append("takeOver")
    case .count(let number): texts += ["count", String(number)]
    case .miscount: texts.append("miscount")
    case .takeAway(let seat, let mayAnswer): texts += ["takeAway", seat.raw, mayAnswer ? "1" : "0"]
    case .dismissed(let mayAnswer): texts += ["dismissed", mayAnswer ? "1" : "0"]
    case .letBack(let seat): texts += ["letBack", seat.raw]
    case .changePhone: texts.append("changePhone")
    case .askLead: texts.append("askLead")
    case .askEnd: texts.append("askEnd")
    case .stay: texts.append("stay")
    case .goOn: texts.append("goOn")
    case .bring: texts.append("bring")
    case .harvest(let outcome, let text):
      texts += ["harvest", outcome.raw]
      try draft(text)
    case .decide(let outcome, let fate): texts += ["decide", outcome.raw, fate.rawValue]
    case .revise(let outcome, let text):
      texts += ["revise", outcome.raw]
      try draft(text)
    case .consent(let outcome, let wording, let yes):
      texts += ["consent", outcome.raw, yes ? "1" : "0"] + (wording.map { [String($0)] } ?? [])
    case .withdraw(let outcome): texts += ["withdraw", outcome.raw]
    case .close: texts.append("close")
    }
    let payload = texts.flatMap { text in Array("\(text.utf8.count):".utf8) + Array(text.utf8) }
    // Padded to a multiple of one size, so that the length of a sealed move does not tell whether somebody wrote or passed.
    return payload + Array(repeating: 0, count: MovePayload.piece - payload.count % MovePayload.piece)
  }

  static let piece = 512

  // MARK: Reading

  init(seat: ID<Seat>, at: Moment, move: Move) {
    self.seat = seat
    self.at = at
    self.move = move
    isUncounted = false
  }

  init(bytes: [UInt8], in conversation: ID<Conversation>) throws {
    var texts = try MovePayload.texts(bytes)[...]
    func next() throws -> String {
      guard let text = texts.popFirst() else { throw StoreError.broken("a move ends too soon") }
      return text
    }
    func number() throws -> Int {
      guard let number = Int(try next()) else { throw StoreError.broken("a move without its number") }
      return number
    }
    func outcome() throws -> ID<Outcome> { ID(raw: try next()) }
    func words() throws -> Confided { Confided(try next(), in: conversation) }
    func draft() throws -> OutcomeDraft {
      switch OutcomeKind(rawValue: try next()) {
      case .lesson: return .lesson(try words())
      case .deviation:
        let from = DeviatedFrom(page: try next(), version: try next(), step: try next())
        return .deviation(from, instead: try words(), because: try words())
      case nil: throw StoreError.broken("an outcome of no kind")
      }
    }
    let version = try next()
    guard ["1", "2"].contains(version) else { throw StoreError.broken("a move in an encoding that is not ours") }
    isUncounted = version == "1"
    seat = ID(raw: try next())
    at = Moment(milliseconds: Int64(try number()))
    switch try next() {
    case "sit": move = .sit(role: Role(rawValue: try next()) ?? .participant, mayLead: try version != "1" && next() == "1")
    case "leave": move = .leave
    case "open": move = .open
    case "write":
      let (step, name, ready) = (try next(), try next(), try next() == "1")
      move = .write(step: step, words: texts.map { Confided($0, in: conversation) }, as: ID(raw: name), ready: ready)
    case "ready": move = .ready(step: try next())
    case "notReady": move = .notReady(step: try next())
    case "skip": move = .skip(step: try next())
    case "advance": move = .advance(from: Turn(number: try number()))
    case "back": move = .back(from: Turn(number: try number()))
    case "pause": move = .pause
    case "resume": move = .resume
    case "extend": move = .extend(minutes: try number())
    case "handOver": move = .handOver(to: ID(raw: try next()))
    case "takeOver": move = .takeOver
    case "count": move = .count(try number())
    case "miscount": move = .miscount
    case "takeAway": move = .takeAway(ID(raw: try next()), mayAnswer: try next() == "1")
    case "dismissed": move = .dismissed(mayAnswer: try next() == "1")
    case "letBack": move = .letBack(ID(raw: try next()))
    case "changePhone": move = .changePhone
    case "askLead": move = .askLead
    case "askEnd": move = .askEnd
    case "stay": move = .stay
    case "goOn": move = .goOn
    case "bring": move = .bring
    case "harvest": move = .harvest(try outcome(), try draft())
    case "decide": move = .decide(try outcome(), Fate(rawValue: try next()) ?? .stays)
    case "revise": move = .revise(try outcome(), try draft())
    case "consent":
      let (outcome, yes) = (try outcome(), try next() == "1")
      move = .consent(outcome, to: texts.popFirst().flatMap { Int($0) }, yes: yes)
    case "withdraw": move = .withdraw(try outcome())
    case "close": move = .close
    default: throw StoreError.broken("a move that nobody knows")
    }
  }

  private static func texts(_ bytes: [UInt8]) throws -> [String] {
    var texts: [String] = []
    var index = 0
    // A length begins with a digit; behind the last text there are only zero bytes.
    while index < bytes.count, bytes[index] != 0 {
      var length = 0
      while index < bytes.count, bytes[index] != 0x3A {
        guard (0x30...0x39).contains(bytes[index]), length < 1_000_000 else {
          throw StoreError.broken("a move that cannot be read")
        }
        length = length * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      index += 1
      guard index + length <= bytes.count else { throw StoreError.broken("a move that is cut off") }
      texts.append(String(decoding: bytes[index..<(index + length)], as: UTF8.self))
      index += length
    }
    return texts
  }
}
