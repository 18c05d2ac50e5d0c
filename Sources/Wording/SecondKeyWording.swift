package import Domain

/// What was done just before with a second key, as the address says it.
package enum SecondKeyOutcome: String, CaseIterable, Sendable {
  case ended = "weggelegd", taken = "weggehaald", asked = "gevraagd"
  /// The page for the first code, or for a code at the threshold, lay open for too long.
  case offerOver = "aanbod-voorbij", thresholdOver = "drempel-voorbij"
}

/// The words about the second key, the codes from an app and the recovery codes.
package protocol SecondKeyWording: Sendable {
  func done(_ outcome: SecondKeyOutcome) -> String

  // What it is
  var secondKeyTitle: String { get }
  var secondKeyLead: String { get }
  var secondKeyWho: String { get }
  var secondKeyApp: String { get }
  func secondKeyNeeded(_ organisation: String) -> String
  var noSecondKey: String { get }
  func secondKeySince(_ day: String) -> String
  func codesLeft(_ number: Int) -> String
  var toSecondKey: String { get }
  func keyTaken(_ day: String) -> String

  // Making, renewing, putting away
  var secondKeyRefused: String { get }
  var makeKeyTitle: String { get }
  var makeKey: String { get }
  var changeKeyTitle: String { get }
  var renewKeyWords: String { get }
  var renewKey: String { get }
  var endKeyWords: String { get }
  var endKey: String { get }
  var codeOrRecovery: String { get }

  // The first code
  var offerTitle: String { get }
  var offerLead: String { get }
  var offerSquare: String { get }
  var offerSquareHow: String { get }
  var offerHere: String { get }
  var offerTypeOver: String { get }
  var offerSecret: String { get }
  var firstCodeTitle: String { get }
  var appCode: String { get }
  var appCodeHint: String { get }
  var startKey: String { get }

  // Recovery codes
  var recoveryTitle: String { get }
  var recoveryLead: String { get }
  var recoveryHow: String { get }
  var recoveryWho: String { get }
  var recoveryKept: String { get }

  // At signing in
  var signInCodeLead: String { get }
  var noPhoneHere: String { get }
  var recoveryCode: String { get }
  var recoveryCodeHint: String { get }
  var noCodesLeft: String { get }
  var beginAgain: String { get }

  // For whoever keeps the people
  var takeKeyTitle: String { get }
  var takeKeyWords: String { get }
  var takeKey: String { get }
  var keyDutyQuestion: String { get }
  var keyDutyHint: String { get }
  func keyDuty(_ duty: SecondKeyDuty) -> (words: String, hint: String?)
  var keyDutyWho: String { get }
  var saveKeyDuty: String { get }
}
