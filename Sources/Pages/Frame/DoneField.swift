package import Forms

/// What was done just before, in the address of the page that somebody comes to: a word of a closed list, which the page turns
/// into a sentence.
package enum DoneForm {
  package static let done = CarriedField("gedaan")
}
