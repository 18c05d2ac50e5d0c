import Domain
import Formats
import Testing
import Vocabulary

/// Who plays in the stories. Carla is of another organisation and never has a seat.
enum Who: String, CaseIterable {
  case samira, marloes, jayden, anouk, robert, carla

  var seat: ID<Seat> { ID(raw: rawValue) }
}

/// One conversation as a test plays it, with every move that was accepted.
struct Meeting {
  struct Kept {
    let move: Move
    let seat: ID<Seat>
    let at: Moment
    /// A repeat is never kept.
    let changed: Bool
  }

  static let conversation = ID<Conversation>(raw: "kring-zuid-week-47")

  private(set) var course: Course
  private(set) var kept: [Kept] = []
  var now = Moment(Day(year: 2026, month: 11, day: 23), hour: 9, minute: 30)

  init(_ format: ConversationFormat) { course = Course(format: format, conversation: Meeting.conversation) }

  /// An omgangsoverleg at which Marloes facilitates a case of Samira, and Jayden, Anouk and Robert think along.
  static func gathered() throws -> Meeting {
    var meeting = Meeting(try Meeting.format("omgangsoverleg"))
    try meeting.marloes(.sit(role: .facilitator))
    try meeting.samira(.sit(role: .bringer))
    for who in [Who.jayden, .anouk, .robert] { try meeting.does(who, .sit(role: .participant)) }
    return meeting
  }

  static func opened() throws -> Meeting {
    var meeting = try gathered()
    try meeting.marloes(.open)
    try meeting.marloes(.count(5))
    return meeting
  }

  /// With the first impulse written, and at the given step with nothing written there yet.
  static func at(_ step: String) throws -> Meeting {
    var meeting = try opened()
    try meeting.samira(meeting.writing("eerste-impuls", "Ik bel meteen de huisarts."))
    while meeting.step != step { try meeting.goOn() }
    return meeting
  }

  static func format(_ slug: String) throws -> ConversationFormat { try #require(ShippedFormats.all.first { $0.slug == slug }) }

  // MARK: Doing

  @discardableResult
  mutating func does(_ who: Who, _ move: Move) throws(Refusal) -> [CourseEvent] { try does(who.seat, move) }

  @discardableResult
  mutating func does(_ seat: ID<Seat>, _ move: Move) throws(Refusal) -> [CourseEvent] {
    let events = try course.apply(move, by: seat, at: now)
    kept.append(Kept(move: move, seat: seat, at: now, changed: !events.isEmpty))
    return events
  }

  @discardableResult mutating func samira(_ move: Move) throws(Refusal) -> [CourseEvent] { try does(.samira, move) }
  @discardableResult mutating func marloes(_ move: Move) throws(Refusal) -> [CourseEvent] { try does(.marloes, move) }
  @discardableResult mutating func jayden(_ move: Move) throws(Refusal) -> [CourseEvent] { try does(.jayden, move) }
  @discardableResult mutating func anouk(_ move: Move) throws(Refusal) -> [CourseEvent] { try does(.anouk, move) }

  mutating func goOn() throws(Refusal) { try marloes(.advance(from: turn)) }

  /// Why this move is not possible now; nothing when it is. The meeting stays as it is.
  func refusal(of who: Who, _ move: Move) -> Refusal? {
    var copy = course
    do throws(Refusal) {
      _ = try copy.apply(move, by: who.seat, at: now)
      return nil
    } catch {
      return error
    }
  }

  // MARK: Looking

  var turn: Turn { common.turn }
  var step: String? { common.round?.step.slug }

  /// What hangs on the big screen.
  var common: Scene.Common {
    guard let scene = course.scene(for: .screen) else { preconditionFailure("there is always a screen") }
    return scene.common
  }

  func scene(_ who: Who) throws -> Scene { try #require(course.scene(for: .seat(who.seat))) }
  func own(_ who: Who) throws -> Scene.Own { try #require(try scene(who).own) }

  /// A step as it stands, at hand or earlier.
  func round(_ step: String) throws -> Round {
    try #require((common.earlier + [common.round].compactMap { $0 }).first { $0.step.slug == step })
  }

  func outcome(_ id: ID<Outcome>) -> Outcome? { common.outcomes.first { $0.id == id } }

  // MARK: Words

  func words(_ texts: String...) -> [Confided] { texts.map { Confided($0, in: Meeting.conversation) } }

  /// Words for a step, the same text in each field, under a name made from the words.
  func writing(_ step: String, _ text: String, ready: Bool = false) -> Move {
    let fields = course.format.steps.first { $0.slug == step }?.fields.count ?? 1
    let words = Array(repeating: Confided(text, in: Meeting.conversation), count: fields)
    return .write(step: step, words: words, as: ID(raw: "naam-\(text)"), ready: ready)
  }

  func lesson(_ text: String) -> OutcomeDraft { .lesson(Confided(text, in: Meeting.conversation)) }
}

extension Scene {
  /// All confided words in it, wherever they stand.
  var allWords: [Confided] {
    var words = common.outcomes.flatMap { outcome -> [Confided] in
      switch outcome.draft {
      case .lesson(let text): [text]
      case .deviation(_, let instead, let because): [instead, because]
      }
    }
    for round in common.earlier + [common.round].compactMap({ $0 }) {
      words += round.contributions.flatMap(\.words) + round.answers.flatMap { $0 } + (round.beside?.words ?? [])
    }
    return words + (own?.words.values.flatMap(\.words) ?? [])
  }
}
