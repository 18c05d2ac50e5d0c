import Domain

/// The words around the big screen in a room: opening it, putting it out, and what it says when it shows nothing.
package protocol ScreenWording: Sendable {
  var bigScreen: String { get }
  var bigScreenMeans: String { get }
  var screenHere: String { get }
  var screenElsewhere: String { get }
  func typeScreenCode(at address: String) -> String
  var screenCodeLasts: String { get }
  func screensOn(_ number: Int) -> String
  var putScreensOut: String { get }
  var screenCode: String { get }
  var screenCodeHint: String { get }
  var screenCodeUnknown: String { get }
  var screenIsOut: String { get }
  var screenWaits: String { get }
  var screenWaitsHow: String { get }
  /// Before the start, while no code opens the door.
  var screenGatherShut: String { get }
  /// As `lineLost` and `lineBack` on a telephone. Nobody types here.
  var screenLineLost: String { get }
  var screenLineBack: String { get }
}

extension Dutch: ScreenWording {
  package var bigScreen: String { "Het grote scherm" }
  package var bigScreenMeans: String { "Het toont wat iedereen ziet, tot het gesprek is afgerond. Ook als jij je afmeldt. Begeleidt niemand, dan toont het geen woorden." }
  package var screenHere: String { "Open het scherm op dit toestel" }
  package var screenElsewhere: String { "Open het op een ander toestel" }
  package func typeScreenCode(at address: String) -> String { "Ga op dat toestel naar \(address) en typ:" }
  package var screenCodeLasts: String { "De code werkt één keer, en \(wait(JoinCode.forScreens)) lang. Wie hem typt, ziet wat de kring op het scherm ziet." }
  package func screensOn(_ number: Int) -> String { number == 1 ? "Er staat een groot scherm aan." : "Er staan \(self.number(number)) grote schermen aan." }
  package var putScreensOut: String { "Zet elk scherm uit" }
  package var screenCode: String { "Code" }
  package var screenCodeHint: String { "Wie het gesprek begeleidt, krijgt hem op de eigen telefoon." }
  package var screenCodeUnknown: String { "Met deze code gaat nu geen scherm open. Vraag om een nieuwe." }
  package var screenIsOut: String { "Dit scherm staat uit. Het toont niets meer van het gesprek." }
  package var screenWaits: String { "Niemand begeleidt nu." }
  package var screenWaitsHow: String { "Zolang toont dit scherm geen woorden. Wie erbij zit, kan het gesprek op de telefoon overnemen." }
  package var screenGatherShut: String { "Er is nu geen code. Wie begeleidt, kan een nieuwe maken." }
  package var screenLineLost: String { "Geen verbinding. Dit scherm staat even stil, en probeert het steeds opnieuw." }
  package var screenLineBack: String { "Weer verbonden." }
}

extension English: ScreenWording {
  package var bigScreen: String { "The big screen" }
  package var bigScreenMeans: String { "It shows what everybody sees, until the conversation is over. Also when you sign out. When nobody facilitates it shows no words." }
  package var screenHere: String { "Open the screen on this device" }
  package var screenElsewhere: String { "Open it on another device" }
  package func typeScreenCode(at address: String) -> String { "On that device go to \(address) and type:" }
  package var screenCodeLasts: String { "The code works once, and for \(wait(JoinCode.forScreens)). Who types it sees what the circle sees on the screen." }
  package func screensOn(_ number: Int) -> String { number == 1 ? "A big screen is on." : "There are \(self.number(number)) big screens on." }
  package var putScreensOut: String { "Put every screen out" }
  package var screenCode: String { "Code" }
  package var screenCodeHint: String { "Who facilitates the conversation gets it on their own telephone." }
  package var screenCodeUnknown: String { "No screen opens with this code now. Ask for a new one." }
  package var screenIsOut: String { "This screen is out. It shows nothing of the conversation any more." }
  package var screenWaits: String { "Nobody facilitates now." }
  package var screenWaitsHow: String { "Until somebody does, this screen shows no words. Who sits here can take over on their telephone." }
  package var screenGatherShut: String { "There is no code now. Who facilitates can make another." }
  package var screenLineLost: String { "No connection. This screen stands still for a moment, and keeps trying." }
  package var screenLineBack: String { "Connected again." }
}
