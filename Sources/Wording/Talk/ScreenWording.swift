import Domain

/// The words around the big screen in a room: opening it, closing it, and what it says when it shows nothing.
extension Wording {
  package var bigScreen: String { say("Het grote scherm", "The big screen") }
  package var bigScreenMeans: String { say(
    "Het toont wat iedereen ziet, tot het gesprek is afgerond. Ook als jij je afmeldt. Begeleidt niemand, dan toont het geen woorden.",
    "It shows what everybody sees, until the conversation is over. Also when you sign out. When nobody facilitates it shows no words.") }
  package var screenHere: String { say("Open het scherm op dit toestel", "Open the screen on this device") }
  package var screenElsewhere: String { say("Open het op een ander toestel", "Open it on another device") }
  package func typeScreenCode(at address: String) -> String { say(
    "Ga op dat toestel naar \(address) en typ:",
    "On that device go to \(address) and type:") }
  package var screenCodeLasts: String { say(
    "De code werkt één keer, en \(wait(JoinCode.forScreens)) lang. Wie hem typt, ziet wat de kring op het scherm ziet.",
    "The code works once, and for \(wait(JoinCode.forScreens)). Who types it sees what the circle sees on the screen.") }
  package func screensOn(_ number: Int) -> String {
    number == 1 ? say("Er staat een groot scherm aan.", "A big screen is on.")
      : say("Er staan \(self.number(number)) grote schermen aan.", "There are \(self.number(number)) big screens on.")
  }
  package var putScreensOut: String { say("Zet elk scherm uit", "Put every screen out") }
  package var screenCode: String { "Code" }
  package var screenCodeHint: String { say(
    "Wie het gesprek begeleidt, krijgt hem op de eigen telefoon.",
    "Who facilitates the conversation gets it on their own telephone.") }
  package var screenCodeUnknown: String { say(
    "Met deze code gaat nu geen scherm open. Vraag om een nieuwe.",
    "No screen opens with this code now. Ask for a new one.") }
  package var screenIsOut: String { say(
    "Dit scherm staat uit. Het toont niets meer van het gesprek.",
    "This screen is out. It shows nothing of the conversation any more.") }
  package var screenWaits: String { say("Niemand begeleidt nu.", "Nobody facilitates now.") }
  package var screenWaitsHow: String { say(
    "Zolang toont dit scherm geen woorden. Wie erbij zit, kan het gesprek op de telefoon overnemen.",
    "Until somebody does, this screen shows no words. Who sits here can take over on their telephone.") }
  /// Before the start, while no code is valid.
  package var screenGatherShut: String { say(
    "Er is nu geen code. Wie begeleidt, kan een nieuwe maken.",
    "There is no code now. Who facilitates can make another.") }
  /// As `lineLost` and `lineBack` on a telephone. Nobody types here.
  package var screenLineLost: String { say(
    "Geen verbinding. Dit scherm staat even stil, en probeert het steeds opnieuw.",
    "No connection. This screen stands still for a moment, and keeps trying.") }
  package var screenLineBack: String { say("Weer verbonden.", "Connected again.") }
}
