package import Domain

/// The words around every page: menu, mistakes in forms, what goes wrong, coming in, and who sees what.
package protocol FrameWording: Sendable {
  /// As the browser names it: `nl` or `en`.
  var language: String { get }
  var product: String { get }

  // The frame
  /// The title of the tab: the page, then the house.
  func tabTitle(_ title: String) -> String
  func titleWithMistake(_ title: String) -> String
  var skipToContent: String { get }
  var mainMenu: String { get }
  var crumbs: String { get }
  var navToday: String { get }
  var navHandbook: String { get }
  var navCapture: String { get }
  var navCircles: String { get }
  var navNorms: String { get }
  var navConversations: String { get }
  var navMore: String { get }
  var navPeople: String { get }
  var navLessons: String { get }
  var navOwn: String { get }
  var navWhoSeesWhat: String { get }
  func ownPlace(of name: String) -> String
  func footLine(organisation: String) -> String
  var signOut: String { get }
  /// Where the name of the organisation is not known.
  var thisOrganisation: String { get }
  /// What a button says while the form is on its way.
  var waiting: String { get }
  /// The line under what everybody in the organisation reads.
  func whoOrganisation(_ organisation: String) -> String

  // Mistakes in forms
  /// Before a mistake, for whoever listens.
  var mistakeSign: String { get }
  func mistakeAt(_ label: String, _ words: String) -> String
  var fieldMissing: String { get }
  func fieldTooLong(_ most: Int) -> String
  func fieldTooShort(_ least: Int) -> String
  var fieldNotAnEmail: String { get }
  var fieldNotAChoice: String { get }
  var fieldNotADate: String { get }
  func fieldNotANumber(from least: Int, to most: Int) -> String
  /// What a rule says no to, and how it can be.
  func refusal(_ refusal: RuleRefusal) -> String

  // What goes wrong
  var toTheBeginning: String { get }
  var notThere: String { get }
  var notThereWhatNow: String { get }
  var changedMeanwhile: String { get }
  var changedMeanwhileWhatNow: String { get }
  var notNow: String { get }
  var notNowWhatNow: String { get }
  var tooManyTries: String { get }
  func tooManyTriesWhatNow(wait: String) -> String
  var tooLarge: String { get }
  var tooLargeWhatNow: String { get }
  var wrongMethod: String { get }
  var wrongMethodWhatNow: String { get }
  var unreadable: String { get }
  var unreadableWhatNow: String { get }
  var otherSite: String { get }
  var otherSiteWhatNow: String { get }
  var wrongHost: String { get }
  var wrongHostWhatNow: String { get }
  var awayForAMoment: String { get }
  var awayForAMomentWhatNow: String { get }
  var nothingKept: String { get }
  var nothingKeptWhatNow: String { get }
  var yourWordsAreHere: String { get }
  var sendAgain: String { get }
  var ourFault: String { get }
  func ourFaultWhatNow(reference: String) -> String

  // Coming in
  var signInTitle: String { get }
  var signIn: String { get }
  var signInRefused: String { get }
  /// The wrong address and the wrong password are one sentence.
  var signInUnknown: String { get }
  var signedOut: String { get }
  /// After being away for too long.
  var email: String { get }
  var password: String { get }
  var newPassword: String { get }
  var newPasswordHint: String { get }
  var knownPasswordHint: String { get }
  var chairIsFree: String { get }
  var demoTitle: String { get }
  var demoLead: String { get }
  func demoOthers(_ count: Int) -> String
  func character(_ position: Position) -> String
  /// Who this is, and what there is to see as them.
  func character(_ position: Position, facilitates: Bool) -> String
  var joinHereTitle: String { get }
  var joinHereLead: String { get }
  var joinHereCode: String { get }
  var joinHereGo: String { get }
  var foundingTitle: String { get }
  var foundingLead: String { get }
  var foundingRefused: String { get }
  var foundingWho: String { get }
  var foundIt: String { get }
  var organisationName: String { get }
  var invitationTab: String { get }
  func invitationTitle(_ name: String) -> String
  func invitationLead(organisation: String, email: String) -> String
  var invitationRefused: String { get }
  var invitationWho: String { get }
  var comeIn: String { get }

  // Who sees what
  var privacyTitle: String { get }
  var privacyLead: String { get }
  var privacyWhat: String { get }
  var privacyWho: String { get }
  var privacyHowLong: String { get }
  /// For everything that people write or do: who reads it, and how long it is kept.
  func privacy(organisation: String) -> [(what: String, who: String, howLong: String)]
  var privacyNever: String { get }
  /// What Kring never does, a sentence each.
  var privacyNevers: [String] { get }
}
