package import Domain

/// What was done just before on a page about norms, as the address says it.
package enum NormOutcome: String, CaseIterable, Sendable {
  case broughtIn = "ingelezen", linked = "verbonden", unlinked = "losgemaakt", judged = "nagekeken"
}

/// The words about norms: sets, the reference table in both directions, and judging a clause.
package protocol NormWording: Sendable {
  func done(_ outcome: NormOutcome) -> String

  // The sets
  var normsTitle: String { get }
  var normsLead: String { get }
  func normsWho(_ organisation: String) -> String
  func clauseCount(_ clauses: Int) -> String
  var noSets: String { get }
  var noSetsHow: String { get }
  var bringInNorms: String { get }

  // Bringing in
  var bringInNormsLead: String { get }
  var bringInNormsRefused: String { get }
  var setTitle: String { get }
  var setTitleHint: String { get }
  var setEdition: String { get }
  var setEditionHint: String { get }
  var setFile: String { get }
  var setFileHint: String { get }
  var readItIn: String { get }
  var tableRefused: String { get }
  func lineOfFile(_ number: Int) -> String
  func tableMistake(_ reason: TableMistake.Reason) -> String
  func andMore(_ count: Int) -> String
  var columnsTitle: String { get }
  var columnsRemark: String { get }
  var column: String { get }
  var columnMeaning: String { get }
  /// What goes in each column, in the order of `columnNames`.
  var columnMeanings: [String] { get }

  // The reference table
  var referenceTitle: String { get }
  /// The same as a question.
  var referenceHeading: String { get }
  var referenceLead: String { get }
  func referenceWho(_ organisation: String) -> String
  var referenceTable: String { get }
  func referenceCaption(_ set: String) -> String
  var normSet: String { get }
  var otherSets: String { get }
  var otherWayRound: String { get }
  var fromTheHandbook: String { get }
  func gapsHeading(_ count: Int) -> String
  var manyGaps: String { get }
  var seeGaps: String { get }
  func lastChecked(_ day: String) -> String
  var nothingSaidYet: String { get }
  var showRows: String { get }
  func showAll(_ count: Int) -> String
  func showGaps(_ count: Int) -> String
  func showChanged(_ count: Int) -> String
  func showNotApplicable(_ count: Int) -> String
  var nothingToShow: String { get }
  var columnNorm: String { get }
  var columnWhere: String { get }
  var columnWhereShort: String { get }
  var columnHow: String { get }
  var columnHowShort: String { get }
  var columnState: String { get }
  var nowhereYet: String { get }
  var nothingYet: String { get }
  var notApplicable: String { get }
  func coverage(_ state: CoverageState) -> String
  func changedSince(page: String, version: Int, day: String, reason: String) -> String

  // The other way round
  var byPageTitle: String { get }
  var byPageLead: String { get }
  func byPageCaption(_ set: String) -> String
  var columnPlace: String { get }
  var columnNorms: String { get }
  var columnPage: String { get }
  var columnUnlink: String { get }
  var wholePage: String { get }
  var noNormHere: String { get }
  var noPagesYet: String { get }
  var noPagesYetHow: String { get }

  // One clause
  var normWhy: String { get }
  var coverageBecause: String { get }
  var normLevel: String { get }
  var checkedOn: String { get }
  var notCheckedYet: String { get }
  var lookAgain: String { get }
  var unlinkIt: String { get }
  var linkIt: String { get }
  var whichPlaceMeets: String { get }
  func stepOf(_ step: String, page: String) -> String
  var judgeTitle: String { get }
  var judgeRemark: String { get }
  var judgeRefused: String { get }
  var judgeWho: String { get }
  var judge: String { get }
  var howDoesItStand: String { get }
  func coverageHint(_ state: CoverageState) -> String?
  var coverageReason: String { get }
  var coverageReasonHint: String { get }
  var howDoWeKnow: String { get }
  var howDoWeKnowHint: String { get }
}

extension NormWording {
  /// The columns have one name in every language: it is the name in the file.
  package var columnNames: [String] {
    [
      "nummer", "onderdeel van", "titel", "tekst", "niveau", "waarom", "voorbeelden", "gewicht", "delen", "kenmerk",
    ]
  }

  package var columnsExample: String {
    """
    nummer;onderdeel van;titel;tekst;niveau;waarom
    V;;Vakmanschap;;;
    V1;V;Eigen regie;Wie hulp krijgt, houdt zelf de regie.;moet;
    """
  }
}
