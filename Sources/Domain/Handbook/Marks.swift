/// A page of the handbook: free text, or a process in outline.
public enum HandbookPage: Sendable {}
/// One critical step of a process; keeps its name when the text around it is rewritten.
public enum CriticalStep: Sendable {}
/// A page that went from one owner to another.
public enum Handover: Sendable {}
/// A proposal to revise a step.
public enum RevisionProposal: Sendable {}
/// A motivated deviation from a step of a published version.
public enum Deviation: Sendable {}
/// A lesson that a circle released.
public enum Lesson: Sendable {}
/// A norm set in one version.
public enum NormSet: Sendable {}
/// One clause of a norm set.
public enum NormClause: Sendable {}
/// A link between a clause and a place in the handbook.
public enum ClauseLink: Sendable {}
