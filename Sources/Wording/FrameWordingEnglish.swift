package import Domain

extension English: FrameWording {
  package var language: String { "en" }
  package var product: String { "Kring" }

  // MARK: The frame

  package func tabTitle(_ title: String) -> String { "\(title) – Kring" }
  package func titleWithMistake(_ title: String) -> String { "Error: \(title)" }
  package var skipToContent: String { "Skip to content" }
  package var mainMenu: String { "Main menu" }
  package var crumbs: String { "Breadcrumbs" }
  package var navToday: String { "Today" }
  package var navHandbook: String { "Handbook" }
  package var navCapture: String { "Capture" }
  package var navCircles: String { "Circles" }
  package var navNorms: String { "Review" }
  package var navConversations: String { "Conversations" }
  package var navMore: String { "More" }
  package var navPeople: String { "People" }
  package var navLessons: String { "Lessons" }
  package var navOwn: String { "Your place" }
  package var navWhoSeesWhat: String { "Who sees what?" }
  package func ownPlace(of name: String) -> String { "Your place, \(name)" }
  package func footLine(organisation: String) -> String { "Kring of \(organisation)" }
  package var signOut: String { "Sign out" }
  package var thisOrganisation: String { "this organisation" }
  package var waiting: String { "Working…" }
  package func whoOrganisation(_ organisation: String) -> String { "Everybody at \(organisation) reads this." }

  // MARK: Mistakes in forms

  package var mistakeSign: String { "Error" }
  package func mistakeAt(_ label: String, _ words: String) -> String {
    label.hasSuffix("?") ? "\(label) \(words)" : "\(label): \(words.prefix(1).lowercased())\(words.dropFirst())"
  }
  package var fieldMissing: String { "Fill this in." }
  package func fieldTooLong(_ most: Int) -> String { "This is too long. There is room for \(most) characters." }
  package func fieldTooShort(_ least: Int) -> String { "This is too short. Use at least \(number(least)) characters." }
  /// May break after the sign, for a phone with large letters.
  package var fieldNotAnEmail: String { "This is not right yet. It looks like this: samira@\u{200B}wijkwerk.example" }
  package var fieldNotAChoice: String { "Choose something from the list." }
  package var fieldNotADate: String { "This is no day. It looks like this: 2026-11-24" }
  package func fieldNotANumber(from least: Int, to most: Int) -> String { "Fill in a number from \(least) to \(most)." }

  package func refusal(_ refusal: RuleRefusal) -> String {
    switch refusal {
    case .reasonMissing: "Write down a reason. However short."
    case .titleMissing: "Give it a name."
    case .titleTaken: "This name is taken. Choose another."
    case .ownerOutsideTheLine: "An owner stands in the line: a worker, a team lead or the director."
    case .ownerMissing: "This process is nobody’s yet. Choose an owner first."
    case .nothingToPublish: "Nothing has changed since the last version."
    case .stepMissing: "Write down at least one step."
    case .tooManySteps: "These are too many steps for a process in outline."
    case .textTooLong: "This is too long for one page. Spread the text over more pages."
    case .endBeforeBegin: "The end comes before the beginning."
    case .notApplicableWithoutReason: "Write down why this does not apply. However short."
    case .norms(let refusal): self.refusal(refusal)
    case .evidence(let refusal): self.refusal(refusal)
    case .craft(let refusal): self.refusal(refusal)
    case .emailTaken: "Somebody with this address is here already, or has been invited."
    case .passwordTooShort: "This is too short. Use at least twelve characters."
    case .passwordTooCommon: "Somebody would guess this soon. Take four words that have nothing to do with each other."
    case .passwordWrong: "This password is not right."
    case .codeWrong: "This code is not right, or was used already. Take the next one."
    case .endMissing: "Choose a norm set and a last day."
    case .endInThePast: "This day is over. Choose today or later."
    case .circleTooSmall: "Choose at least one other person. A circle of one is no circle."
    case .notAMember: "This person is not in the circle."
    case .readersChanged: "Somebody else would read along now than it said. Look again for whom this is."
    case .deviationIncomplete: "Write down what you did, and why. One sentence is enough."
    case .nothingProposed: "Nothing differs yet from what it was. Change a word first."
    case .agreementMissing: "Choose a colleague who reads along. You cannot choose yourself."
    }
  }

  // MARK: What goes wrong

