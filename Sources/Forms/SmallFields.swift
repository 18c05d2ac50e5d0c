/// Names from a list that the page drew. The room ignores names that it does not know.
package struct NamesField: FormField {
  package let name: String
  package init(_ name: String) { self.name = name }
  package func read(_ given: Submission) throws(Malformed) -> Result<[String], WrongField> { .success(given.all(name)) }
  package var samples: [(name: String, sample: Sample)] { [] }
}
