/// The words of the letter about pages that are due for review, and of the choice whether somebody gets it.
extension Wording {
  package func reminderSubject(_ number: Int) -> String {
    number == 1 ? say("Eén bladzijde van jou om weer te bekijken", "One page of yours to look at again")
      : say(
        "\(capitalised(self.number(number))) bladzijden van jou om weer te bekijken",
        "\(capitalised(self.number(number))) pages of yours to look at again")
  }
  /// - Parameter pages: their titles, those that wait longest first.
  package func reminderLetter(givenName: String, organisation: String, pages: [String], link: String) -> [String] {
    [
      say("Dag \(givenName),", "Hello \(givenName),"),
      say(
        "In het handboek van \(organisation) is de dag er om deze bladzijden van jou weer te bekijken:",
        "In the handbook of \(organisation) the day has come to look at these pages of yours again:"),
      pages.map { "- \($0)" }.joined(separator: "\n"),
      say(
        "Je begint er het gesprek mee in je werkoverleg. Is er niets te veranderen, dan is dat ook een antwoord.",
        "It begins a conversation in your team meeting. If there is nothing to change, that is an answer too."),
      link,
      say(
        "Dit komt hooguit één keer per week. Liever geen mail? Op je eigen plek zet je het uit.",
        "This comes once a week at most. Rather no mail? You turn it off at your own place."),
    ]
  }
  package var reminderQuestion: String { say("Mail over bladzijden van jou", "Mail about pages of yours") }
  package var reminderYes: String { say("Mail mij als de dag er is om er een te bekijken", "Mail me when the day has come to look at one") }
  package var reminderNo: String { say("Geen mail, ik zie het bij Vandaag", "No mail, I see it on Today") }
  package var reminderHint: String { say(
    "Hooguit één mail per week. Alleen de titels van je bladzijden staan erin.",
    "One mail a week at most. Only the titles of your pages stand in it.") }
}
