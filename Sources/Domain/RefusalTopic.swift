/// What a refusal is about. A form puts the sentence at the field about the same topic; names of fields do not matter here.
package enum RefusalTopic: Sendable, Hashable {
  case reason, title, owner, step, text, end, mail, until, members, readers, agreement
  case oldPassword, newPassword, code
  /// What somebody did differently.
  case otherwise
  /// A clause: its number, its parent, the clause itself, and the related one in another set.
  case number, parent, clause, other
  case scale, rung, former
  /// A question below a clause: its words, its first answer, its condition, and its removal.
  case question, answer, condition, removal
  /// A piece of evidence, or an example of one's craft.
  case file, address, review, numbers, words, link
  case reader, sure
}
