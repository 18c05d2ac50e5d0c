package import Domain
package import Forms
import Markup
import Vocabulary

/// What the forms of a conversation send. Each is a move with the phone's own mark; words are further fields.
package enum TalkForm {
  /// The act, as one of `What` or, for an outcome, a `Fate`. Words without it are kept, and nobody is ready.
  package static let what = CarriedField("wat")
  /// The step that words are for.
  package static let step = CarriedField("stap", sample: .known("stap"))
  /// The turn that the facilitator saw: a late press moves nothing.
  package static let from = CountField("vanaf")
  package static let minutes = NumberField("minuten", in: 1...600)
  package static let kind = ChoiceField("soort", of: OutcomeKind.self)
  package static let lesson = TextField("leerpunt", atMost: 1_500)
  /// The step of the handbook: page, version and step with `/` between them, as `HarvestStep.value` writes it.
  package static let place = PlaceField()
  package static let instead = TextField("anders", atMost: 1_500)
  package static let because = TextField("waarom", atMost: 1_500)
  /// Sent from the big screen, where the answer goes back to.
  package static let screen = CarriedField("scherm")
  /// The number of people, and a chair.
  package static let number = CountField("aantal")
  package static let chair = PressedThingField("stoel", of: Seat.self)
  /// Which wording of an outcome was read: a yes is to that one.
  package static let wording = CountField("tekst")
  package static let answer = ChoiceField("antwoord", of: YesNo.self)
  /// The page of somebody who is away for a moment, from the address.
  package static let away = ChoiceField("even", of: Away.self)
  package enum Away: String, CaseIterable, Sendable { case away = "weg" }

  /// The conversation that a page listens to, and the last happening it knows: in the address of the stream.
  package static let topic = CarriedField("over")
  package static let since = CarriedField("sinds")

  /// The field for the words of one input of a step.
  package static func words(_ field: ConversationFormat.Field) -> TextField {
    TextField("woorden-\(field.slug)", required: false, atMost: .max)
  }

  package enum What: String, CaseIterable, Sendable {
    // The conversation itself
    case sit = "zit"
    case leave = "weg"
    case takeOver = "neem-over"
    case bring = "breng-in"
    // Chairs
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
    /// Refreshes without scripts, and brings back what was typed. Nothing is kept and nothing is given.
    case refresh = "ververs"
    case skip = "pas"
    // Words alone: not given, or given
    case discard = "gooi-weg"
    case takeBack = "neem-terug"
    // Being ready
    case notReady = "nog-niet"
    // Steps
    case advance = "verder"
    case back = "terug"
    // Time
    case pause = "pauze"
    case resume = "ga-door"
    case extend = "erbij"
    // An outcome, besides the fates
    case revise = "herzien"
    // A consent
    case consent = "instemming"
    case withdraw = "intrekken"
  }

  package enum YesNo: String, CaseIterable, Sendable { case yes = "ja", no = "nee" }
}

/// The names of the acts on a page (`zet`): an act that arrives twice under one name is done once.
///
/// A page that is drawn for one person has random names, and works without scripts.
///
/// The part of a page that is drawn once for many phones cannot have them: all phones would send the same name, and the words
/// of the second would be taken for a repeat of the first's, and be lost. So that part only has the beginning of a name
/// (`data-zet`); the script adds random letters at the moment of sending, and keeps that name while it tries again. Only
/// scripts fetch that part, so a phone without scripts never has it. If a script failed to add them, the act would be refused
/// as unreadable with an error page, and no words would be lost silently.
struct ActKeys {
  private let chance: String?
  private let turn: Turn

  /// - Parameter chance: random letters and digits, new for each page. Nil for a part that many share.
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
