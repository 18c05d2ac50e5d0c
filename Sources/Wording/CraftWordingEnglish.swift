package import Domain

extension English: CraftWording {
  package func done(_ outcome: CraftOutcome) -> String {
    switch outcome {
    case .added: "It is added. Only you see it."
    case .kept: "Kept. Only you see it, and whoever you show it to."
    case .removed: "Gone, with all examples that stood with it."
    case .exampleAdded: "The example is added."
    case .exampleRemoved: "The example is gone."
    case .taken: "Taken over. From now on these headings are yours."
    case .broughtIn: "Brought in. What stood there before still does."
    case .shown: "From now on they can look along. Kring sends no message: tell them yourself."
    case .takenBack: "Taken back. It cannot be seen any more."
    case .thrownAway: "Everything is gone. Nobody can bring it back in Kring."
    }
  }

  package func refusal(_ refusal: CraftRefusal) -> String {
    switch refusal {
    case .headingMissing: "Give it a heading, however short."
    case .tooManyParts: "There is room for \(CraftLimits.parts) parts, with \(CraftLimits.examples) examples each."
    case .tooManyExamples: "There is room here for \(CraftLimits.examples) examples."
    case .nothingShown: "Write something, or give a link or a file."
    case .linkUnsafe: "A link begins with https:// or with a / for a place in Kring."
    case .fileTooLarge: "This file is too large. Five megabytes is the most."
    case .fileUnknown: "We do not keep this kind of file. A photo, PDF, text or office file is fine."
    case .noRoom: "Your files together are more than fifty megabytes. Take one away first."
    case .readerUnknown: "Choose somebody who is with the organisation now."
    case .untilTooFar: "Choose a day within a year. After it you can show it again."
    case .fileUnreadable: "There is not a single part in this. Choose the Markdown file that you took along from here."
    case .notSure: "Tick the box when you are sure."
    }
  }

  // MARK: My own

  package var craftTitle: String { "My craft" }
  package var craftLead: String { "What you can do, where it showed, and what you still want to learn. In your own words, without grades." }
  package var craftWho: String {
    "Only you see this, and whoever you show it to. Your employer does not see whether you use it either."
  }
  package var craftOwnRemark: String { "Yours alone" }
  package var toCraft: String { "To my craft" }
  package var craftEmpty: String { "Empty still, and it may stay so" }
  package var craftEmptyHow: String { "Begin with something that you did well lately. One sentence is enough." }
  package var craftCan: String { "What I can do" }
  package var craftShowed: String { "Where it showed" }
  package var craftLearn: String { "What I want to learn" }
  package func changeCraftPart(_ heading: String) -> String { "Change ‘\(heading)’" }
  package var addCraftPart: String { "Add a part" }
  package var addCraftPartButton: String { "Add it" }
  package var craftHeading: String { "What is it about?" }
  package var craftHeadingHint: String { "A few words, such as: being where people are." }
  package var craftCanHint: String { "As you would tell a colleague. May stay empty." }
  package var craftLearnHint: String { "And from whom, or how. May stay empty." }
  package var craftRefused: String { "It could not be kept yet" }
  package var craftOffersTitle: String { "Begin with headings of others" }
  package var craftOffersLead: String { "You take over the headings alone. After that they are yours: change them, or take them away." }
  package func takeCraftOffer(_ title: String) -> String { "Take over from ‘\(title)’" }
  package func craftOfferBrings(_ count: Int) -> String { count == 1 ? "One heading" : "\(capitalised(number(count))) headings" }
  package var keepCraft: String { "Keep" }
  package var removeCraftPart: String { "Take this part away" }
  package var removeCraftPartLead: String { "Its examples and files go as well. This cannot be undone." }

  // MARK: Where it showed

  package var addExample: String { "Where did it show?" }
  package var addExampleButton: String { "Add this example" }
  package var exampleWords: String { "What happened?" }
  package var exampleWordsHint: String { "No names of clients or colleagues." }
  package var exampleLink: String { "A link" }
  package var exampleLinkHint: String { "To something of yours, such as a proposal in the handbook. May stay empty." }
  package var exampleFile: String { "A file" }
  package var exampleFileHint: String { "Five megabytes at most. It is kept encrypted, for you alone." }
  package var noExamples: String { "No example yet" }
  package var removeExample: String { "Take this example away" }