  package var toTheBeginning: String { "To the beginning" }
  package var notThere: String { "This page is not there, or is not for you." }
  package var notThereWhatNow: String { "Is the address right? A page may also have been removed. Ask whoever gave you the link." }
  package var changedMeanwhile: String { "Somebody else just changed this too." }
  package var changedMeanwhileWhatNow: String { "Nothing was overwritten. Go back, look at what stands there now, and try again." }
  package var notNow: String { "This cannot be done now." }
  package var notNowWhatNow: String { "Nothing has changed. Go back and look at what stands there now." }
  package var tooManyTries: String { "Please wait a moment." }
  package func tooManyTriesWhatNow(wait: String) -> String { "Too much came at once. Try again in \(wait)." }
  package var tooLarge: String { "This is too large." }
  package var tooLargeWhatNow: String { "Nothing was saved. Make the text or the file smaller, or send it in parts." }
  package var wrongMethod: String { "It does not work this way." }
  package var wrongMethodWhatNow: String { "Use the button on the page. Nothing has changed." }
  package var unreadable: String { "We could not read this." }
  package var unreadableWhatNow: String { "Nothing has changed. Go back and try again." }
  package var otherSite: String { "This form did not come from a page of ours." }
  package var otherSiteWhatNow: String { "Nothing has changed. Open Kring yourself and try it there." }
  package var wrongHost: String { "This address is not ours." }
  package var wrongHostWhatNow: String { "Use the address that your organisation gave you." }
  package var awayForAMoment: String { "One moment, we will be right back." }
  package var awayForAMomentWhatNow: String { "What you saved is safe. Try again in a few seconds." }
  package var nothingKept: String { "We cannot save anything now." }
  package var nothingKeptWhatNow: String { "What stood here is safe. Your administrator has to make room." }
  package var yourWordsAreHere: String { "What you just filled in is still on this page. Leave it open and send it again in a while." }
  package var sendAgain: String { "Send it again" }
  package var ourFault: String { "Something went wrong on our side." }
  package func ourFaultWhatNow(reference: String) -> String {
    "Mention number \(reference) when you call. It tells us where to look."
  }

  // MARK: Coming in

  package var signInTitle: String { "Sign in" }
  package var signIn: String { "Sign in" }
  package var signInRefused: String { "Signing in does not work yet" }
  package var signInUnknown: String { "This address and this password do not belong together." }
  package var signedOut: String { "You have signed out." }
  package var email: String { "E-mail address" }
  package var password: String { "Password" }
  package var newPassword: String { "Choose a password" }
  package var newPasswordHint: String { "At least twelve characters. Four separate words are easy to remember." }
  package var knownPasswordHint: String { "You have a password here already. Use that one." }
  package var chairIsFree: String { "There is a chair for you." }
  package var demoTitle: String { "Look around as somebody of Wijkwerk" }
  package var demoLead: String { "This is an example. Nobody in it exists." }
  package func demoOthers(_ count: Int) -> String { count == 1 ? "And somebody else" : "And \(count) others" }
  package func character(_ position: Position) -> String { capitalised(self.position(position)) }
  package func character(_ position: Position, facilitates: Bool) -> String {
    let sees =
      switch position {
      case .worker: facilitates ? "Guides a conversation." : "Brings in a case, and did a step differently."
      case .teamLead: "Owns a process. Reads reasons, and never whose."
      case .director: "Knows that there were conversations, and not what was said."
      case .qualityCoordinator: "Keeps the handbook and the norms."
      case .boardMember: "Supervises, and reads what everybody reads."
      case .volunteer: "Helped to write a process."
      case .freelancer: "Works here now and then, and finds what was agreed."
      case .auditor: "Is a guest until a last day, and looks whether it is true."
      }
    return "\(character(position)). \(sees)"
  }
  package var joinHereTitle: String { "Taking part in a conversation?" }
  package var joinHereLead: String { "Fill in the code on the screen. You do not need an account." }
  package var joinHereCode: String { "Code on the screen" }
  package var joinHereGo: String { "Take part" }
  package var foundingTitle: String { "Begin with your organisation" }
  package var foundingLead: String { "You are the first. After this you invite the others." }
  package var foundingRefused: String { "Beginning does not work yet" }
  package var foundingWho: String { "Everybody you invite sees your name and what you do. Nobody sees your password." }
  package var foundIt: String { "Begin" }
  package var organisationName: String { "What is your organisation called?" }
  package var invitationTab: String { "Invitation" }
  package func invitationTitle(_ name: String) -> String { "Welcome, \(name)." }
  package func invitationLead(organisation: String, email: String) -> String {
    "There is a place for you at \(organisation). You will sign in with \(email)."
  }
  package var invitationRefused: String { "Coming in does not work yet" }
  package var invitationWho: String { "Your colleagues see your name and what you do. Nobody sees your password." }
  package var comeIn: String { "Come in" }

  // MARK: Who sees what

