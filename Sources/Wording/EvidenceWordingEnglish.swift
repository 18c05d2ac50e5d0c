package import Domain
import Vocabulary

extension English: EvidenceWording {
  package func done(_ outcome: EvidenceOutcome) -> String {
    switch outcome {
    case .brought: "Kept. Below you see what it belongs to."
    case .replaced: "Replaced. Wherever it was used, the new one is used now. The one before can still be read."
    case .connected: "Connected."
    case .disconnected: "Taken off. The evidence itself is still there."
    case .withdrawn: "Withdrawn. It stands beside no norm and no page any more."
    case .returned: "It stands where it stood before."
    case .destroyed: "Its content was destroyed. That it was there can still be read."
    case .keptElsewhere: "Its content is gone here. The same file is still kept somewhere else. Find it there too."
    }
  }

  package func refusal(_ refusal: EvidenceRefusal) -> String {
    switch refusal {
    case .nothingGiven: "Choose a file, or give a link."
    case .bothGiven: "Choose a file or a link. Two things are two pieces of evidence."
    case .noAddress: "Nobody else can follow this link. It begins with https://."
    case .endBeforeBegin: "The last day is before the first."
    case .reviewMissing: "Give a last day. Does it go on? Then choose a day to look again."
    case .reviewBeforeBegin: "This day is before the first day."
    case .reviewTooFar: "This is too far away. Look again within three years."
    case .empty: "This file is empty. Choose another."
    case .tooLarge: "This file is larger than 20 MB. Make it smaller, or give a link."
    case .unknownKind: "We do not take this kind of file. PDF, pictures, Word, OpenDocument, Excel, PowerPoint and text are fine."
    case .broken: "This file is broken. Open it on your own machine, save it again, and choose it once more."
    case .bomb: "This file becomes too large when somebody opens it. Save it again, or give a PDF."
    case .macros: "There is a program (a macro) in this file. Save it without, or give a PDF."
    case .locked: "This file has a password. An auditor cannot open it."
    case .full: "There is no room for files any more. Give a link, or make room: destroy what should not be here, and ask your administrator."
    case .nothingNew: "This is the same as what is there."
    case .numberUnknown(let number): "There is no norm numbered \(number) in this set."
    case .numbersMissing: "Give a number, or choose a place."
    }
  }

  package func period(_ period: EvidencePeriod) -> String {
    switch (period.until, period.review) {
    case (period.from?, _): day(period.from)
    case (let until?, _) where period.isWholeYear: "all of \(until.year)"
    case (let until?, _): "\(day(period.from)) until \(day(until))"
    case (nil, let review?): "from \(day(period.from)), to be looked at again on \(day(review))"
    case (nil, nil): "from \(day(period.from))"
    }
  }

  package func briefPeriod(_ period: EvidencePeriod) -> String {
    period.until == nil ? "since \(day(period.from))" : period.isWholeYear ? "about \(period.from.year)" : self.period(period)
  }

  package func standing(_ standing: EvidenceStanding) -> String {
    switch standing {
    case .stale: "Out of date"
    case .runsOut: "Runs out"
    case .holds: "Holds now"
    case .ahead: "Begins later"
    }
  }

  package func standingUntil(_ standing: EvidenceStanding, _ day: String) -> String {
    switch standing {
    case .stale: "It counted up to and including \(day). Bring in a newer one."
    case .runsOut: "It counts up to and including \(day). Look for a newer one."
    case .holds, .ahead: "It counts up to and including \(day)."
    }
  }

  package func fileKind(_ kind: FileKind) -> String {
    switch kind {
    case .pdf: "PDF"
    case .png, .jpeg, .gif, .webp: "picture (\(kind.rawValue))"
    case .word: "Word"
    case .sheet: "Excel"
    case .slides: "PowerPoint"
    case .openText: "OpenDocument, text"
    case .openSheet: "OpenDocument, spreadsheet"
    case .openSlides: "OpenDocument, slides"
    case .plainText: "text"
    }
  }

  // MARK: The shelf

