package import Domain

/// The words about doing a step differently, and about what follows when several did.
extension Wording {
  // MARK: Doing it differently

  package var iDidItDifferently: String { say("Ik deed het anders", "I did it differently") }
  package var differentLead: String { say(
    "Afwijken mag als je weet waarom. Dit kost een minuut.",
    "You may deviate when you know why. This takes a minute.") }
  package var differentRefused: String { say("Bewaren lukt nog niet", "Saving does not work yet") }
  package var differentWho: String { say(
    "Alleen jij ziet wat je schrijft, tenzij je hier iemand anders kiest.",
    "Only you see what you write, unless you choose somebody else here.") }
  package func stepOfVersion(_ title: String, version: Int) -> String { say(
    "De stap: \(title) (versie \(version))",
    "The step: \(title) (version \(version))") }
  package var whatInstead: String { say("Wat deed je?", "What did you do?") }
  package var whatInsteadHint: String { say(
    "Eén zin is genoeg. Geen namen, ook niet van een straat.",
    "One sentence is enough. No names, not even of a street.") }
  package var whyInstead: String { say("Waarom was dat goed?", "Why was that good?") }
  package var whyInsteadHint: String { say("Eén reden is genoeg.", "One reason is enough.") }
  package var whatItGave: String { say("Wat bracht het?", "What did it give?") }
  package var whatItGaveHint: String { say("Mag leeg blijven.", "May stay empty.") }
  package var forWhom: String { say("Voor wie is dit?", "For whom is this?") }
  package func audience(_ audience: DeviationAudience) -> String {
    switch audience {
    case .me: say("Voor mezelf", "For myself")
    case .team: say("Voor mijn team", "For my team")
    case .owner: say("Voor de eigenaar van de stap", "For the owner of the step")
    }
  }
  /// What happens with it then.
  package func audienceHint(_ audience: DeviationAudience, owner: String?, team: [String]) -> String {
    switch audience {
    case .me: say(
      "Alleen jij ziet het. Het ligt onder een sleutel van jou, en telt nergens in mee.",
      "Only you see it. It lies under a key of your own, and counts nowhere.")
    case .team: say(
      "\(team.isEmpty ? "Nu hoort er niemand bij je team." : "\(capitalised(list(team))) \(team.count == 1 ? "leest" : "lezen") het bij de stap.") Zonder je naam, maar in een klein team kan iemand je herkennen.",
      "\(team.isEmpty ? "Nobody belongs to your team now." : "\(capitalised(list(team))) \(team.count == 1 ? "reads" : "read") it with the step.") Without your name, but in a small team you may be recognised.")
    case .owner:
      say(
        "\(owner.map { "\($0) leest het" } ?? "Er is nu geen eigenaar, dus het wacht"), zonder je naam. Je collega’s ook, zodra er \(number(Minimum.otherwise.people)) mensen samen zijn. Iemand kan je wel herkennen.",
        "\(owner.map { "\($0) reads it" } ?? "There is no owner now, so it waits"), without your name. So do your colleagues, once \(number(Minimum.otherwise.people)) people are together. Somebody may recognise you.")
    }
  }
  package var keepDifferent: String { say("Bewaar", "Save") }
  package var captureHeading: String { say("Bij welke stap ging het anders?", "At which step did it go differently?") }
  package var captureLead: String { say(
    "Kies de stap. Daarna schrijf je op wat je deed, en waarom.",
    "Choose the step. Then write what you did, and why.") }
  package var noProcesses: String { say("Nog geen processen", "No processes yet") }
  package var noProcessesHow: String { say(
    "Zodra er een proces is gepubliceerd, kies je hier een stap.",
    "As soon as a process is published, you choose a step here.") }

  // MARK: Proposals and patterns

  package var proposalTitle: String { say("Moet deze stap anders?", "Should this step change?") }
  package func proposalHeading(_ step: String) -> String { say("Moet ‘\(step)’ anders?", "Should ‘\(step)’ change?") }
  package func proposalLead(_ count: DeviationCount) -> String {
    switch count {
    case .several(let number): say(
      "Minstens \(self.number(number)) keer ging het hier anders.",
      "At least \(self.number(number)) times it went differently here.")
    case .fewer, .none: say("Een enkele keer ging het hier anders.", "Once in a while it went differently here.")
    }
  }
  package func proposalState(_ state: ProposalState) -> String {
    switch state {
    case .open: say("Nog te bespreken", "To be discussed")
    case .discussed: say("Besproken", "Discussed")
    case .adopted: say("Verwerkt in een nieuwe versie", "Taken into a new version")
    case .declined: say("Blijft zoals het is", "Stays as it is")
    case .pageWithdrawn: say("Bladzijde ingetrokken", "Page withdrawn")
    }
  }
  package func proposalWho(_ organisation: String) -> String { say(
    "Iedereen bij \(organisation) leest dit. Niemand ziet wie iets schreef.",
    "Everybody at \(organisation) reads this. Nobody sees who wrote something.") }
  package var voicesTitle: String { say("Wat collega’s erover schreven", "What colleagues wrote about it") }
  package var noVoices: String { say(
    "Niemand gaf de woorden vrij. Vraag ernaar in het overleg, zonder te vragen wie het was.",
    "Nobody released the words. Ask about it in the meeting, without asking who it was.") }
  package var settleTitle: String { say("Het besluit", "The decision") }
  package var settleRemark: String { say("Van de eigenaar", "The owner’s") }
  package var settleWho: String { say(
    "Wie hiervoor schreef, krijgt antwoord. Jij ziet niet wie dat zijn.",
    "Who wrote for this gets an answer. You do not see who they are.") }
  package var changeStepTitle: String { say("De stap verandert", "The step changes") }
  package var changeStepWords: String { say(
    "Schrijf de nieuwe tekst, liefst samen. Bij het publiceren geef je de reden.",
    "Write the new text, preferably together. You give the reason when you publish.") }
  package var writeNewText: String { say("Begin de nieuwe tekst", "Begin the new text") }
  package var leaveStepTitle: String { say("De stap blijft zoals hij is", "The step stays as it is") }
  package var leaveReason: String { say("Waarom blijft hij zo?", "Why does it stay like this?") }
  package var leaveReasonHint: String { say("Wie erover schreef, leest dit.", "Who wrote about it reads this.") }
  package var leaveRefused: String { say("Er is nog niets besloten", "Nothing has been decided yet") }
  package var leaveStep: String { say("Laat de stap zo", "Leave the step as it is") }
  package var patternsTitle: String { say("Waar ging het anders?", "Where did it go differently?") }
  package var patternsLead: String { say(
    "Per stap hoe vaak, en wat mensen erover vrijgaven. Nooit wie.",
    "How often at each step, and what people released about it. Never who.") }
  package var patternsWho: String { say(
    "De eigenaar en wie het handboek bijhoudt, zien dit. Wat één mens schreef, leest alleen de eigenaar voor wie het was.",
    "The owner and who keeps the handbook see this. What one person wrote is read only by the owner for whom it was.") }
  package func howOften(_ count: DeviationCount) -> String {
    switch count {
    case .none: say("Nog niet anders gedaan", "Not done differently yet")
    case .fewer: say("Minder dan drie keer", "Fewer than three times")
    case .several(let number): say("Minstens \(self.number(number)) keer", "At least \(self.number(number)) times")
    }
  }
}