  package var privacyTitle: String { "Who sees what?" }
  package var privacyLead: String {
    "Kring has two halves. The handbook is everybody’s. A conversation belongs to who sits in it. Between them is a door."
  }
  package var privacyWhat: String { "What" }
  package var privacyWho: String { "Who sees it" }
  package var privacyHowLong: String { "How long" }

  package func privacy(organisation: String) -> [(what: String, who: String, howLong: String)] {
    [
      ("What you write in a conversation",
        "Who has a seat in that conversation, and only what you gave as ready. When a big screen is on, also whoever looks at it. A manager or administrator only when the circle itself invites one.",
        "Until thirty days after the day on which the conversation began. Then it is wiped, and no copy of the database opens it any more. A conversation that nobody ends, ends by itself after the next day."),
      ("Your first impulse in a conversation", "Only you, until you lay it beside the decision yourself.",
        "Until thirty days after the day on which the conversation began."),
      ("That you sit in a conversation",
        "Who sits there too: your first name, or a bird when you have no account. Also that you come back on another phone. Whoever facilitates can take a chair away.",
        "Until thirty days after the day on which the conversation began."),
      ("What a conversation lets out", "Only when everybody who read along says yes, also who left or whose chair was taken away.",
        "You can take your yes back later."),
      ("That a conversation took place",
        "Everybody at \(organisation), and the auditor. Only the form, the day and, from \(number(Least.sat.people)) people up that were counted, how many.",
        "As long as \(organisation) uses Kring."),
      ("A lesson that was let out",
        "Everybody at \(organisation), without names. Only when everybody in the conversation said yes.",
        "Until somebody who was there takes it back. That can always be done, and nobody hears who it was."),
      ("‘I did it differently’, for yourself", "Only you. It lies under a key of your own and counts nowhere.",
        "As long as you keep it. When your access ends, it is destroyed after thirty days."),
      ("‘I did it differently’, for your team", "Whoever belongs to your team that day, without your name. Whoever comes later reads it only when you say yes. Others only see a number, from \(number(Least.otherwise.people)) people up.",
        "Until you take it back or throw it away. The words are gone at once then; a number that was said stays."),
      ("‘I did it differently’, for the owner",
        "Whoever is the owner that day, without your name. A later owner only when you say yes. Everybody at \(organisation) once \(number(Least.otherwise.people)) people are together.",
        "Until you take it back or throw it away. The words are gone at once then; a number that was said stays."),
      ("‘We do it differently’, in the name of your team", "Everybody at \(organisation), with the name of the team and without yours.",
        "Until your team agrees on something else."),
      ("Other words for a page, and what you say about them", "Everybody at \(organisation), with your name.",
        "Until you take it back. What was taken over belongs to the page."),
      ("A question for agreement", "Whoever asked, whoever was asked and whoever writes along. With the version everybody reads who agreed.",
        "It is kept with the version."),
      ("The handbook and the why of each version", "Everybody at \(organisation). Who saved something is named beside it.",
        "Each version is kept."),
      ("An addition of your team", "Everybody at \(organisation), with the name of the team and without yours.", "Every save stays."),
      ("How often a page is read", "Everybody at \(organisation), by year and only from ten times, out of months with six readers. Never who or when.",
        "By month, as long as the page is there."),
      ("Evidence and attachments",
        "Whoever reads the norm or the page that it belongs to, the auditor too. While it belongs to nothing: only those who keep the handbook.",
        "Every issue stays, with the name of who brought it in. Nobody keeps who looks at it. What should never have been in it can be destroyed."),
      ("The reference table", "Everybody at \(organisation), and the auditor as long as the review lasts.",
        "As long as \(organisation) uses Kring."),
      ("Your name, your team and what you do", "Everybody at \(organisation).", "Your name stays with what you saved."),
      ("Your e-mail address", "Who invites you, until you are in. Nobody after that. A circle never sends mail.",
        "As long as you sign in with it."),
      ("Your second key and your recovery codes",
        "Nobody. Whoever keeps the people only sees that you have a second key.",
        "Until you put it away, or until it is taken away."),
      privacyCraft,
      ("What you search for", "Only you. Kring does not keep it.", "Your browser remembers the address of the page, until you wipe it."),
      ("Where you are signed in", "Only you.", "Until you sign out, and never longer than twelve hours."),
    ]
  }

  package var privacyNever: String { "What never happens here" }
  package var privacyNevers: [String] {
    [
      "Nobody keeps track of who opens a page.", "There is no list of who did something differently how often.",
      "Nobody gets a mark, and no team is compared with another.", "A yes or no at the door cannot be seen by name.",
    ]
  }
}
