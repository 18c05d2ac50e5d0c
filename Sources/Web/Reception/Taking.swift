import Domain
import Forms
import Markup
import Pages
import Rooms
import Wording

extension Visit {
  /// Does what a form asks, and is the one place where that can go otherwise. What is not filled in, what a rule says no to and
  /// what somebody else changed meanwhile bring the form back with a sentence at its field and with everything that was typed.
  /// - Parameters:
  ///   - draw: the page with its form as it was filled in.
  ///   - act: asks for the value inside the room that it is for, does it, and says where to go.
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

  /// The same, where nothing is filled in: a button that a rule can say no to.
  func taking(again draw: (FormState) async throws -> HTML, _ act: () async throws -> Reply) async throws -> Reply {
    try await taking(SentForm(Form.press) { Submission() }, again: draw, act)
  }
}
