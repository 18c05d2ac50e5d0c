import Domain
import Store
import Vocabulary

extension Holding {
  static let circles = Holding(
    "kringen", "circles", under: .circles,
    tables: [
      .carried("circle", by: "id", .ofNobody(until: .organisation)),
      .carried("circle_member", by: "circle, person", Keeping(of: .colleagues, .agreement, until: .ended)),
    ],
    happenings: [.circleMade, .circleChanged])

  static let conversations = Holding(
    "gesprekken", "conversations", under: .circles,
    tables: [
      .shared("format", .whereUsed, .ofNobody(until: .organisation)),
      .carried("conversation", by: "id", Keeping(of: .colleagues, .learning, until: .organisation)),
      .carried("seat", by: "conversation, id", Keeping(of: .participants, .learning, until: .organisation)),
      .carried(
        "move", by: "conversation, place", Keeping(of: .participants, .learning, until: .opened(days: CircleRoom.daysKept))),
      .carried("conversation_key", by: "conversation", .ofNobody(until: .opened(days: CircleRoom.daysKept))),
      // The passes of phones without an account, and their code digests: they open the same after a merger.
      .staying("pass", .follows, Keeping(of: .participants, .security, until: .opened(days: CircleRoom.daysKept))),
      .staying("receipt", .follows, .ofNobody(until: .organisation)),
      .staying("join_code", .follows, .ofNobody(until: .ended)),
      .staying("screen", .follows, .ofNobody(until: .opened(days: CircleRoom.daysKept))),
      .staying("screen_code", .follows, .ofNobody(until: .used(within: JoinCode.forScreens))),
    ],
    happenings: [
      .conversationPlanned, .conversationMoved, .conversationCounted, .conversationKept, .chairTaken, .phoneChanged, .codeMade,
      .conversationOpened, .conversationClosed, .conversationLapsed, .conversationWiped, .screenOpened, .screensOut,
    ],
    asks: [.conversations])

  /// What a circle released.
  static let lessons = Holding(
    "lessen uit gesprekken", "lessons from conversations", under: .improvement,
    tables: [.carried("lesson", by: "id", .ofNobody(until: .takenAway))],
    happenings: [.released, .withdrawn],
    found: .lessons)
}

extension Happening {
  package static let circleMade = Happening("kring.gemaakt")
  package static let circleChanged = Happening("kring.veranderd")
  package static let conversationPlanned = Happening("gesprek.gepland")
  /// Something at the step that lies open changed: everybody looks again.
  package static let conversationMoved = Happening("gesprek.zet", echo: .step)
  /// Another number of people is here, ready, or has answered.
  package static let conversationCounted = Happening("gesprek.stoelen", echo: .chairs)
  /// Words were kept that only their writer sees: nobody is told.
  package static let conversationKept = Happening("gesprek.bewaard")
  /// A chair was taken away: whoever sat there hears nothing more.
  package static let chairTaken = Happening("gesprek.stoel-weg", ends: .listeners)
  /// A guest goes on in their chair on another phone: the one of before hears nothing more.
  package static let phoneChanged = Happening("gesprek.telefoon", ends: .listeners)
  package static let codeMade = Happening("gesprek.code", echo: .step)
  package static let conversationOpened = Happening("gesprek.begonnen", echo: .step)
  package static let conversationClosed = Happening("gesprek.afgerond", echo: .step, ends: .listeners)
  /// It was over before it began: nobody came, or nobody opened it.
  package static let conversationLapsed = Happening("gesprek.vervallen", echo: .over)
  package static let conversationWiped = Happening("gesprek.gewist", echo: .over, ends: .listeners)
  /// A big screen went on, and all of them went out.
  package static let screenOpened = Happening("gesprek.scherm-aan", echo: .chairs)
  package static let screensOut = Happening("gesprek.scherm-uit", echo: .screensOut)
  package static let released = Happening("deur.vrijgegeven")
  package static let withdrawn = Happening("deur.ingetrokken", clears: ["deviation", "lesson"])
}
