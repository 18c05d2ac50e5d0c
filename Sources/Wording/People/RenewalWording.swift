/// The words for somebody who forgot their password.
extension Wording {
  package var forgotPassword: String { say("Wachtwoord vergeten?", "Forgot your password?") }
  package var forgottenTitle: String { say("Wachtwoord vergeten", "Forgot your password") }
  package var forgottenLead: String { say(
    "Vul je e-mailadres in. Wij mailen je een link waarmee je een nieuw wachtwoord kiest.",
    "Fill in your e-mail address. We mail you a link with which you choose a new password.") }
  package var forgottenWho: String { say(
    "De link gaat alleen naar jouw adres. Niemand in je organisatie ziet dat je erom vroeg.",
    "The link goes to your own address only. Nobody in your organisation sees that you asked for it.") }
  package var mailMeALink: String { say("Mail mij een link", "Mail me a link") }
  /// Where no mail is sent.
  package var forgottenWithoutMail: String { say(
    "Deze Kring verstuurt geen mail. Vraag een link aan wie Kring bij jullie installeerde. Alleen diegene kan er een voor je maken.",
    "This Kring sends no mail. Ask whoever installed Kring for a link. Nobody else can make one for you.") }
  package var linkAskedTitle: String { say("Kijk in je mail", "Look in your mail") }
  /// The same whether or not an account has this address.
  package var linkAskedLead: String { say(
    "Is dit adres bij ons bekend? Dan komt er binnen een paar minuten een mail. De link daarin werkt één keer, en één uur.",
    "Is this address known to us? Then a mail comes within a few minutes. The link in it works once, and for one hour.") }
  package var linkAskedNothing: String { say(
    "Komt er niets? Kijk bij de ongewenste mail, of probeer een ander adres.",
    "Nothing there? Look among the unwanted mail, or try another address.") }
  package var renewalTitle: String { say("Kies een nieuw wachtwoord", "Choose a new password") }
  package func renewalLead(_ email: String) -> String { say(
    "Voor \(email). Op alle apparaten moet je je daarna opnieuw aanmelden.",
    "For \(email). On all devices you sign in again afterwards.") }
  package var renewalRefused: String { say("Je nieuwe wachtwoord staat er nog niet", "Your new password is not kept yet") }
  package var setNewPassword: String { say("Bewaar dit wachtwoord", "Keep this password") }
  package var passwordRenewed: String { say("Je nieuwe wachtwoord staat. Meld je ermee aan.", "Your new password is set. Sign in with it.") }

  package var renewalSubject: String { say("Een nieuw wachtwoord voor Kring", "A new password for Kring") }
  package func renewalLetter(givenName: String, link: String) -> [String] {
    [
      say("Dag \(givenName),", "Hello \(givenName),"),
      say("Met deze link kies je een nieuw wachtwoord voor Kring.", "With this link you choose a new password for Kring."),
      link,
      say(
        "De link werkt één keer, en één uur. Hij is alleen voor jou. Geef hem dus niet door.",
        "The link works once, and for one hour. It is for you alone, so do not pass it on."),
      say(
        "Vroeg je hier niet om? Dan hoef je niets te doen. Je oude wachtwoord blijft werken.",
        "Did you not ask for this? Then you need not do anything. Your old password keeps working."),
    ]
  }
}

/// What was done with a forgotten password, as a word in the address of the next page.
package enum RenewalDone: String, Done {
  case renewed = "nieuw-wachtwoord"

  package func sentence(_ wording: Wording) -> String { wording.passwordRenewed }
}