  // MARK: Showing it

  package var showCraft: String { "Let somebody look along" }
  package var showCraftLead: String { "For a talk, or for a register. They read along until a day that you choose, and change nothing." }
  package var showCraftTo: String { "Who looks along?" }
  package var chooseSomebody: String { "Choose somebody" }
  package var showCraftWhat: String { "What do you show?" }
  package var showCraftAll: String { "Everything" }
  package var showCraftUntil: String { "Until and including which day?" }
  package var showCraftUntilHint: String { "After it this ends by itself. You can take it back earlier." }
  package var showCraftButton: String { "Show it" }
  package var showCraftRefused: String { "This is not possible yet" }
  package var showCraftWho: String {
    "Only they see this, as it stands at that moment. When you change something, they see that too."
  }
  package var shownNow: String { "Who looks along now" }
  package var shownToNobody: String { "Nobody looks along." }
  package var columnReader: String { "Who" }
  package var columnShown: String { "What" }
  package var columnUntil: String { "Until" }
  package var takeShowingBack: String { "Take back" }
  package var showingLink: String { "Give them this link yourself:" }
  package func isShownTo(_ names: String) -> String { "You show this now to \(names)." }

  // MARK: Looking along

  package var shownToMe: String { "What others show me" }
  package var shownToMeLead: String { "Somebody shows you something of their craft. It is lent, and not yours." }
  package var nothingShownToMe: String { "Nobody shows you anything now" }
  package var nothingShownToMeHow: String { "That says nothing about what people keep for themselves." }
  package func craftOf(_ name: String) -> String { "The craft of \(name)" }
  package func shownLead(_ name: String, until day: String) -> String { "\(name) shows you this, until \(day)." }
  package func shownWho(_ name: String) -> String {
    "Only \(name) and you see this. \(name) can take it back at any moment. Nobody keeps what you read."
  }
  package func untilAndWith(_ day: String) -> String { "Until \(day)" }

  // MARK: Taking it along, and throwing it away

  package var craftTakeOut: String { "Take it along" }
  package var craftTakeOutLead: String { "It is yours. Print this page, or fetch it as a file. Files are fetched one by one. What you wrote for yourself at a step goes along." }
  package var craftAsMarkdown: String { "As text (Markdown)" }
  package var craftAsPage: String { "As a web page (HTML)" }
  package var craftBringIn: String { "Bring in what you took along before" }
  package var craftBringInLead: String { "It comes behind what is here. Nothing is lost." }
  package var craftBringInFile: String { "The Markdown file" }
  package var craftBringInButton: String { "Bring it in" }
  package var craftLeaving: String {
    "Do you leave the organisation? Take this along first. Thirty days after your access ends it is destroyed."
  }
  package var throwCraftAway: String { "Throw everything away" }
  package var throwCraftAwayLead: String {
    "All words, examples and files go, and nobody looks along any more. Nobody can bring this back in Kring."
  }
  package var throwCraftAwaySure: String { "Are you sure?" }
  package var throwCraftAwayYes: String { "Yes, throw everything away" }
  package var throwCraftAwayButton: String { "Throw everything away" }
  package var keepItAll: String { "No, leave it" }

  // MARK: For whoever keeps a set

  package var craftOffered: String { "For one’s own craft" }
  package var craftOfferedYes: String { "Whoever wants to takes these headings over into ‘My craft’" }
  package var craftOfferedHint: String { "You do not see whether anybody does. What people write there, nobody else reads." }
  package var privacyCraft: (what: String, who: String, howLong: String) {
    (
      "What you keep in ‘My craft’",
      "Only you, and whoever you show it to until a day. That you use it is on no screen of a manager or a keeper either.",
      "Until you throw it away. When your access ends, it is destroyed after thirty days. After that no copy of the database opens it either."
    )
  }
}
