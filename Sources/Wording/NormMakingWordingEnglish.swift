package import Domain

extension English: NormMakingWording {
  package func done(_ outcome: NormMakingOutcome) -> String {
    switch outcome {
    case .begun: "Begun. Now add the first clauses."
    case .kept: "Saved. What people said about it is still there."
    case .added: "It has been added."
    case .moved: "Moved."
    case .removed: "Removed. Nothing hung on it."
    case .taken: "Taken over. Now link the first norm to a place in the handbook."
    }
  }


  // MARK: Bringing in

  package var outlinesTitle: String { "Sets that come with Kring" }
  package var outlinesRemark: String { "Numbers only, with short words of ours" }
  package var outlineRemark: String { "Outline by Kring: not the norm itself" }
  package var outlineWhat: String { "What it is" }
  package var outlineTake: String { "Taking it over" }
  package var takeOutline: String { "Take it over" }
  package var jsonLead: String { "JSON can do more: a scale, clauses in clauses, and crosswalks to other sets." }
  package var oscalLead: String { "We also read a catalogue in OSCAL (JSON). What was withdrawn in it is left out." }
  package var columnTitle: String { "Title" }

  // MARK: An own copy

  package var convertCopy: String { "Convert your own copy" }
  package var convertCopyLead: String {
    "You bought the norm. Paste the text from your own PDF or Word here, and we make clauses of it."
  }
  package var copyEditionHint: String { "As on the cover of your copy." }
  package var copyText: String { "The text" }
  package var copyTextHint: String { "With its numbered headings. A table with columns will do as well. Nothing is kept yet." }
  package var copyMarkedHint: String {
    "A line that begins with # is a clause: first its number, then its title. Add or remove a #, and look again."
  }
  package var lookAtCopy: String { "See what it becomes" }
  package var lookAgainAtCopy: String { "Look again" }
  package var takeCopy: String { "It is right, take it in" }
  package func copyWho(_ organisation: String) -> String {
    "Only people of \(organisation) read this, and whoever you invite as an auditor for this set. It cannot be shared with others."
  }
  package var licensedRemark: String { "Own licensed copy, do not share" }
  package var copyReadAs: String { "This is how we read it" }
  package func copyFound(_ count: Int) -> String { "\(clauseCount(count)) found" }
  package var copyNothingKept: String { "Nothing has been kept yet" }
  package var columnNumber: String { "Number" }
  package var columnParent: String { "Part of" }
  package var columnBeginning: String { "Begins with" }

  // MARK: Making a set

  package var makeOwnSet: String { "Make a set of your own" }
  package var makeOwnSetLead: String {
    "Your sector code, your competences, or what you find important yourselves. It begins as a draft."
  }
  package var ownSetTitleHint: String { "In your own words, for example: Our core values" }
  package var setSource: String { "Whose is it?" }
  package var setSourceHint: String { "For example: our own, or the name of the sector. May stay empty." }
  package var beginSet: String { "Begin" }
  package var draftSetWho: String { "Whoever keeps the handbook sees this. Everybody reads it once it is in use." }
  package var making: String { "Clauses" }
  package var makingLead: String { "Whatever you change here, what people said about it stays." }
  package var noClauses: String { "No clauses yet" }
  package var noClausesHow: String { "Begin with the groups. Then put below each group what belongs to it." }
  package var columnActs: String { "Changing" }
  package var addClause: String { "Add something" }
  package var addIt: String { "Add it" }
  package func changeClause(_ number: String) -> String { "Change \(number)" }
  package func moveUp(_ number: String) -> String { "\(number) up" }
  package func moveDown(_ number: String) -> String { "\(number) down" }
  package var changeClauseLead: String {
    "When you change the words, we ask to look again at what was said about it. Nothing is lost."
  }
  package var keepIt: String { "Save" }
  package var removeClause: String { "Removing" }
  package var removeClauseRemark: String { "Only as long as nothing hangs on it" }
  package var removeIt: String { "Remove this clause" }
  package var onTop: String { "Nothing: it stands on top" }
  package var clauseNumber: String { "Number or letter" }
  package var clauseNumberHint: String { "For example: V1. Each number stands once." }
  package var clauseParent: String { "What is it part of?" }
  package var clauseTitle: String { "Title" }
  package var clauseTitleHint: String { "A few words, or one sentence." }
  package var clauseText: String { "What does it ask?" }
  package var clauseWhy: String { "Why is it asked?" }
  package var clauseWhyHint: String { "This stands beside the norm, for whoever reads it." }
  package var clauseExamples: String { "Examples" }
  package var clauseExamplesHint: String { "How do you see it in the work? One example a line." }
  package var clauseLevelHint: String { "For example: must, or should. May stay empty." }
  package var clauseWeight: String { "Weight" }
  package var clauseWeightHint: String { "How heavy its makers find it, from 1 to 1000. We never add it up." }
  package var clauseSlices: String { "For which part of the work?" }
  package var clauseSlicesHint: String { "For example: welfare, sports. Empty means: for everybody." }
  package var clauseWho: String { "Everybody in the organisation reads this, once the set is in use. So does the auditor." }