  package var evidenceTitle: String { "Evidence and attachments" }
  package var evidenceLead: String { "Files and links that show that we do what we say. Each with the time that it is about." }
  package var evidenceWho: String { "Whoever reads a norm or a page also reads what belongs to it." }
  package var noEvidenceYet: String { "There is no evidence yet" }
  package var noEvidenceYetHow: String { "There need not be. A place in the handbook already answers a norm." }
  package var bringEvidence: String { "Bring in evidence" }
  package var columnEvidence: String { "Evidence" }
  package var columnPeriod: String { "Is about" }
  package var columnStanding: String { "Now" }
  package var columnUsed: String { "Belongs to" }
  package func usedAt(clauses: Int, spots: Int) -> String {
    let norms = clauses == 1 ? "one norm" : "\(number(clauses)) norms"
    let places = spots == 1 ? "one place in the handbook" : "\(number(spots)) places in the handbook"
    return list([clauses > 0 ? norms : nil, spots > 0 ? places : nil].compactMap { $0 })
  }
  package var notUsedYet: String { "Belongs to nothing yet" }
  package var notUsedYetRemark: String { "Only those who keep the handbook see this." }
  package var withdrawnEvidence: String { "Withdrawn" }

  // MARK: Bringing in and replacing

  package var bringTitle: String { "Bringing in evidence" }
  package var bringLead: String { "A file or a link. You bring it in once, and connect it as often as needed." }
  package func bringsTo(_ place: String) -> String { "It will belong to: \(place)." }
  package var evidenceName: String { "What is it called?" }
  package var evidenceNameHint: String { "As in Training plan 2025. The file that others fetch is called so too." }
  package var evidenceShows: String { "What does it show?" }
  package var evidenceShowsHint: String { "One sentence, for everybody who reads the norm or the page." }
  package var evidenceFile: String { "File" }
  package var evidenceFileHint: String { "At most 20 MB. PDF, photo, Word, OpenDocument, Excel, PowerPoint or text. A phone can take a picture of it." }
  package var evidencePrivacy: String { "No data about residents in it. Look at the second page too, and at names in the margin." }
  package var evidenceLink: String { "Or a link" }
  package var evidenceLinkHint: String { "Begins with https://. We never fetch what is behind it, so we do not keep that." }
  package var periodFrom: String { "Is about: first day" }
  package var periodFromHint: String { "The time that it says something about. That is another day than today." }
  package var periodUntil: String { "Last day" }
  package var periodUntilHint: String { "A single day? Give the same day. Does it go on? Leave this empty." }
  package var periodReview: String { "Look at it again on" }
  package var periodReviewHint: String { "Only needed without a last day. Then Kring asks whether it still holds." }
  package var evidenceRefused: String { "Not kept yet." }
  package var chooseFileAgain: String { "Choose the file again. A browser does not give it back." }
  package var keepEvidence: String { "Keep it" }
  package func replaceTitle(_ title: String) -> String { "Replacing ‘\(title)’" }
  package var replaceLead: String { "The new one comes wherever the old one was. The old one can still be read, with what took its place." }
  package var replaceFileHint: String { "Leave empty when the file or the link stays the same. At most 20 MB." }
  package var replaceIt: String { "Replace" }

  // MARK: One piece

  package var whatPeriod: String { "Is about" }
  package var broughtBy: String { "Brought in" }
  package func broughtOn(_ name: String, _ day: String) -> String { "by \(name), on \(day)" }
  package var whichFile: String { "File" }
  package var originalName: String { "Was called" }
  package var fileFingerprint: String { "Fingerprint (SHA-256)" }
  package var rowSeal: String { "Seal of this row" }
  package var linkIsNotFetched: String { "We keep its address and its name, and not what is behind it. Whether that changed we cannot see." }
  package var takeFile: String { "Fetch the file" }
  package var whereUsed: String { "What it belongs to" }
  package var usedNowhere: String { "It belongs to nothing yet. Until then only those who keep the handbook see it." }
  package var provesClauses: String { "Norms" }
  package var hangsOnPages: String { "Places in the handbook" }
  package var takeOff: String { "Take off" }
  package var connectToClauses: String { "Connect it to norms" }
  package var clauseNumbers: String { "Numbers" }
  package var clauseNumbersHint: String { "With commas between them, as in 4.1, 7.2." }
  package var connectToPage: String { "Attach it to a page or a step" }
  package var whichEvidencePlace: String { "Which place?" }
  package var connectEvidence: String { "Connect this evidence" }
  package var revisionsTitle: String { "All issues of it" }
  package func revisionNumber(_ number: Int) -> String { "Number \(number)" }
  package func replacedOn(_ day: String, by number: Int) -> String { "Replaced by number \(number), on \(day)." }
  package func destroyedWords(_ end: EvidenceEnd, _ day: String) -> String { "Its content was destroyed on \(day), by \(end.by). Reason: \(end.reason)" }
  package func withdrawnWords(_ end: EvidenceEnd, _ day: String) -> String { "Withdrawn on \(day), by \(end.by). Reason: \(end.reason)" }
  package var fileDiffers: String { "This file is not the same any more as when it was kept. That is why we do not give it. Tell your administrator." }

