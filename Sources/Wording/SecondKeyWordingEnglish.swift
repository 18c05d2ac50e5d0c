package import Domain

extension English: SecondKeyWording {
  package func done(_ outcome: SecondKeyOutcome) -> String {
    switch outcome {
    case .ended: "Your second key is gone. Your password is enough now. You are signed out on other devices."
    case .taken: "The second key is gone. This person is signed out everywhere, and reads on Today what happened."
    case .asked: "Saved. It counts from the next time of signing in."
    case .offerOver: "That took too long. Begin again, and you get a new square."
    case .thresholdOver: "That took too long, or the code was wrong too often. Begin again with your password."
    }
  }

  // MARK: What it is

  package var secondKeyTitle: String { "Second key" }
  package var secondKeyLead: String {
    "At signing in, Kring then also asks a code from an app on your phone. Who knows only your password does not come in."
  }
  package var secondKeyWho: String {
    "Nobody sees your key or your codes. Whoever keeps the people only sees that you have one, and can take it away. If you work for another organisation too, nobody sees that or can."
  }
  package var secondKeyApp: String {
    "You need an app that makes codes. Many password apps can do that too. If you have none, ask a colleague."
  }
  package func secondKeyNeeded(_ organisation: String) -> String {
    "At \(organisation) a second key belongs to your work. Make it now. After that you simply go on."
  }
  package var noSecondKey: String { "You have no second key yet." }
  package func secondKeySince(_ day: String) -> String { "You have had a second key since \(day)." }
  package func codesLeft(_ number: Int) -> String {
    switch number {
    case 0: "Your recovery codes are used up. With a new key you get ten again."
    case 1: "You have one recovery code left."
    default: "You have \(self.number(number)) recovery codes left."
    }
  }
  package var toSecondKey: String { "To your second key" }
  package func keyTaken(_ day: String) -> String {
    "Your second key was taken away on \(day). Did you not ask for that? Then tell whoever keeps the people at once."
  }

  // MARK: Making, renewing, putting away

  package var secondKeyRefused: String { "This does not work yet" }
  package var makeKeyTitle: String { "Make your second key" }
  package var makeKey: String { "Go on" }
  package var changeKeyTitle: String { "Change your key" }
  package var renewKeyWords: String { "Make a new key, with new recovery codes. The old ones stop working." }
  package var renewKey: String { "Make a new key" }
  package var endKeyWords: String { "If you put it away, your password is enough to come in again." }
  package var endKey: String { "Put the key away" }
  package var codeOrRecovery: String { "Code from your app, or a recovery code" }

  // MARK: The first code

  package var offerTitle: String { "Put the key in your app" }
  package var offerLead: String { "Open the app and add Kring. This page works for a quarter of an hour." }
  package var offerSquare: String { "Square with your key, for the camera of your app" }
  package var offerSquareHow: String { "Point the camera of the app at this square." }
  package var offerHere: String { "Is the app on this device? Then open it here." }
  package var offerTypeOver: String { "Does that not work? Then type this key into the app." }
  package var offerSecret: String { "Your key" }
  package var firstCodeTitle: String { "Try it" }
  package var appCode: String { "Code from your app" }
  package var appCodeHint: String { "Six digits. Every half minute there is a new one." }
  package var startKey: String { "Turn the key on" }

  // MARK: Recovery codes

  package var recoveryTitle: String { "Your recovery codes" }
  package var recoveryLead: String {
    "Your second key works. Now keep these codes: on paper, or in your password app. You see them only once."
  }
  package var recoveryHow: String {
    "Is your phone gone? Then you come in with your password and one of these codes. Each code works once."
  }
  package var recoveryWho: String { "Only you have these codes. Kring cannot show them again either." }
  package var recoveryKept: String { "I have kept them" }

  // MARK: At signing in

  package var signInCodeLead: String { "Your password is right. Now give the code from your app." }
  package var noPhoneHere: String { "Is your phone not here?" }
  package var recoveryCode: String { "Recovery code" }
  package var recoveryCodeHint: String { "One of the ten codes that you kept. Each code works once." }
  package var noCodesLeft: String { "No codes left? Whoever keeps the people can take your key away." }
  package var beginAgain: String { "Begin signing in again" }

  // MARK: For whoever keeps the people

  package var takeKeyTitle: String { "Lost the second key?" }
  package var takeKeyWords: String {
    "Take it away when this person asks for it. First make sure that it is really them. After that, the password is enough."
  }
  package var takeKey: String { "Take the second key away" }
  package var keyDutyQuestion: String { "For whom is a second key needed?" }
  package var keyDutyHint: String { "Who has none yet makes one at the next time of signing in." }
  package func keyDuty(_ duty: SecondKeyDuty) -> (words: String, hint: String?) {
    switch duty {
    case .nobody: ("For nobody", "Who wants one makes it.")
    case .keepers: ("For whoever keeps the handbook and the people", "Team leads, the director and the quality coordinator.")
    case .everybody: ("For everybody", "For an auditor too.")
    }
  }
  package var keyDutyWho: String { "Whoever keeps the handbook sees this choice." }
  package var saveKeyDuty: String { "Save the choice" }
}
