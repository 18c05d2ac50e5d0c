package import Domain

extension English: NormWording {
  package func done(_ outcome: NormOutcome) -> String {
    switch outcome {
    case .broughtIn: "Read in. Now link the first clause to a place in the handbook."
    case .linked: "Linked. The place is in the table now."
    case .unlinked: "Unlinked. The page itself has not changed."
    case .judged: "Saved, with the day of today."
    }
  }

  // MARK: The sets

  package var normsTitle: String { "Review" }
  package var normsLead: String { "The handbook follows our work. Here you read where it says what somebody else asks of us." }
  package func normsWho(_ organisation: String) -> String {
    "Everybody at \(organisation) sees this, and the auditor as long as the review lasts."
  }
  package func clauseCount(_ clauses: Int) -> String { clauses == 1 ? "One clause" : "\(capitalised(number(clauses))) clauses" }
  package var noSets: String { "No norm set yet" }
  package var noSetsHow: String { "A list of norms from a spreadsheet is enough to begin." }
  package var bringInNorms: String { "Read in a norm set" }

  // MARK: Bringing in

  package var bringInNormsLead: String { "Take the list that you have. If something is not right, we say where." }
  package var bringInNormsRefused: String { "Reading it in does not work yet" }
  package var setTitle: String { "What is the set called?" }
  package var setTitleHint: String { "In your own words, for example: Example set" }
  package var setEdition: String { "Which edition?" }
  package var setEditionHint: String { "For example: 2026. A new edition stands beside the old one." }
  package var setFile: String { "Choose the file" }
  package var setFileHint: String { "A spreadsheet, saved as CSV. Or JSON, of ours or of OSCAL." }
  package var readItIn: String { "Read it in" }
  package var tableRefused: String { "Nothing was read in. This has to change first:" }
  package func lineOfFile(_ number: Int) -> String { "Line \(number)" }

  package func tableMistake(_ reason: TableMistake.Reason) -> String {
    switch reason {
    case .quoteNotClosed: "a quotation mark begins here and never ends."
    case .empty: "there is nothing below the names of the columns."
    case .columnMissing(let name): "the column ‘\(name)’ is missing."
    case .numberMissing: "there is no number."
    case .numberTwice(let number, let first): "number \(number) stands on line \(first) already."
    case .parentUnknown(let parent): "it belongs to \(parent), and that number is not there."
    case .nothingSaid: "there is no title and no text."
    case .tooLong: "there is too much text in one cell."
    case .tooMany: "these are too many lines for one set."
    case .unreadable: "this is no text. Save it as CSV, in UTF-8."
    case .circular(let number): "\(number) stands, by way of what is above it, below itself."
    case .tooDeep: "there are too many levels below each other here."
    case .numberTaken(let number, let place): "number \(number) stands at \(place) already."
    case .notOfThatKind(let kind):
      switch kind {
      case .words: "words belong here."
      case .number: "a whole number belongs here, from 1 to 1000."
      case .list: "a list belongs here, with nothing in it twice."
      case .object: "a clause belongs here, between braces."
      }
    case .noJSON: "this is no JSON, or it is broken."
    case .unknownShape: "this is JSON, but no norm set. We read ‘onderdelen’ or a catalogue of OSCAL."
    case .relationUnknown(let word): "‘\(word)’ is no relation. Take one of the five words of the example."
    case .setUnknown(let name): "the set ‘\(name)’ is not here. Bring it in first."
    case .clauseUnknown(let number): "number ‘\(number)’ is not in that set."
    case .reasonMissing: "there is no reason."
    case .contradicts: "this was said already, or goes against what was said."
    case .question(let fault): self.fault(fault)
    case .toItself: "a crosswalk lies between two sets, not within one."
    }
  }

  package func andMore(_ count: Int) -> String { "And \(count) more." }
  package var columnsTitle: String { "These columns we read" }
  package var columnsRemark: String { "Only nummer, and titel or tekst, are needed" }
  package var column: String { "Column" }
  package var columnMeaning: String { "What is in it" }
  package var columnMeanings: [String] {
    [
      "The number of the clause. Each number once.", "The number of the clause above it. Empty for the highest ones.", "The title, a few words.",
      "The text: what it asks, preferably in your own words.", "The level, for example: must, or may.", "What it is good for.",
      "How you see it in the work.", "How heavy its makers find it. We never add it up.",
      "For which part of the work, with a comma between. Empty is for everybody.", "What its makers call it in every edition.",
    ]
  }

  // MARK: The reference table

