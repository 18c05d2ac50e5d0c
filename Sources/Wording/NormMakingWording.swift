package import Domain

/// What was done just before with a norm set, as the address says it.
package enum NormMakingOutcome: String, CaseIterable, Sendable {
  case begun = "begonnen", kept = "bewaard", added = "erbij", moved = "verplaatst", removed = "weg", taken = "overgenomen"
}

/// The words about bringing in, converting and making norm sets.
package protocol NormMakingWording: Sendable {
  func done(_ outcome: NormMakingOutcome) -> String

  // Bringing in
  var outlinesTitle: String { get }
  var outlinesRemark: String { get }
  var outlineRemark: String { get }
  var outlineWhat: String { get }
  var outlineTake: String { get }
  var takeOutline: String { get }
  var jsonLead: String { get }
  var oscalLead: String { get }
  var columnTitle: String { get }

  // An own copy
  var convertCopy: String { get }
  var convertCopyLead: String { get }
  var copyEditionHint: String { get }
  var copyText: String { get }
  var copyTextHint: String { get }
  var copyMarkedHint: String { get }
  var lookAtCopy: String { get }
  var lookAgainAtCopy: String { get }
  var takeCopy: String { get }
  func copyWho(_ organisation: String) -> String
  var licensedRemark: String { get }
  var copyReadAs: String { get }
  func copyFound(_ count: Int) -> String
  var copyNothingKept: String { get }
  var columnNumber: String { get }
  var columnParent: String { get }
  var columnBeginning: String { get }

  // Making a set
  var makeOwnSet: String { get }
  var makeOwnSetLead: String { get }
  var ownSetTitleHint: String { get }
  var setSource: String { get }
  var setSourceHint: String { get }
  var beginSet: String { get }
  var draftSetWho: String { get }
  var making: String { get }
  var makingLead: String { get }
  var noClauses: String { get }
  var noClausesHow: String { get }
  var columnActs: String { get }
  var addClause: String { get }
  var addIt: String { get }
  func changeClause(_ number: String) -> String
  func moveUp(_ number: String) -> String
  func moveDown(_ number: String) -> String
  var changeClauseLead: String { get }
  var keepIt: String { get }
  var removeClause: String { get }
  var removeClauseRemark: String { get }
  var removeIt: String { get }
  var onTop: String { get }
  var clauseNumber: String { get }
  var clauseNumberHint: String { get }
  var clauseParent: String { get }
  var clauseTitle: String { get }
  var clauseTitleHint: String { get }
  var clauseText: String { get }
  var clauseWhy: String { get }
  var clauseWhyHint: String { get }
  var clauseExamples: String { get }
  var clauseExamplesHint: String { get }
  var clauseLevelHint: String { get }
  var clauseWeight: String { get }
  var clauseWeightHint: String { get }
  var clauseSlices: String { get }
  var clauseSlicesHint: String { get }
  var clauseWho: String { get }

  // About the set
  var setDetails: String { get }
  var setStage: String { get }
  var setScale: String { get }
  var setScaleHint: String { get }
  var slicesTitle: String { get }
  var whichSlices: String { get }
  var whichSlicesHint: String { get }
  var shareTitle: String { get }
  var shareLead: String { get }
  var shareFile: String { get }
  var shareNot: String { get }
  var pastSets: String { get }
  var pastSetsRemark: String { get }
  var scaleLevel: String { get }
  var whichRung: String { get }
  var whichRungHint: String { get }
  var noRung: String { get }
  var normExamples: String { get }
  func refusal(_ refusal: NormRefusal) -> String
  func lineOfFile(_ number: Int) -> String
  func place(of mistake: TableMistake) -> String
  func stage(_ stage: NormStage) -> String
  func stageHint(_ stage: NormStage) -> String
}

extension NormMakingWording {
  /// The names in a file are the same in every language.
  package var jsonExample: String {
    """
    {
      "kader": "Onze kernwaarden", "uitgave": "2026",
      "maatlat": [{"teken": "o", "naam": "onvoldoende"}, {"teken": "v", "naam": "voldoende"}],
      "onderdelen": [
        {"nummer": "V", "titel": "Vakmanschap", "onderdelen": [
          {"nummer": "V1", "titel": "Eigen regie", "tekst": "…", "voorbeelden": "…", "waarom": "…", "delen": ["welzijn"],
           "vragen": [
             {"kenmerk": "kiest", "vraag": "Kiest iemand zelf?", "antwoorden": "ja-deels-nee"},
             {"vraag": "Wie kiest er dan?", "alleen-als": {"vraag": "kiest", "antwoord": ["nee"]},
              "antwoorden": [{"naam": "De werker", "wijst-op": "nog-niet"}, {"naam": "De familie", "trede": "v"}]}
           ]}
        ]}
      ],
      "verbanden": [
        {"van": "V1", "kader": "Ander kader", "uitgave": "2026", "naar": "4.1", "verband": "gelijk", "reden": "…"}
      ]
    }
    """
  }

  /// A level as it is shown: its name, and its sign where that says something else.
  package func rung(_ rung: ScaleRung) -> String { rung.code == rung.name ? rung.name : "\(rung.code): \(rung.name)" }
}
