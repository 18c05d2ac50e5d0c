package import Forms
import Markup

package enum SearchForm {
  package static let question = TextField(SearchBox.name, required: false, atMost: .max)
}

extension Place {
  /// The results for a question.
  package static func found(_ question: String) -> Place { search().asking(SearchForm.question, question) }
}
