import Store

extension Holding {
  static let evidence = Holding(
    "bewijs", "evidence", under: .evidence,
    tables: [
      .carried("evidence", by: "id", .ofNobody(until: .organisation)),
      .carried("evidence_revision", by: "evidence, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("evidence_withdrawal", by: "evidence, number", Keeping(of: .colleagues, .accountability, until: .organisation)),
      .carried("evidence_place", by: "id", .ofNobody(until: .organisation)),
    ],
    happenings: [
      .evidenceBrought, .evidenceReplaced, .evidencePlaced, .evidenceTakenOff, .evidenceWithdrawn, .evidenceReturned,
      .evidenceDestroyed,
    ])
}

extension Happening {
  package static let evidenceBrought = Happening("bewijs.gebracht")
  package static let evidenceReplaced = Happening("bewijs.vervangen")
  package static let evidencePlaced = Happening("bewijs.gekoppeld")
  package static let evidenceTakenOff = Happening("bewijs.losgemaakt")
  package static let evidenceWithdrawn = Happening("bewijs.ingetrokken")
  package static let evidenceReturned = Happening("bewijs.teruggezet")
  package static let evidenceDestroyed = Happening("bewijs.vernietigd", clears: ["stored_file", "evidence_revision"])
}
