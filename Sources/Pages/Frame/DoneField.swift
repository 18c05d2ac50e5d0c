package import Forms

/// What was just done, in the address of the next page: a word of a closed list, which the page turns into a sentence.
package enum DoneForm {
  package static let done = CarriedField("gedaan")
}
