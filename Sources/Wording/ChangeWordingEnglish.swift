package import Domain

extension English: ChangeWording {
  package func done(_ outcome: ChangeOutcome) -> String {
    switch outcome {
    case .proposed: "Your proposal is there. You will hear what is done with it, whatever it is."
    case .remarked: "Kept, with your name."
    case .takenOver: "Taken over into the working draft. You can still polish it: the words keep their name."
    case .declined: "Kept. Whoever proposed it reads why."
    case .withdrawn: "Your proposal is withdrawn."
    case .asked: "Asked. Until somebody agrees, the version before holds."
    case .agreed: "Agreed. The new version holds from now on."
    case .sentBack: "Sent back, with your reason. Nothing was published."
    case .questionTakenBack: "The question is gone. The working draft still stands."
    case .ruled: "Kept. This is how a new version goes from now on."
    case .takenBack: "Taken back. The words are gone."
    case .agreedByTeam: "Kept as an agreement of your team. Everybody reads it at the step."
    }
  }

  // MARK: Proposing

  package var proposeWords: String { "Propose other words" }
  package var proposeHere: String { "Better words?" }
  package func proposeLead(owner: String?) -> String {
    "Change below what should be different. \(owner ?? "Whoever writes the page") answers, and you will hear it."
  }
  package var proposeRefused: String { "It cannot be sent yet" }
  package var proposeReason: String { "Why is this better?" }
  package var proposeReasonHint: String { "One line is enough." }
  package func amendmentsWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this, with your name. Your name also stays with the words when they are taken over."
  }
  package func amendmentWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this. Whoever proposes or talks along is named with it."
  }
  package var sendProposal: String { "Send your proposal" }

  // MARK: The list

  package var amendmentsWord: String { "Proposals" }
  package func amendmentsOf(_ title: String) -> String { "Proposals for ‘\(title)’" }
  package var amendmentsLead: String { "Everybody can propose other words. Every proposal is answered." }
  package func amendmentsWait(_ number: Int) -> String {
    number == 1 ? "One waits for an answer" : "\(capitalised(self.number(number))) wait for an answer"
  }
  package var noAmendments: String { "None yet. If you see something that can be better, this is the place." }
  package var amendmentsTitle: String { "What colleagues proposed" }
  package var whereToAmend: String { "Where should it be different?" }
  package func amendmentState(_ state: AmendmentState) -> String {
    switch state {
    case .open: "Waits for an answer"
    case .takenOver: "In the working draft"
    case .published: "Published"
    case .declined: "Not taken over"
    case .withdrawn: "Withdrawn"
    case .pageWithdrawn: "Page withdrawn"
    }
  }
  package func amendmentLine(by name: String, step: String?) -> String { step.map { "\(name), about ‘\($0)’" } ?? name }

  // MARK: One proposed change

  package func amendmentBy(_ name: String) -> String { "Proposal by \(name)" }
  package func amendmentAbout(page: String, step: String?) -> String {
    step.map { "About the step ‘\($0)’ of ‘\(page)’." } ?? "About ‘\(page)’."
  }
  package var whatIsProposed: String { "What changes" }
  package func beginsAt(version: Int) -> String { "Began at version \(version). Struck through is gone, underlined is new." }
  package var besideNow: String { "Beside the text of today" }
  package var besideNowRemark: String { "The page changed since this proposal." }
  package var remarksTitle: String { "What colleagues think of it" }
  package var noRemarks: String { "Nobody said anything about it yet." }
  package var remarkQuestion: String { "What do you think?" }
  package var remarkHint: String { "Your name stands with it: you stand for what you say about a page." }
  package var remarkRefused: String { "It cannot be kept yet" }
  package var sendRemark: String { "Add it" }
  package var answerTitle: String { "Answering" }
  package func answerRemark(_ name: String) -> String { "\(name) will hear what it becomes." }
  package var takeOverTitle: String { "Take it over" }
  package func takeOverWords(_ name: String) -> String {
    "The words go into the working draft and keep the name of \(name). After that you can still polish them."
  }
  package var takeOverClashes: String { "The working draft changed at the same place. Choose what will stand there. Nothing is lost." }
  package var takeOverBringsBack: String { "This step is no longer in the working draft. If you take this over, it comes back, at the end." }
  package var takeOverCannot: String {
    "The page became something else meanwhile. Put in the working draft yourself what fits, and answer below."
  }
  package var takeOverRefused: String { "Choose first what will stand there" }
  package var takeOverNow: String { "Take over" }
  package func clashQuestion(_ field: AmendedField) -> String {
    switch field {
    case .text: "What will stand here?"
    case .purpose: purposeWord
    case .title: "The name of the step"
    case .why: whyHere
    case .afterwards: trueAfterwards
    case .agreement: ourAgreement
    case .room, .noRoom: yourRoom
    case .forWhom: serviceForWhom
    case .expect: serviceExpect
    case .ask: serviceAsk
    case .whenWrong: serviceWhenWrong
    case .terms: serviceTerms
    }
  }
  package func clashProposed(_ name: String) -> String { "What \(name) proposes" }
  package var clashDraft: String { "What stands in the working draft now" }
  package var clashBoth: String { "Both, below each other" }
  package var clashNothing: String { "(nothing)" }
  package var declineTitle: String { "Do not take it over" }
  package var declineReason: String { "Why not?" }
  package func declineHint(_ name: String) -> String { "\(name) reads this, and so does whoever looks the proposal up later." }
  package var declineRefused: String { "There is no answer yet" }
  package var decline: String { "Do not take over" }
  package var withdrawTitle: String { "Withdrawing your proposal" }
  package var withdrawWords: String { "Your words are gone then, for everybody. Where colleagues talked about it, it stays that there was one." }
  package var withdraw: String { "Withdraw it" }
  package func answered(_ state: AmendmentState, by name: String, proposer: String) -> String {
    switch state {
    case .open: ""
    case .takenOver: "\(name) took it over. It stands in the working draft."
    case .published: "\(name) took it over. It stands in the text that holds now, or did."
    case .declined: "\(name) did not take it over, and wrote why:"
    case .withdrawn: "\(proposer) withdrew it."
    case .pageWithdrawn: "\(name) withdrew the page before there was an answer. When it comes back, this proposal waits again. The reason:"
    }
  }
  package func takenOver(from proposer: String, by name: String) -> String { "\(proposer), taken over by \(name)" }

  // MARK: Agreeing

  package func agreementTitle(_ page: String) -> String { "Do you agree with ‘\(page)’?" }
  package func agreementLead(_ state: AgreementState, asker: String, asked: String, mine: Bool) -> String {
    switch state {
    case .asked: mine ? "\(asker) wants to publish this text and asks whether you agree." : "\(asked) reads along. Until somebody agrees, the version before holds."
    case .given: "\(asked) agreed. The text is published."
    case .sentBack: "\(asked) sent the text back."
    case .over: "This question is no longer needed."
    }
  }
  package var agreementWho: String { "Whoever asked, whoever was asked and whoever writes along see this. The version will say who agreed." }
  package var askedByWord: String { "Asked by" }
  package var askedOfWord: String { "Asked of" }
  package var reasonWord: String { "Why it changes" }
  package var agreeTitle: String { "You agree" }
  package var agreeWords: String { "This text then holds at once. Your name stands with the version." }
  package var agree: String { "Agree, and publish" }
  package var sendBackTitle: String { "You do not agree yet" }
  package var sendBackReason: String { "What should still change?" }
  package func sendBackHint(_ asker: String) -> String { "\(asker) reads this and can write on." }
  package var sendBackRefused: String { "It cannot be sent back yet" }
  package var sendBack: String { "Send back" }
  package var takeBackQuestionTitle: String { "Taking the question back" }
  package var takeBackQuestionWords: String { "For instance when that person is away for a while. After that you can ask somebody else." }
  package var takeBackQuestion: String { "Take the question back" }
  package func agreedBy(_ name: String) -> String { "\(name) read along and agreed." }
  package var askTitle: String { "Ask for agreement" }
  package func askLead(_ title: String) -> String { "One colleague reads ‘\(title)’ before it holds. When they agree, it is published at once." }
  package var askWhom: String { "Who reads along?" }
  package var askWhomHint: String { "One person is enough. Choose who knows most about it." }
  package func askOwner(_ name: String) -> String { "\(name) is the owner and reads along." }
  package var askNow: String { "Ask for agreement" }
  package func askedAlready(_ name: String) -> String { "You asked \(name) to agree already. If you ask again, that question lapses." }
  package var toAgreement: String { "See the question" }

  // MARK: Who has to agree

  package var rulesTitle: String { "Who reads along before it holds?" }
  package var rulesLead: String { "Never more than one person, by name. Choose nothing, and the owner publishes alone." }
  package func ruleQuestion(_ kind: PageKind) -> String {
    switch kind {
    case .process: "For a process"
    case .project: "For a project"
    case .service: "For a service"
    case .text: "For a text"
    }
  }
  package func rule(_ rule: AgreementRule) -> (words: String, hint: String) {
    switch rule {
    case .nobody: ("Nobody", "The owner publishes, with a reason.")
    case .colleague: ("A colleague", "Whoever publishes chooses somebody each time.")
    case .owner: ("The owner", "Whoever writes along can publish too, when the owner agrees.")
    }
  }
  package var keepRules: String { "Keep" }
  package var rulesRefused: String { "It cannot be kept yet" }
  package var toRules: String { "Who reads along before it holds?" }

  // MARK: What led to a version

  package var causeDiscussions: String { "Which meeting played a part?" }
  package var causeDiscussionsHint: String { "Since the version before. May stay empty." }
  package func causeDiscussion(team: String, on day: String) -> String { "\(team), \(day)" }
  package var causeLessons: String { "Which lesson played a part?" }
  package var causeLessonsHint: String { "Lessons that a circle released. May stay empty." }
  package var causeTold: String { "Something else?" }
  package var causeToldHint: String { "A story, a complaint, a finding. Without names. May stay empty." }
  package var causeAmendmentsTitle: String { "With words by" }
  package func cause(_ cause: VersionCause, day: String) -> String {
    switch cause {
    case .deviations(let step, .several(let count), _): "At least \(number(count)) times it went otherwise at ‘\(step)’."
    case .deviations(let step, _, _): "Now and then it went otherwise at ‘\(step)’."
    case .discussion(let team, _): "\(team) discussed it on \(day)."
    case .amendment(let name, _): "With words by \(name)."
    case .lesson(let words?): "A lesson from a circle: ‘\(words)’"
    case .lesson(nil): "A lesson from a circle, which was taken back later."
    case .told(let words): words
    }
  }

  // MARK: In the name of a team

  package func inNameOf(_ team: String) -> (words: String, hint: String) {
    ("In the name of team \(team)", "An agreement of you together. Everybody reads it at the step, with the name of the team and without yours.")
  }
  package func saidThen(_ words: String) -> String { "The step changed since. It said then: ‘\(words)’" }
  package func readByAll(_ team: String) -> String { "In the name of team \(team). Everybody reads this, without your name." }
  package var saysNow: String { "It says now" }
  package var stepIsNoMore: String { "This step is no more." }

  // MARK: Taking back what a circle let out

  package var releasedTitle: String { "What went out while you were there" }
  package var releasedLead: String {
    "Everybody said yes then. The words of the conversation itself are wiped. If you no longer want this to be read, take it back."
  }
  package var releasedWho: String { "Only you see this list. Nobody hears who took something back." }
  package func releasedKind(_ kind: OutcomeKind) -> String { kind == .lesson ? "A lesson" : "Done otherwise once" }
  package var takeReleasedBack: String { "Take back" }

  // MARK: What a page still has to solve

  package var mattersTitle: String { "What still lies here" }
  package var mattersRemark: String { "For those who write this page" }
  package func matterPattern(step: String, _ count: DeviationCount) -> String {
    if case .several(let number) = count { return "At least \(self.number(number)) times it went otherwise at ‘\(step)’." }
    return "It went otherwise at ‘\(step)’."
  }
  package func matterAmendment(by name: String, step: String?) -> String {
    step.map { "\(name) proposes other words for ‘\($0)’." } ?? "\(name) proposes other words."
  }
  package func matterAsked(_ name: String) -> String { "\(name) was asked to agree." }
  package func matterStale(_ clause: String) -> String { "Changed after it was checked: clause \(clause)" }
  package func matterGap(_ clause: String) -> String { "Not fully arranged yet: clause \(clause)" }

  // MARK: Today

  package func amendmentAsks(by name: String, page: String, step: String?) -> (title: String, words: String, who: String) {
    let spot = step.map { "the step ‘\($0)’ of ‘\(page)’" } ?? "‘\(page)’"
    return ("Answer the proposal by \(name)", "Other words are ready for \(spot).", "Everybody here")
  }
  package func agreementAsks(_ page: String, asker: String) -> (title: String, words: String, who: String) {
    ("Read along with ‘\(page)’", "\(asker) asks whether you agree before it holds.", "You and who writes")
  }
  package func sentBackAsks(_ page: String, by name: String) -> (title: String, words: String, who: String) {
    ("Write on at ‘\(page)’", "\(name) read along and sent it back, with a reason.", "You and who writes")
  }
  package func noticeAsks(_ notice: NoticeCard) -> (title: String, words: String, who: String) {
    switch notice.kind {
    case .changed, .stays: toldAsks(page: notice.pageTitle, step: notice.stepTitle, changed: notice.kind == .changed)
    case .wordsPublished: ("Your words stand in ‘\(notice.pageTitle)’", "What you proposed holds now. Your name stands with it.", "Only you")
    case .wordsDeclined: ("Read the answer to your proposal", "Your proposal for ‘\(notice.pageTitle)’ was not taken over. It says why.", "Only you")
    case .agreed: ("‘\(notice.pageTitle)’ is published", "Whoever you asked agreed.", "Only you")
    case .pageWithdrawn, .pageReturned, .teamReturned, .ownerChanged, .readerCame, .readerWent: endingAsks(notice)
    }
  }
  package func noticeWords(_ notice: NoticeCard) -> String {
    switch notice.kind {
    case .changed, .stays:
      toldWords(step: notice.stepTitle, changed: notice.kind == .changed, version: notice.version, reason: notice.reason)
    case .wordsPublished: "Your words stand in version \(notice.version). \(notice.reason)"
    case .wordsDeclined: "Your proposal was not taken over. \(notice.reason)"
    case .agreed: "Version \(notice.version) holds. \(notice.reason)"
    case .pageWithdrawn, .pageReturned, .teamReturned: endingWords(notice)
    case .ownerChanged, .readerCame, .readerWent: readerNotice(notice)
    }
  }
}
