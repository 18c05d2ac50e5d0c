package import Domain

extension English: HandbookWording {
  package func done(_ outcome: HandbookOutcome) -> String {
    switch outcome {
    case .begun: "The page has begun. Go on writing at your ease."
    case .kept: "Saved. It holds only when it is published."
    case .nothingNew: "Nothing had changed. Everything is still there."
    case .published: "Published. Whoever gave a remark for it is told."
    case .peopleChosen: "Saved. The page shows whose it is."
    case .turned: "The text is a process now. The old text is with the older versions."
    case .discussed: "Saved. It stands with the page now."
    case .left: "The step stays as it is. Whoever wrote about it reads why."
    case .withdrawn: "Withdrawn. Whoever looks for it reads why."
    case .putBack: "It is back, as it was."
    case .notedForMe: "Saved. Only you see it."
    case .notedForTeam: "Saved. Your team reads it with the step, without your name."
    case .notedForOwner: "Saved. The owner reads it now, without your name. Your colleagues read it when the step goes differently more often."
    }
  }

  // MARK: The list

  package var handbookLead: String { "This is how we do it here, in our own words. Short, for the rest is craft." }
  package func pageWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this. Nobody keeps track of who opens it."
  }
  package func pageCount(_ pages: Int) -> String { pages == 1 ? "One page" : "\(capitalised(number(pages))) pages" }
  package func pageLine(_ kind: PageKind, owner: String?, version: Int?) -> String {
    let what = pageKind(kind)
    let whose = owner.map { "of \($0)" } ?? "of nobody yet"
    return version.map { "\(what) \(whose), version \(number($0))." } ?? "\(what) \(whose)."
  }
  package var notPublishedYet: String { "Not published yet" }
  package var draftStands: String { "There is a draft" }
  package var noPages: String { "No pages yet" }
  package var noPagesHow: String { "Begin with one thing that often goes wrong. Six steps is enough." }

  // MARK: Beginning and bringing in

  package var newPage: String { "Begin a page" }
  package var newPageLead: String { "Write it together with who does the work. Publishing comes later." }
  package var newPageRefused: String { "Beginning does not work yet" }
  package var pageTitle: String { "Title" }
  package var pageTitleHint: String { "As you would say it to a new colleague: From first contact to plan." }
  package var chapterQuestion: String { "In which chapter?" }
  package func chapterHint(_ chapters: [String]) -> String {
    chapters.isEmpty
      ? "Choose a name yourself. Your chapters follow your work."
      : "These are there: \(chapters.joined(separator: " · ")). A new name is fine too."
  }
  package var kindQuestion: String { "What will it be?" }
  package var kindProcess: String { "A process in outline" }
  package var kindProcessHint: String { "Five to twelve steps on which it hangs, with room at each." }
  package var kindText: String { "A text" }
  package var kindTextHint: String { "For what has no steps, such as a vision or a list of addresses." }
  package var beginPage: String { "Begin" }
  package var importPages: String { "Read in pages" }
  package var importLead: String { "Take what you have. Good files come in. With the others we say what is wrong." }
  package var importRefused: String { "Reading them in does not work yet" }
  package var folderQuestion: String { "Choose a whole folder" }
  package var folderHint: String { "A folder becomes a chapter. Links between files go on working." }
  package var filesQuestion: String { "Or choose separate files" }
  package var filesHint: String { "Word, OpenDocument, HTML, Markdown, or a zip of them. You may drag them here." }
  package var readFilesIn: String { "Read them in" }
  package var importHowTitle: String { "How it goes" }
  package var importHow: [String] {
    [
      "The first heading becomes the title of the page.", "What comes in holds at once: it was in use already.",
      "Reading in again doubles nothing. What changed becomes a new version.", "What you have rewritten here stays as it is.",
    ]
  }
  package var importReport: String { "What became of each file" }
  package func importSummary(in landed: Int, refused: Int) -> String {
    let good = landed == 1 ? "One file is fine." : "\(capitalised(number(landed))) files are fine."
    let bad = refused == 1 ? "One file stayed outside." : "\(capitalised(number(refused))) files stayed outside."
    return refused == 0 ? good : "\(good) \(bad)"
  }
  package var importedFile: String { "File" }
  package var importOutcome: String { "What became of it" }
  package var fileLanded: String { "New page" }
  package var fileRenewed: String { "New version" }
  package var fileUnchanged: String { "Nothing changed" }
  package var fileKeptOurs: String { "Rewritten here, so not overwritten" }
  package var fileRefused: String { "Stayed outside" }
  package func fileMistake(_ reason: ImportedFile.Mistake.Reason) -> String {
    switch reason {
    case .notMarkdown: "this is no file that can become a page. Word, OpenDocument, HTML and Markdown can."
    case .tooLarge: "this file is too large."
    case .notText: "something here is not text. Save it as UTF-8."
    case .empty: "there is nothing in it."
    case .frontMatterNotClosed: "the block of data at the top is never closed."
    case .pathClimbsOut: "the path of this file is not right."
    case .strangeName: "its name has a sign that cannot be shown. Give it another name."
    case .locked: "it has a password. Take it off, and try again."
    case .oldWord: "this is Word from before 2007. Open it in Word and save it as .docx."
    case .disguised: "it holds something else than its name says."
    case .broken: "it is broken. Open it in the program that made it, and save it again."
    case .tooSlow: "reading it took too long. Make smaller files of it."
    case .noProgram: "the program that reads this is not on this server. Ask whoever looks after Kring."
    case .bomb: "it becomes far too large when it is unpacked."
    case .tooMany: "there are too many files in it."
    case .isLink: "this points to another file. Bring that file itself."
    case .notAPage: "no page shows this or links to it."
    }
  }

  // MARK: Reading

  package func stepsLead(_ steps: Int) -> String {
    switch steps {
    case 0: "There are no steps yet."
    case 1: "One step on which it hangs. The rest is craft, and that is yours."
    default: "\(capitalised(number(steps))) steps on which it hangs. The rest is craft, and that is yours."
    }
  }
  package func stepsHeading(_ steps: Int) -> String { steps == 1 ? "The step" : "The \(number(steps)) steps" }
  package var whose: String { "Whose" }
  package var nobodysYet: String { "Nobody’s yet" }
  package func named(_ person: PersonName) -> String { "\(person.name), \(position(person.position))" }
  package var madeBy: String { "Made by" }
  package var versionWord: String { "Version" }
  package func version(_ number: Int) -> String { "Version \(number)" }
  package func versionSince(_ number: Int, _ day: String) -> String { "\(capitalised(self.number(number))), since \(day)" }
  package var draftWord: String { "Draft" }
  package func savedBy(_ name: String, _ day: String) -> String { "\(capitalised(day)), by \(name)" }
  package var readingTakes: String { "Reading takes" }
  package func besideStep(_ number: Int) -> String { "At step \(number)" }
  package var whyHere: String { "Why here" }
  package var trueAfterwards: String { "True afterwards" }
  package var ourAgreement: String { "Our agreement" }
  package var yourRoom: String { "Your room" }
  package var noRoom: String { "There is no room here" }
  package var noRoomBecause: String { "In doubt you always consult." }
  package func newInVersion(_ version: Int) -> String { "New in version \(version)" }
  package func changedInVersion(_ version: Int) -> String { "Changed in version \(version)" }
  package var differentHere: String { "Done differently here?" }
  package func doneDifferently(atLeast count: Int) -> String { "Done differently at least \(number(count)) times" }
  package var doneDifferentlySometimes: String { "Done differently once in a while" }
  package func voiceFrom(_ voice: Voice) -> String {
    let when = capitalised(month(voice.month, year: voice.year))
    switch voice.source {
    case .circle: return "\(when). Released by a circle."
    case .worker: return "\(when). From a colleague."
    case .team: return "\(when). From your own team, and for your team."
    case .agreed(let team): return "\(when). Agreed by team \(team)."
    }
  }
  package var signAboutTheStep: String { "The same reason more often is a sign about the step, not about the worker." }
  package var readProposal: String { "Read the proposal" }
  package var whoDiscussed: String { "Who discussed this" }
  package var notDiscussedYet: String { "Nobody yet. Three questions and a quarter of an hour is enough." }
  package var writeDiscussion: String { "Discussed in your team? Write it down" }
  package func discussionResult(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: "This is ours."
    case .withAddition: "Ours too, with an addition."
    case .objection: "We have an objection."
    }
  }
  package func discussedOn(_ day: String, version: Int) -> String { "Discussed on \(day), at version \(number(version))." }
  package var whyItChanged: String { "Why it changed" }
  package var noVersionYet: String { "No version has been published yet." }
  package var allVersions: String { "All versions" }
  package var keepingPage: String { "Keeping this page" }
  package var toPatterns: String { "Where did it go differently?" }
  package var toPagePeople: String { "Whose is it?" }
  package var toPublication: String { "Publish the draft" }
  package var changePage: String { "Change the text" }
  package var goOnWriting: String { "Go on writing" }

  // MARK: Writing

  package func draftOf(_ title: String) -> String { "Draft: \(title)" }
  package func draftLead(isPublished: Bool) -> String {
    isPublished ? "What is published stays until this text takes its place." : "This does not hold yet. Nothing has been published."
  }
  package func draftWho(_ organisation: String) -> String {
    "Everybody at \(organisation) can open a draft. Each time it is saved can be found again."
  }
  package var draftRefused: String { "Saving does not work yet" }
  package var keepDraft: String { "Save the draft" }
  package var noteQuestion: String { "What did you change?" }
  package var noteHint: String { "May stay empty. A few words help whoever looks back later." }
  package var textQuestion: String { "Text" }
  package var textHint: String { "A line with ## before it is a heading, with a hyphen an item of a list." }
  package var previewTitle: String { "This is how it looks" }
  package var purposeWord: String { "What for" }
  package var purposeQuestion: String { "What do we do this for?" }
  package var purposeHint: String { "One or two sentences, through the eyes of whoever asks for help. Anywhere here [[Name of a page]] becomes a link." }
  package func stepNamed(_ number: Int, _ title: String) -> String { title.isEmpty ? "Step \(number)" : "Step \(number): \(title)" }
  package var stepTitle: String { "What is the step called?" }
  package var whyHereQuestion: String { "Why does it go right or wrong just here?" }
  package var trueAfterwardsQuestion: String { "What is true afterwards?" }
  package var ourAgreementQuestion: String { "What did we agree?" }
  package var yourRoomQuestion: String { "What room is there for your own judgement?" }
  package var noRoomCheck: String { "There is no room here" }
  package var noRoomHint: String { "Only where it is law or safety. Say why above." }
  package var addStep: String { "One more step" }
  package func moveUp(_ number: Int) -> String { "Move step \(number) up" }
  package func moveDown(_ number: Int) -> String { "Move step \(number) down" }
  package func removeStep(_ number: Int) -> String { "Take step \(number) away" }
  package func gentleSteps(_ count: Int, within gentle: ClosedRange<Int>) -> String {
    let range = "\(number(gentle.lowerBound)) to \(number(gentle.upperBound))"
    return count < gentle.lowerBound
      ? "A process in outline usually has \(range) steps. Fewer is fine, if it is right."
      : "These are \(number(count)) steps. With \(range) steps a colleague reads it in two minutes."
  }
  package var wordsCameBack: String { "What you typed before is here again." }
  package func savedMeanwhile(_ name: String) -> String {
    "\(name) just saved too. Nothing was overwritten. Your text stands below: take over what you miss, and save again."
  }
  package var yourText: String { "Your text" }
  package func textOf(_ name: String) -> String { "The text of \(name)" }
  package var turnIntoProcess: String { "Turn it into a process" }
  package var turnLead: String { "Each heading can become a step. Choose the ones on which it hangs. The old text is kept." }
  package var turnRefused: String { "It is no process yet" }
  package var whichSteps: String { "Which headings become a step?" }
  package var whichStepsHint: String {
    "The text below a heading becomes the agreement at that step. You can still change everything."
  }
  package var noHeadings: String { "There are no headings in this text. You begin with an empty process." }
  package var makeProcess: String { "Make the process" }

  // MARK: Differences and history

  package var differenceTitle: String { "What changes" }
  package func differenceWith(version: Int) -> String {
    "Compared with version \(version). Struck through is gone, underlined is new."
  }
  package var nothingChanged: String { "Nothing has changed." }
  package var onlyOrderChanged: String { "Only the order of the steps has changed." }
  package var wordsGone: String { "gone" }
  package var wordsNew: String { "new" }
  package var stepIsNew: String { "New step" }
  package var stepIsGone: String { "Taken away" }
  package func stepGone(_ title: String) -> String { "The step ‘\(title)’" }
  package func historyOf(_ title: String) -> String { "Versions of ‘\(title)’" }
  package var historyWord: String { "Versions" }
  package var historyLead: String { "Each version has a reason. What was once saved never goes away." }
  package var allSaves: String { "All that was saved" }
  package var saveWord: String { "What" }
  package func save(_ number: Int) -> String { "Save \(number)" }
  package func saveBy(_ number: Int, _ name: String, _ day: String) -> String { "save \(number) (\(name), \(day))" }
  package var savedOn: String { "Saved on" }
  package var savedByWhom: String { "By" }
  package var noteWord: String { "What changed" }
  package var compareTitle: String { "Lay two beside each other" }
  package var compareFrom: String { "From" }
  package var compareTo: String { "To" }
  package var compare: String { "Compare" }
  package var comparisonTitle: String { "What changed" }
  package func comparisonLead(from: String, to: String) -> String {
    "From \(from) to \(to). Struck through is gone, underlined is new."
  }
  package var textWord: String { "Text" }
  package func thisIsOld(_ name: String) -> String {
    "This is \(name.prefix(1).lowercased())\(name.dropFirst()), as it was then. It may be different now."
  }
  package var fingerprint: String { "Mark of this text" }

  // MARK: People and publishing

  package var pagePeopleTitle: String { "Whose is this page?" }
  package var pagePeopleLead: String {
    "An owner stands in the line. When a coordinator is away for three months, it simply goes on."
  }
  package var pagePeopleRefused: String { "Saving does not work yet" }
  package var ownerQuestion: String { "Who is the owner?" }
  package var ownerHint: String { "Workers, team leads and the director. A coordinator helps, and does not become the owner." }
  package var coauthorsQuestion: String { "Who write along?" }
  package var coauthorsHint: String { "Preferably the people who do the work." }
  package var keepPagePeople: String { "Save" }
  package func publishTitle(version: Int) -> String { "Publish version \(version)" }
  package func publishLead(_ title: String, isFirst: Bool) -> String {
    "From now on this text of ‘\(title)’ holds. \(isFirst ? "It can always be changed." : "The one before can still be read.")"
  }
  package var publishRefused: String { "Publishing does not work yet" }
  package func publishWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads the text and the reason, and the auditor too."
  }
  package var publishNow: String { "Publish" }
  package var reasonQuestion: String { "Why does it change?" }
  package var reasonHint: String { "For example: three times there had to be rest first." }
  package var ownerFirst: String { "This process is nobody’s yet." }
  package var chooseOwner: String { "Choose an owner first" }
  package var answersTitle: String { "Whom this answers" }
  package var isAnswered: String { "This step changes. Who wrote about it is told. Who that were, nobody sees." }
  package var isNotAnswered: String { "This step does not change. The proposal stays open." }
  package var firstVersionTitle: String { "The first version" }

  // MARK: In the work meeting

  package var discussionTitle: String { "Discussed in the work meeting" }
  package func discussionLead(_ title: String) -> String { "A conversation about ‘\(title)’, instead of reading and signing." }
  package var discussionRefused: String { "Saving does not work yet" }
  package func discussionWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this with the page, with the name of the team."
  }
  package var keepDiscussion: String { "Save with the page" }
  package var discussedBefore: String { "Discussed before" }
  package var threeQuestionsTitle: String { "Three questions for the meeting" }
  package var threeQuestionsRemark: String { "A quarter of an hour" }
  package var whichTeam: String { "Which team?" }
  package var whenDiscussed: String { "When?" }
  package var whatCameOfIt: String { "What came of it?" }
  package func discussionResultHint(_ result: Discussion.Result) -> String {
    switch result {
    case .ours: "We work like this."
    case .withAddition: "What you add to it fits the second question."
    case .objection: "What is not right fits the third question. The owner answers."
    }
  }
  package var whatChangedHint: String { "One or two sentences. Nobody has to be named." }

  // MARK: Doing it differently

  package var iDidItDifferently: String { "I did it differently" }
  package var differentLead: String { "You may deviate when you know why. This takes a minute." }
  package var differentRefused: String { "Saving does not work yet" }
  package var differentWho: String { "Only you see what you write, unless you choose somebody else here." }
  package func stepOfVersion(_ title: String, version: Int) -> String { "The step: \(title) (version \(version))" }
  package var whatInstead: String { "What did you do?" }
  package var whatInsteadHint: String { "One sentence is enough. No names, not even of a street." }
  package var whyInstead: String { "Why was that good?" }
  package var whyInsteadHint: String { "One reason is enough." }
  package var whatItGave: String { "What did it give?" }
  package var whatItGaveHint: String { "May stay empty." }
  package var forWhom: String { "For whom is this?" }
  package func audience(_ audience: DeviationAudience) -> String {
    switch audience {
    case .me: "For myself"
    case .team: "For my team"
    case .owner: "For the owner of the step"
    }
  }
  package func audienceHint(_ audience: DeviationAudience, owner: String?, team: [String]) -> String {
    switch audience {
    case .me: "Only you see it. It lies under a key of your own, and counts nowhere."
    case .team: "\(team.isEmpty ? "Nobody belongs to your team now." : "\(capitalised(list(team))) \(team.count == 1 ? "reads" : "read") it with the step.") Without your name, but in a small team you may be recognised."
    case .owner:
      "\(owner.map { "\($0) reads it" } ?? "There is no owner now, so it waits"), without your name. So do your colleagues, once \(number(Least.otherwise.people)) people are together. Somebody may recognise you."
    }
  }
  package var keepDifferent: String { "Save" }
  package var captureHeading: String { "At which step did it go differently?" }
  package var captureLead: String { "Choose the step. Then write what you did, and why." }
  package var noProcesses: String { "No processes yet" }
  package var noProcessesHow: String { "As soon as a process is published, you choose a step here." }

  // MARK: Proposals and patterns

  package var proposalTitle: String { "Should this step change?" }
  package func proposalHeading(_ step: String) -> String { "Should ‘\(step)’ change?" }
  package func proposalLead(_ count: DeviationCount) -> String {
    switch count {
    case .several(let number): "At least \(self.number(number)) times it went differently here."
    case .fewer, .none: "Once in a while it went differently here."
    }
  }
  package func proposalState(_ state: ProposalState) -> String {
    switch state {
    case .open: "To be discussed"
    case .discussed: "Discussed"
    case .adopted: "Taken into a new version"
    case .declined: "Stays as it is"
    case .pageWithdrawn: "Page withdrawn"
    }
  }
  package func proposalWho(_ organisation: String) -> String {
    "Everybody at \(organisation) reads this. Nobody sees who wrote something."
  }
  package var voicesTitle: String { "What colleagues wrote about it" }
  package var noVoices: String { "Nobody released the words. Ask about it in the meeting, without asking who it was." }
  package var settleTitle: String { "The decision" }
  package var settleRemark: String { "The owner’s" }
  package var settleWho: String { "Who wrote for this gets an answer. You do not see who they are." }
  package var changeStepTitle: String { "The step changes" }
  package var changeStepWords: String { "Write the new text, preferably together. You give the reason when you publish." }
  package var writeNewText: String { "Begin the new text" }
  package var leaveStepTitle: String { "The step stays as it is" }
  package var leaveReason: String { "Why does it stay like this?" }
  package var leaveReasonHint: String { "Who wrote about it reads this." }
  package var leaveRefused: String { "Nothing has been decided yet" }
  package var leaveStep: String { "Leave the step as it is" }
  package var patternsTitle: String { "Where did it go differently?" }
  package var patternsLead: String { "How often at each step, and what people released about it. Never who." }
  package var patternsWho: String { "The owner and who keeps the handbook see this. What one person wrote is read only by the owner for whom it was." }
  package func howOften(_ count: DeviationCount) -> String {
    switch count {
    case .none: "Not done differently yet"
    case .fewer: "Fewer than three times"
    case .several(let number): "At least \(self.number(number)) times"
    }
  }
}
