package import Domain

/// What was done just before with one's own craft, as the address says it.
package enum CraftOutcome: String, CaseIterable, Sendable {
  case added = "erbij", kept = "bewaard", removed = "weg", exampleAdded = "voorbeeld-erbij", exampleRemoved = "voorbeeld-weg"
  case taken = "overgenomen", broughtIn = "ingelezen", shown = "getoond", takenBack = "teruggenomen", thrownAway = "weggegooid"
}

/// The words about what somebody keeps of her own craft.
package protocol CraftWording: Sendable {
  func done(_ outcome: CraftOutcome) -> String
  func refusal(_ refusal: CraftRefusal) -> String

  // My own
  var craftTitle: String { get }
  var craftLead: String { get }
  var craftWho: String { get }
  var craftOwnRemark: String { get }
  var toCraft: String { get }
  var craftEmpty: String { get }
  var craftEmptyHow: String { get }
  var craftCan: String { get }
  var craftShowed: String { get }
  var craftLearn: String { get }
  func changeCraftPart(_ heading: String) -> String
  var addCraftPart: String { get }
  var addCraftPartButton: String { get }
  var craftHeading: String { get }
  var craftHeadingHint: String { get }
  var craftCanHint: String { get }
  var craftLearnHint: String { get }
  var craftRefused: String { get }
  var craftOffersTitle: String { get }
  var craftOffersLead: String { get }
  func takeCraftOffer(_ title: String) -> String
  func craftOfferBrings(_ count: Int) -> String
  var keepCraft: String { get }
  var removeCraftPart: String { get }
  var removeCraftPartLead: String { get }

  // Where it showed
  var addExample: String { get }
  var addExampleButton: String { get }
  var exampleWords: String { get }
  var exampleWordsHint: String { get }
  var exampleLink: String { get }
  var exampleLinkHint: String { get }
  var exampleFile: String { get }
  var exampleFileHint: String { get }
  var noExamples: String { get }
  var removeExample: String { get }

  // Showing it
  var showCraft: String { get }
  var showCraftLead: String { get }
  var showCraftTo: String { get }
  var chooseSomebody: String { get }
  var showCraftWhat: String { get }
  var showCraftAll: String { get }
  var showCraftUntil: String { get }
  var showCraftUntilHint: String { get }
  var showCraftButton: String { get }
  var showCraftRefused: String { get }
  var showCraftWho: String { get }
  var shownNow: String { get }
  var shownToNobody: String { get }
  var columnReader: String { get }
  var columnShown: String { get }
  var columnUntil: String { get }
  var takeShowingBack: String { get }
  var showingLink: String { get }
  func isShownTo(_ names: String) -> String

  // Looking along
  var shownToMe: String { get }
  var shownToMeLead: String { get }
  var nothingShownToMe: String { get }
  var nothingShownToMeHow: String { get }
  func craftOf(_ name: String) -> String
  func shownLead(_ name: String, until day: String) -> String
  func shownWho(_ name: String) -> String
  func untilAndWith(_ day: String) -> String

  // Taking it along, and throwing it away
  var craftTakeOut: String { get }
  var craftTakeOutLead: String { get }
  var craftAsMarkdown: String { get }
  var craftAsPage: String { get }
  var craftBringIn: String { get }
  var craftBringInLead: String { get }
  var craftBringInFile: String { get }
  var craftBringInButton: String { get }
  var craftLeaving: String { get }
  var throwCraftAway: String { get }
  var throwCraftAwayLead: String { get }
  var throwCraftAwaySure: String { get }
  var throwCraftAwayYes: String { get }
  var throwCraftAwayButton: String { get }
  var keepItAll: String { get }

  // For whoever keeps a set
  var craftOffered: String { get }
  var craftOfferedYes: String { get }
  var craftOfferedHint: String { get }
  var privacyCraft: (what: String, who: String, howLong: String) { get }
}
