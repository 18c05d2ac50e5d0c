package import Domain
package import Forms
import Markup
import Vocabulary

/// What the forms of a conversation send. Each is a move with the phone's own mark for it; words go beside it.
package enum TalkForm {
  /// What is done, as one of `What` or, for an outcome, a `Fate`. Words that come without it are kept, and nobody is ready.
  package static let what = CarriedField("wat")
  /// The step that words are for.
  package static let step = CarriedField("stap", sample: .known("stap"))
  /// The turn that the facilitator saw: a press that comes late moves nothing.
  package static let from = CountField("vanaf")
  package static let minutes = NumberField("minuten", in: 1...600)
  package static let kind = ChoiceField("soort", of: OutcomeKind.self)
  package static let lesson = TextField("leerpunt", atMost: 1_500)
  /// The step of the handbook: page, version and step with `/` between them, as `HarvestStep.value` writes it.
  package static let place = PlaceField()
  package static let instead = TextField("anders", atMost: 1_500)
  package static let because = TextField("waarom", atMost: 1_500)
  /// Sent from the big screen: that is where to go back to.
  package static let screen = CarriedField("scherm")
  /// With how many we are, and a chair.
  package static let number = CountField("aantal")
  package static let chair = PressedThingField("stoel", of: Seat.self)
  package static let answer = ChoiceField("antwoord", of: YesNo.self)
  /// A page that says that one is away for a moment, as the address asks for it.
  package static let away = ChoiceField("even", of: Away.self)
  package enum Away: String, CaseIterable, Sendable { case away = "weg" }

  /// Which conversation a page listens to, and the last that it heard: in the address of the stream.
  package static let topic = CarriedField("over")
  package static let since = CarriedField("sinds")

  /// The field for the words of one input of a step.
  package static func words(_ field: ConversationFormat.Field) -> TextField {
    TextField("woorden-\(field.slug)", required: false, atMost: .max)
  }

  package enum What: String, CaseIterable, Sendable {
    // To the conversation itself
    case sit = "zit"
    case leave = "weg"
    case takeOver = "neem-over"
    case bring = "breng-in"
    // To the chairs
    case count = "tel"
    case miscount = "klopt-niet"
    case takeAway = "stoel-weg"
    case letBack = "mag-weer"
    case handOver = "geef-over"
    case newCode = "nieuwe-code"
    case askLead = "vraag-begeleiding"
    case stay = "ben-er"
    case askEnd = "vraag-einde"
    case goOn = "gaan-door"
    // With words
    case ready = "klaar"
    /// Looks again, without scripts, and brings back what was typed. Nothing is kept and nothing is given.
    case refresh = "ververs"
    case skip = "pas"
    // Of words alone: what was not given, or what was
    case discard = "gooi-weg"
    case takeBack = "neem-terug"
    // About being ready
    case notReady = "nog-niet"
    // To the steps
    case advance = "verder"
    case back = "terug"
    // To the time
    case pause = "pauze"
    case resume = "ga-door"
    case extend = "erbij"
    // To an outcome, beside the fates
    case revise = "herzien"
    // To a consent
    case consent = "instemming"
    case withdraw = "intrekken"
  }

  package enum YesNo: String, CaseIterable, Sendable { case yes = "ja", no = "nee" }
}

/// The names of the acts on a page (`zet`): an act that arrives twice under one name is done once.
///
/// A page that is drawn for one person has names from chance, given by whoever draws it. It works without scripts.
///
/// The part of a page that is drawn once for many phones cannot have them: all phones would send the same name, and the words of
/// the second would be taken for a repeat of the first's, and be lost. So that part carries no name at all but the beginning of
/// one (`data-zet`); the script puts chance behind it at the moment of sending, and keeps that name while it tries again. Only
/// scripts ever ask for that part, so a phone without scripts never has it. And should a script forget: an act without a name is
/// refused as unreadable, aloud, and no words are lost silently.
struct ActKeys {
  private let chance: String?
  private let turn: Turn

  /// - Parameter chance: letters and digits from chance, new for each page; nothing for a part that many share.
  init(_ chance: String?, at turn: Turn) {
    self.chance = chance
    self.turn = turn
  }

  /// The hidden input that names an act. Each act on a page has a word of its own.
  func hidden(_ act: String) -> HTML {
    guard let chance else { return #"<input type="hidden" name="\#(TalkForm.act.name)" data-zet="t\#(turn.number)-\#(act)-">"# }
    return TalkForm.act.hidden("\(chance)-\(act)")
  }
}
