/// What was done with a forgotten password, as the next page says it.
package enum RenewalOutcome: String, CaseIterable, Sendable { case renewed = "nieuw-wachtwoord" }

/// The words for whoever forgot their password.
package protocol RenewalWording: Sendable {
  var forgotPassword: String { get }
  var forgottenTitle: String { get }
  var forgottenLead: String { get }
  var forgottenWho: String { get }
  var mailMeALink: String { get }
  /// Where no mail is sent.
  var forgottenWithoutMail: String { get }
  var linkAskedTitle: String { get }
  /// The same whether somebody has this address or nobody.
  var linkAskedLead: String { get }
  var linkAskedNothing: String { get }
  var renewalTitle: String { get }
  func renewalLead(_ email: String) -> String
  var renewalRefused: String { get }
  var setNewPassword: String { get }
  var passwordRenewed: String { get }

  var renewalSubject: String { get }
  func renewalLetter(givenName: String, link: String) -> [String]
}

extension Dutch: RenewalWording {
  package var forgotPassword: String { "Wachtwoord vergeten?" }
  package var forgottenTitle: String { "Wachtwoord vergeten" }
  package var forgottenLead: String { "Vul je e-mailadres in. Wij mailen je een link waarmee je een nieuw wachtwoord kiest." }
  package var forgottenWho: String { "De link gaat alleen naar jouw adres. Niemand in je organisatie ziet dat je erom vroeg." }
  package var mailMeALink: String { "Mail mij een link" }
  package var forgottenWithoutMail: String {
    "Deze Kring verstuurt geen mail. Vraag een link aan wie Kring bij jullie installeerde. Alleen diegene kan er een voor je maken."
  }
  package var linkAskedTitle: String { "Kijk in je mail" }
  package var linkAskedLead: String {
    "Is dit adres bij ons bekend? Dan komt er binnen een paar minuten een mail. De link daarin werkt één keer, en één uur."
  }
  package var linkAskedNothing: String { "Komt er niets? Kijk bij de ongewenste mail, of probeer een ander adres." }
  package var renewalTitle: String { "Kies een nieuw wachtwoord" }
  package func renewalLead(_ email: String) -> String { "Voor \(email). Op alle apparaten moet je je daarna opnieuw aanmelden." }
  package var renewalRefused: String { "Je nieuwe wachtwoord staat er nog niet" }
  package var setNewPassword: String { "Bewaar dit wachtwoord" }
  package var passwordRenewed: String { "Je nieuwe wachtwoord staat. Meld je ermee aan." }

  package var renewalSubject: String { "Een nieuw wachtwoord voor Kring" }
  package func renewalLetter(givenName: String, link: String) -> [String] {
    [
      "Dag \(givenName),",
      "Met deze link kies je een nieuw wachtwoord voor Kring.",
      link,
      "De link werkt één keer, en één uur. Hij is alleen voor jou. Geef hem dus niet door.",
      "Vroeg je hier niet om? Dan hoef je niets te doen. Je oude wachtwoord blijft werken.",
    ]
  }
}

extension English: RenewalWording {
  package var forgotPassword: String { "Forgot your password?" }
  package var forgottenTitle: String { "Forgot your password" }
  package var forgottenLead: String { "Fill in your e-mail address. We mail you a link with which you choose a new password." }
  package var forgottenWho: String { "The link goes to your own address only. Nobody in your organisation sees that you asked for it." }
  package var mailMeALink: String { "Mail me a link" }
  package var forgottenWithoutMail: String {
    "This Kring sends no mail. Ask whoever installed Kring for a link. Nobody else can make one for you."
  }
  package var linkAskedTitle: String { "Look in your mail" }
  package var linkAskedLead: String {
    "Is this address known to us? Then a mail comes within a few minutes. The link in it works once, and for one hour."
  }
  package var linkAskedNothing: String { "Nothing there? Look among the unwanted mail, or try another address." }
  package var renewalTitle: String { "Choose a new password" }
  package func renewalLead(_ email: String) -> String { "For \(email). On all devices you sign in again afterwards." }
  package var renewalRefused: String { "Your new password is not kept yet" }
  package var setNewPassword: String { "Keep this password" }
  package var passwordRenewed: String { "Your new password is set. Sign in with it." }

  package var renewalSubject: String { "A new password for Kring" }
  package func renewalLetter(givenName: String, link: String) -> [String] {
    [
      "Hello \(givenName),",
      "With this link you choose a new password for Kring.",
      link,
      "The link works once, and for one hour. It is for you alone, so do not pass it on.",
      "Did you not ask for this? Then you need not do anything. Your old password keeps working.",
    ]
  }
}
