import Domain
import Forms
import Markup
import Vocabulary
import Wording

/// A list of pieces of evidence beside something else: the title of each, its period, and what it is worth today, if that is
/// not simply "it holds".
func evidenceLines(_ marks: [EvidenceMark], _ surroundings: Surroundings) -> HTML {
  let lines = marks.map { mark -> HTML in
    let standing = standingTag(mark.period, surroundings, saysThatItHolds: false)
    return """
      <li>\(link(mark.title, to: .evidencePiece(mark.id))) <span \
      class="soft">\(surroundings.wording.briefPeriod(mark.period))</span>\
      \(standing.map { " \($0)" } as HTML?)</li>
      """
  }
  return #"<ul class="flow-s">\#(lines.joined())</ul>"#
}

/// What a piece is worth on the day of the reader, as a word.
func standingTag(
  _ period: EvidencePeriod, _ surroundings: Surroundings, keeping months: Int = EvidencePeriod.keepsFor,
  saysThatItHolds: Bool = true
) -> HTML? {
  let standing = period.standing(on: surroundings.today, keeping: months)
  let words = surroundings.wording.standing(standing)
  return switch standing {
  case .stale: Tag.html(words, .bad)
  case .runsOut: Tag.html(words, .lamp)
  case .ahead: Tag.html(words)
  case .holds: saysThatItHolds ? Tag.html(words, .good) : nil
  }
}

/// Evidence of one clause. Whoever keeps the handbook brings some in, or connects an existing piece.
func evidenceSection(of reading: ClauseReading, _ surroundings: Surroundings, form: FormState? = nil) -> HTML {
  let wording = surroundings.wording
  let (set, clause) = (reading.set.id, reading.row.clause)
  let list: HTML = reading.row.evidence.isEmpty
    ? #"<p class="soft">\#(wording.noEvidenceIsNoGap)</p>"# : evidenceLines(reading.row.evidence, surroundings)
  guard reading.mayJudge else { return Section.html(id: "bewijs", wording.evidenceBeside, list) }
  let way = Place.newEvidence().asking(EvidenceForm.clause, "\(set.raw)/\(clause.raw)")
  var connect = HTML.empty
  if !reading.pieces.isEmpty {
    let options = reading.pieces.map { Field.Option($0.id.raw, "\($0.title) (\(wording.briefPeriod($0.period)))") }
    let question = Questions(form, wording).ask(ClauseEvidenceForm.piece, wording.whichPiece, .select(options))
    connect = PostForm(to: Place.clauseEvidence(set, clause).address, classes: "flow measure mt-5").html(
      "\(question.html)\(Button.submit(wording.connectEvidence, .second))")
  }
  return Section.html(
    id: "bewijs", wording.evidenceBeside,
    """
    \(list)<div class="mt-5 screen-only">\(Button.link(wording.bringEvidence, to: way.address, .second))\(connect)</div>
    """)
}

// MARK: Beside a page

/// The attachments of a page as a whole.
func attachments(of reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  let marks = reading.attachments[nil] ?? []
  guard !marks.isEmpty else { return .empty }
  let lines = marks.map { #"<li>\#(attachment($0, on: reading, surroundings))</li>"# as HTML }
  return Section.html(id: "bijlagen", wording.attachmentsTitle, #"<ul class="flow-s">\#(lines.joined())</ul>"#)
}

/// One attachment: its revision, since when, and whether the page was published with another revision.
func attachment(_ mark: EvidenceMark, on reading: PageReading, _ surroundings: Surroundings) -> HTML {
  let wording = surroundings.wording
  var since: String?
  if let version = reading.version, mark.since > version.at {
    since = mark.number > 1 ? wording.replacedSinceVersion(version.number) : wording.cameAfterVersion(version.number)
  }
  return """
    \(link(mark.title, to: .evidencePiece(mark.id))) <span \
    class="soft">\(wording.attachmentSince(mark.number, wording.day(mark.since.day)))</span>\
    \(standingTag(mark.period, surroundings, saysThatItHolds: false).map { " \($0)" } as HTML?)\
    \(since.map { #"<br><span class="small soft">\#($0)</span>"# } as HTML?)
    """
}