  // MARK: About the set

  package var setDetails: String { "Details and scale" }
  package var setStage: String { "Where does it stand?" }
  package var setScale: String { "A scale, from low to high" }
  package var setScaleHint: String {
    "One level a line, like: s = sufficient. Empty means: no scale. It is about the norm, never about people."
  }
  package var slicesTitle: String { "Parts of the work" }
  package var whichSlices: String { "In which parts do you work?" }
  package var whichSlicesHint: String { "What you switch off leaves the table. All that was said about it is kept." }
  package var shareTitle: String { "Giving it to others" }
  package var shareLead: String {
    "Others can read this set in: with its clauses, scale and crosswalks. What you said about it does not go along."
  }
  package var shareFile: String { "Fetch the file" }
  package var shareNot: String { "This is your own licensed copy. It goes along only when the whole organisation moves." }
  package var pastSets: String { "No longer in use" }
  package var pastSetsRemark: String { "Still to be read, with all that was said about it" }
  package var scaleLevel: String { "On the scale" }
  package var whichRung: String { "Where does it stand on the scale?" }
  package var whichRungHint: String { "About how we do it, not about a person." }
  package var noRung: String { "Not chosen yet" }
  package var normExamples: String { "Examples:" }
  package func refusal(_ refusal: NormRefusal) -> String {
    switch refusal {
    case .numberMissing: "Give it a number or a letter."
    case .numberTaken: "This number is in this set already."
    case .nothingSaid: "Write down a title, or what it asks."
    case .parentCircular: "It cannot stand below itself, or below what hangs on it."
    case .parentUnknown: "That clause is no longer there."
    case .clauseInUse: "Something hangs on it: a judgement, a place, a crosswalk or a clause. Change its words instead."
    case .scaleUnreadable: "Put a sign, a = and a name on each line, like: s = sufficient. At most ten, each sign once."
    case .rungInUse(let code): "Level ‘\(code)’ was chosen somewhere. Let it stay."
    case .rungUnknown: "This level is no longer there. Choose another."
    case .sameSet: "Choose a norm of another set."
    case .otherUnknown: "That number is not in that set."
    case .crosswalkTaken: "These two are connected already."
    case .crosswalkContradicts: "This goes against what follows from other crosswalks. Look at those first."
    case .nothingToCarry: "There is nothing to take over."
    case .question(let fault): self.fault(fault)
    case .editionCircular: "The other edition comes after this one. It cannot be the other way round."
    }
  }

  package func place(of mistake: TableMistake) -> String {
    guard let path = mistake.path else { return lineOfFile(mistake.line) }
    return path.isEmpty ? "In the file" : "At \(path)"
  }

  package func stage(_ stage: NormStage) -> String {
    switch stage {
    case .draft: "Draft"
    case .inUse: "In use"
    case .past: "No longer in use"
    }
  }

  package func stageHint(_ stage: NormStage) -> String {
    switch stage {
    case .draft: "Only whoever keeps the handbook sees it."
    case .inUse: "Everybody reads it, beside the pages of the handbook too."
    case .past: "Still to be read, but no longer beside the pages."
    }
  }
}