  // MARK: Taking back

  package var keepingEvidence: String { "Keeping it" }
  package var keepingEvidenceWho: String { "Only for those who keep the handbook" }
  package var withdrawEvidenceTitle: String { "Withdraw" }
  package var withdrawEvidenceRemark: String { "Then it stands beside nothing any more. It is kept, and you can put it back." }
  package var whyWithdraw: String { "Why do you withdraw it?" }
  package var withdrawIt: String { "Withdraw it" }
  package var putEvidenceBack: String { "Put it back" }
  package var toDestruction: String { "There are data in it that should not be there" }
  package var destroyTitle: String { "Destroying its content" }
  package var destroyLead: String { "For what should never have been kept, such as data about a resident. Nobody can undo this." }
  package var whatStays: [String] {
    [
      "The content of the file goes.", "Its name and its sentence stay, with the fingerprint, your reason and your name.",
      "It is still in old copies of the database. Ask your administrator to clear those too.",
      "Is it a data breach? Then also tell whoever handles those in your organisation.",
    ]
  }
  package var whyDestroy: String { "Why does it have to go?" }
  package var whyDestroyHint: String { "Write no data of that person here. This sentence stays." }
  package var destroyWho: String { "Whoever may read this evidence reads your reason." }
  package var destroyIt: String { "Destroy the content" }

  // MARK: Beside a clause, and of a whole set

  package var evidenceBeside: String { "Evidence" }
  package var noEvidenceIsNoGap: String { "There is no evidence here. That is no gap: a place in the handbook is enough." }
  package var whichPiece: String { "Or choose evidence that is there already" }
  package var setEvidenceTitle: String { "Evidence for this set" }
  package var setEvidenceLead: String { "What there is, what it is about, and what is too long ago." }
  package func olderThan(_ months: Int) -> String {
    switch months {
    case 6: "Half a year"
    case 12: "One year"
    default: "\(capitalised(number(months / 12))) years"
    }
  }
  package var howLongAgo: String { "How long evidence counts" }
  package func countsFor(_ months: Int) -> String {
    if months == 6 { return "Evidence counts here until half a year after its last day." }
    return months == 12 ? "Evidence counts here until one year after its last day." : "Evidence counts here until \(number(months / 12)) years after its last day."
  }
  package func evidenceGroup(_ standing: EvidenceStanding, _ count: Int) -> String {
    switch standing {
    case .stale: "Out of date: \(number(count))"
    case .runsOut: "Runs out: \(number(count))"
    case .holds: "Holds now: \(number(count))"
    case .ahead: "Begins later: \(number(count))"
    }
  }
  package func onlyStaleTitle(_ count: Int) -> String {
    count == 1 ? "One norm only has evidence that does not count now" : "\(capitalised(number(count))) norms only have evidence that does not count now"
  }
  package var onlyStaleRemark: String { "A newer one is needed here, or the old one may come off" }
  package func withoutEvidenceTitle(_ count: Int) -> String {
    count == 1 ? "One norm is without evidence" : "\(capitalised(number(count))) norms are without evidence"
  }
  package var withoutEvidenceRemark: String { "That is no gap. Evidence may be there, and a place in the handbook is enough" }
  package var meetsAPlace: String { "is in the handbook" }
  package var columnProves: String { "Beside" }
  package var evidenceThere: String { "Evidence there:" }
  package func keptOn(_ number: Int, _ day: String) -> String { number == 1 ? "Kept on \(day)" : "Number \(number), kept on \(day)" }

  // MARK: Beside a page

  package var attachmentsTitle: String { "Attachments" }
  package func attachmentSince(_ number: Int, _ day: String) -> String { number == 1 ? "of \(day)" : "number \(number), of \(day)" }
  package func replacedSinceVersion(_ version: Int) -> String { "Replaced after version \(version) of this page came out." }
  package func cameAfterVersion(_ version: Int) -> String { "Came after version \(version) of this page." }
  package var addAttachment: String { "Attach something to it" }
}
