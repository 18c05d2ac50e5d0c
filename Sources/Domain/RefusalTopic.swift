/// What a refusal is about. A form puts the sentence at the field that is about the same; the names of fields are its own affair.
package enum RefusalTopic: Sendable, Hashable {
  case reason, title, owner, step, text, end, mail, until, members, readers, agreement
  case oldPassword, newPassword, code
  /// What somebody did otherwise.
  case otherwise
  /// A clause: its number, what it stands under, the clause itself, and the one that lies beside it in another set.
  case number, parent, clause, other
  case scale, rung, former
  /// A question below a clause: its words, its first answer, the condition on which it is asked, and taking it away.
  case question, answer, condition, removal
  /// A piece of evidence, or an example of one's craft.
  case file, address, review, numbers, words, link
  case reader, sure
}
