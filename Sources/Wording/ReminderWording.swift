/// The words of the letter about pages whose day has come, and of the choice whether somebody gets it.
package protocol ReminderWording: Sendable {
  func reminderSubject(_ number: Int) -> String
  /// - Parameter pages: their titles, those that wait longest first.
  func reminderLetter(givenName: String, organisation: String, pages: [String], link: String) -> [String]
  var reminderQuestion: String { get }
  var reminderYes: String { get }
  var reminderNo: String { get }
  var reminderHint: String { get }
}

extension Dutch: ReminderWording {
  package func reminderSubject(_ number: Int) -> String {
    number == 1 ? "Eén bladzijde van jou om weer te bekijken" : "\(capitalised(self.number(number))) bladzijden van jou om weer te bekijken"
  }
  package func reminderLetter(givenName: String, organisation: String, pages: [String], link: String) -> [String] {
    [
      "Dag \(givenName),",
      "In het handboek van \(organisation) is de dag er om deze bladzijden van jou weer te bekijken:",
      pages.map { "- \($0)" }.joined(separator: "\n"),
      "Je begint er het gesprek mee in je werkoverleg. Is er niets te veranderen, dan is dat ook een antwoord.",
      link,
      "Dit komt hooguit één keer per week. Liever geen mail? Op je eigen plek zet je het uit.",
    ]
  }
  package var reminderQuestion: String { "Mail over bladzijden van jou" }
  package var reminderYes: String { "Mail mij als de dag er is om er een te bekijken" }
  package var reminderNo: String { "Geen mail, ik zie het bij Vandaag" }
  package var reminderHint: String { "Hooguit één mail per week. Alleen de titels van je bladzijden staan erin." }
}

extension English: ReminderWording {
  package func reminderSubject(_ number: Int) -> String {
    number == 1 ? "One page of yours to look at again" : "\(capitalised(self.number(number))) pages of yours to look at again"
  }
  package func reminderLetter(givenName: String, organisation: String, pages: [String], link: String) -> [String] {
    [
      "Hello \(givenName),",
      "In the handbook of \(organisation) the day has come to look at these pages of yours again:",
      pages.map { "- \($0)" }.joined(separator: "\n"),
      "It begins a conversation in your team meeting. If there is nothing to change, that is an answer too.",
      link,
      "This comes once a week at most. Rather no mail? You turn it off at your own place.",
    ]
  }
  package var reminderQuestion: String { "Mail about pages of yours" }
  package var reminderYes: String { "Mail me when the day has come to look at one" }
  package var reminderNo: String { "No mail, I see it on Today" }
  package var reminderHint: String { "One mail a week at most. Only the titles of your pages stand in it." }
}