  package var referenceTitle: String { "Reference table" }
  package var referenceHeading: String { "Where does it say what an auditor looks for?" }
  package var referenceLead: String {
    "The norm at the left. Beside it the place in our handbook. The handbook follows our work, not the norm."
  }
  package func referenceWho(_ organisation: String) -> String {
    "Everybody at \(organisation) sees this, and the auditor as long as the review lasts. Of conversations it only says that they took place."
  }
  package var referenceTable: String { "Table" }
  package func referenceCaption(_ set: String) -> String { "Clauses of \(set), with their place in the handbook" }
  package var normSet: String { "Norm set" }
  package var otherSets: String { "Other sets" }
  package var otherWayRound: String { "The other way round" }
  package var fromTheHandbook: String { "From handbook to norm" }
  package func gapsHeading(_ count: Int) -> String {
    count == 1 ? "One gap, and what is done about it" : "\(capitalised(number(count))) gaps, and what is done about them"
  }
  package var manyGaps: String { "That is a lot to close at once. Begin with what helps your work most." }
  package var seeGaps: String { "See the gaps" }
  package func lastChecked(_ day: String) -> String { "Last checked on \(day)" }
  package var nothingSaidYet: String { "Nothing has been said about this yet." }
  package var showRows: String { "Show" }
  package func showAll(_ count: Int) -> String { "All \(count)" }
  package func showGaps(_ count: Int) -> String { "Gaps \(count)" }
  package func showChanged(_ count: Int) -> String { "Changed since checked \(count)" }
  package func showNotApplicable(_ count: Int) -> String { "Does not apply \(count)" }
  package var nothingToShow: String { "Nothing here. Sometimes that is just right." }
  package var columnNorm: String { "Norm" }
  package var columnWhere: String { "Where it stands" }
  package var columnWhereShort: String { "Stands in" }
  package var columnHow: String { "How we know" }
  package var columnHowShort: String { "Shown by" }
  package var columnState: String { "State" }
  package var nowhereYet: String { "Nowhere yet" }
  package var nothingYet: String { "Nothing yet" }
  package var notApplicable: String { "Not applicable" }

  package func coverage(_ state: CoverageState) -> String {
    switch state {
    case .unjudged: "Not looked at yet"
    case .covered: "Covered"
    case .partly: "Partly"
    case .notYet: "Not yet"
    case .notApplicable: "Does not apply"
    }
  }

  package func changedSince(page: String, version: Int, day: String, reason: String) -> String {
    "Changed on \(day), after it was checked: ‘\(page)’, version \(version). \(reason)"
  }

  // MARK: The other way round

  package var byPageTitle: String { "From handbook to norm" }
  package var byPageLead: String { "By page and by step: which norms meet here?" }
  package func byPageCaption(_ set: String) -> String { "Pages of the handbook, with the clauses of \(set)" }
  package var columnPlace: String { "Place in the handbook" }
  package var columnNorms: String { "Norm" }
  package var columnPage: String { "Page" }
  package var columnUnlink: String { "Unlinking" }
  package var wholePage: String { "The whole page" }
  package var noNormHere: String { "No norm" }
  package var noPagesYet: String { "No pages yet" }
  package var noPagesYetHow: String { "As soon as something is published, it stands here." }

  // MARK: One clause

  package var normWhy: String { "Why:" }
  package var coverageBecause: String { "Because" }
  package var normLevel: String { "Level" }
  package var checkedOn: String { "Checked" }
  package var notCheckedYet: String { "Not yet" }
  package var lookAgain: String { "See whether it is still right." }
  package var unlinkIt: String { "Unlink" }
  package var linkIt: String { "Link" }
  package var whichPlaceMeets: String { "Which place is about this?" }
  package func stepOf(_ step: String, page: String) -> String { "\(page) – step: \(step)" }
  package var judgeTitle: String { "Check it" }
  package var judgeRemark: String { "No mark. Only how it stands." }
  package var judgeRefused: String { "Saving does not work yet" }
  package var judgeWho: String { "Everybody in the organisation reads this, and the auditor too." }
  package var judge: String { "Checked, save" }
  package var howDoesItStand: String { "How does it stand?" }

  package func coverageHint(_ state: CoverageState) -> String? {
    switch state {
    case .unjudged: nil
    case .covered: "It says so, and we do it like that."
    case .partly: "Part of it is there. Say who goes on with it."
    case .notYet: "It is not there yet. Say who begins."
    case .notApplicable: "This is not about us. Say why."
    }
  }

  package var coverageReason: String { "Why, and who goes on with it?" }
  package var coverageReasonHint: String { "One sentence. Needed with ‘does not apply’." }
  package var howDoWeKnow: String { "How do we know?" }
  package var howDoWeKnowHint: String { "For example: conversations with six residents, May." }
}
