import Domain
import Forms
import Markup
import Pages
import Rooms
import Wording

extension Visit {
  /// Does what a form asks. It is the one place where that can fail: when something is not filled in, a rule refuses, or
  /// somebody else changed the thing meanwhile, the form comes back with a sentence at its field and with everything that was
  /// typed.
  /// - Parameters:
  ///   - draw: the page with its form as it was filled in.
  ///   - act: reads the form's value inside its room, does the act, and says where to go.
  func taking<Value>(
    _ given: SentForm<Value>, again draw: (FormState) async throws -> HTML, _ act: () async throws -> Reply
  ) async throws -> Reply {
    do {
      return try await act()
    } catch is WrongForm {
      return .page(try await draw(given.state), status: 422)
    } catch let refusal as RuleRefusal {
      let sentence = FieldMistake.other(preferences.wording.refusal(refusal))
      return .page(try await draw(given.state.noting(sentence, at: given.form.field(about: refusal.topic))), status: 422)
    } catch let refusal as Refusal {
      return .page(
        try await draw(given.state.noting(.other(preferences.wording.refusedMove(refusal)), at: TalkForm.what)), status: 422)
    } catch where error is Changed || error is ChangedMeanwhile {
      var state = given.state.noting(.other(preferences.wording.changedMeanwhileWhatNow), at: given.form.firstField)
      state.isOutdated = true
      return .page(try await draw(state), status: 409)
    }
  }

  /// The same for a button without fields that a rule can refuse.
  func taking(again draw: (FormState) async throws -> HTML, _ act: () async throws -> Reply) async throws -> Reply {
    try await taking(SentForm(Form.press) { Submission() }, again: draw, act)
  }
}
