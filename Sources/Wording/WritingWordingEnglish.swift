package import Domain

extension English: WritingWording {
  // MARK: Beside what is typed

  package var lookAtDraft: String { "Look" }
  package var lookFollows: String { "After ‘Look’ this follows what you type. Kring keeps nothing of it." }
  package var whatYouChange: String { "What you change" }
  package var tooLongToShow: String { "This text is too long to show here. Your words stand in the field." }
  package func yoursBesideTheirs(_ name: String) -> String { "From the text of \(name) to yours" }

  // MARK: Length

  package func gentleMinutes(_ minutes: Int, within most: Int) -> String {
    "Reading this takes \(number(minutes)) minutes. Up to \(number(most)) minutes fits between two appointments."
  }
  package var letItBeLong: String { "It may be this long" }
  package var letItBeLongWho: String { "This is a hint. Whoever writes along sees whether you put it aside." }
  package var mayBeLong: String { "You said that this one may be as it is." }
  package var keepItShort: String { "Bring the hint back" }

  // MARK: Kinds

  package func pageKind(_ kind: PageKind) -> String {
    switch kind {
    case .process: "Process"
    case .project: "Project"
    case .service: "Service"
    case .text: "Text"
    }
  }
  package func pageKindChoice(_ kind: PageKind) -> (words: String, hint: String) {
    switch kind {
    case .process: (kindProcess, kindProcessHint)
    case .project: ("A project with an outline of its own", "Steps for a group of people and for a while. With a beginning and an end.")
    case .service: ("A service", "A promise in plain words. For whom, what you may expect, and what when it is not right.")
    case .text: (kindText, kindTextHint)
    }
  }

  // MARK: A project

  package var projectForWhom: String { "Whom is it for?" }
  package var projectForWhomHint: String { "For example: young people of sixteen to twenty in the Molenbuurt." }
  package var projectBegins: String { "When does it begin?" }
  package var projectEnds: String { "When does it end?" }
  package var projectEndsHint: String { "May stay empty as long as nobody knows." }
  package var projectRuns: String { "How long it runs" }
  package func projectRuns(from begins: String, until ends: String) -> String { "From \(begins) to \(ends)" }
  package func projectRuns(from begins: String) -> String { "From \(begins)" }
  package func projectRuns(until ends: String) -> String { "Until \(ends)" }

  // MARK: A service

  package var serviceForWhom: String { "Whom is this for?" }
  package var serviceForWhomHint: String { "Say it so that people recognise themselves." }
  package var serviceExpect: String { "What you may expect from us" }
  package var serviceExpectHint: String { "A line for each promise. Promise what you do on a busy day too." }
  package var serviceAsk: String { "What we ask of you" }
  package var serviceAskHint: String { "A line for each thing. May stay empty." }
  package var serviceWhenWrong: String { "What you can do when it is not right" }
  package var serviceWhenWrongHint: String { "Name a person or a number, and who thinks along from outside." }
  package var serviceTerms: String { "Terms" }
  package var serviceTermsHint: String { "Such as what it costs or how long it takes. May stay empty." }

  // MARK: Templates

  package var templateQuestion: String { "What do you begin with?" }
  package var templateHint: String { "A template gives headings and questions. All of it may go. It also decides the kind." }
  package var templateNone: String { "With nothing on it" }

  // MARK: Who writes along, and what leads here

  package var keepingPageWho: String { "Only whoever writes along sees this part" }
  package var toTheFoot: String { "At the foot" }
  package var linkedFrom: String { "What leads here" }

  // MARK: Taking a page away

  package var toWithdrawal: String { "Withdraw it" }
  package func withdrawTitle(_ title: String) -> String { "Withdraw ‘\(title)’" }
  package var withdrawLead: String { "It leaves the handbook. Its history stays, and it can always be put back." }
  package var whatBreaks: String { "What comes loose" }
  package var breaksNothing: String { "Nothing. No text and no norm leads to it, and nobody waits for an answer." }
  package func brokenLinks(_ count: Int) -> String { count == 1 ? "One text leads here" : "\(capitalised(number(count))) texts lead here" }
  package func brokenClauses(_ count: Int) -> String { count == 1 ? "One norm is met here" : "\(capitalised(number(count))) norms are met here" }
  package var waitingWords: String { "What colleagues wrote about it" }
  package var waitingWordsStay: String { "That is kept, and goes on when it comes back." }
  package func openProposals(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "One proposal is open"
    default: "\(capitalised(number(count))) proposals are open"
    }
  }
  package var withdrawReason: String { "Why does it go?" }
  package var withdrawReasonHint: String { "Whoever looks for it reads this. Name where it stands now." }
  package var withdrawRefused: String { "It cannot be withdrawn yet" }
  package func withdrawWho(_ organisation: String) -> String { "Everybody at \(organisation) reads the reason, with your name and the day. So does the auditor." }
  package var withdrawPage: String { "Withdraw" }
  package func withdrawnOn(_ day: String, by name: String) -> String { "\(name) withdrew this, \(day)." }
  package var readHistory: String { "Read how it was" }
  package var putPageBack: String { "Put it back" }
  package var withdrawnPages: String { "Withdrawn" }
  package var withdrawnPagesWho: String { "Only whoever keeps the handbook sees this list" }

  // MARK: Signed out in the middle

  package var signedOutMidway: String { "You are signed out" }
  package var signedOutMidwayWhatNow: String { "Nothing was sent and nothing is lost. Sign in on a new tab, and come back here." }
  package var signInBeside: String { "Sign in on a new tab" }
  package var goOnHere: String { "Go on writing" }
}
