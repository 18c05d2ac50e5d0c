package import Domain

/// What was done just before between norm sets, as the address says it.
package enum NormLinkingOutcome: String, CaseIterable, Sendable {
  case carried = "meegenomen", placed = "plekken-overgenomen", connected = "verband", disconnected = "verband-weg", broughtIn = "verbanden-ingelezen"
  case waved = "van-ons"
}

/// The words about what lies between norm sets, and between a norm and the handbook.
package protocol NormLinkingWording: Sendable {
  func done(_ outcome: NormLinkingOutcome) -> String

  // The table
  /// Over what keeps the handbook or a set of norms true, at its foot.
  var keepingIt: String { get }
  func showUnseen(_ count: Int) -> String
  func showDoubled(_ count: Int) -> String
  func unseenHeading(_ count: Int) -> String
  var unseenIsNoGap: String { get }
  func outsideSlices(_ count: Int) -> String
  var rewordedSince: String { get }
  func muchLeansOn(_ places: [String]) -> String
  func homelessTitle(_ count: Int) -> String
  var homelessRemark: String { get }

  // From one edition to the next
  var editionTitle: String { get }
  var editionLead: String { get }
  var whichFormer: String { get }
  var noFormer: String { get }
  var whatHappens: String { get }
  func answersFound(_ count: Int) -> String
  var nothingToCarry: String { get }
  func carryRemark(_ former: String) -> String
  var carryThem: String { get }
  var carriedBefore: String { get }
  var staysInOld: String { get }
  var columnFormer: String { get }
  var columnNow: String { get }
  var columnFate: String { get }

  // Crosswalks
  var crosswalksTitle: String { get }
  var crosswalksLead: String { get }
  var whichOther: String { get }
  var noOther: String { get }
  func fromTo(_ from: String, _ to: String) -> String
  func wouldGain(_ count: Int, of set: String) -> String
  func homelessBeforeAndAfter(_ before: Int, _ after: Int) -> String
  func wouldBeSuggested(_ count: Int) -> String
  func staysAsItIs(_ count: Int) -> String
  var wouldGainTitle: String { get }
  var columnRelation: String { get }
  var columnOther: String { get }
  var columnPlaces: String { get }
  var columnReason: String { get }
  var columnWho: String { get }
  func placeCount(_ count: Int) -> String
  var takeOverRemark: String { get }
  var takeThemOver: String { get }
  var bringInCrosswalks: String { get }
  var crosswalkFile: String { get }
  var crosswalkFileHint: String { get }
  var noCrosswalks: String { get }
  var connectIt: String { get }
  var otherNumber: String { get }
  var otherNumberHint: String { get }
  var howDoTheyStand: String { get }
  var crosswalkReason: String { get }
  var crosswalkWho: String { get }
  var suggestionsTitle: String { get }
  var suggestionsRemark: String { get }
  var suggested: String { get }

  // Whether the handbook looks like a norm
  var mirrorTitle: String { get }
  var mirrorLead: String { get }
  var mirrorWho: String { get }
  var seeMirror: String { get }
  func handbookMirrors(_ count: Int) -> String
  var noSigns: String { get }
  var noSignsWhy: String { get }
  var columnSign: String { get }
  var waveAway: String { get }
  var waveRemark: String { get }
  var waveIt: String { get }
  var whichSign: String { get }
  var whyNoSign: String { get }
  var wavedTitle: String { get }
  func relation(_ relation: ClauseRelation) -> String
  /// The same as a choice, told from the clause with this number.
  func relationChoice(_ relation: ClauseRelation, number: String) -> String
  func answers(_ count: Int, _ fate: AnswerFate) -> String
  func fate(_ fate: AnswerFate) -> String
  func fateTitle(_ fate: AnswerFate) -> String
  func sign(_ sign: MirrorSign) -> String
  func mirrorReport(_ reading: MirrorReading) -> String
}

extension NormLinkingWording {
  /// The names in a file are the same in every language.
  package var crosswalkExample: String {
    """
    nummer;kader;uitgave;ander nummer;verband;reden
    V1;Ander kader;2026;4.1;gelijk;…
    V2;Ander kader;2026;4.2;onderdeel-van;…
    V3;Ander kader;2026;4.3;omvat;…
    V4;Ander kader;2026;4.4;overlapt;…
    V5;Ander kader;2026;4.5;geen;…
    """
  }
}
