package import Vocabulary

/// By what the others know a chair without an account: a bird, drawn by lot. It tells nothing about who sits there or who came
/// first, and everybody can see that somebody sits there and ask aloud who the blackbird is.
package enum GuestSign {
  /// A bird that nobody has here yet. When most of them sit already, they get a number.
  package static func drawn(besides taken: Set<String>, by chance: Randomness) -> String {
    var flock = birds
    var number = 1
    // Half of a flock stays free, so that a lot stays a lot.
    while flock.count < 2 * (taken.count + 1) {
      number += 1
      flock += birds.map { "\($0) \(number)" }
    }
    let free = flock.filter { !taken.contains($0) }
    return free[chance.number(below: free.count)]
  }

  package static let birds: [String] = [
    "Merel", "Koolmees", "Roodborst", "Winterkoning", "Putter", "Zwaluw", "Spreeuw", "Huismus", "Heggenmus", "Vink", "Sijs",
    "Kievit", "Grutto", "Tureluur", "Wulp", "Scholekster", "Lepelaar", "Ooievaar", "Reiger", "Purperreiger", "Roerdomp",
    "IJsvogel", "Specht", "Boomklever", "Boomkruiper", "Pimpelmees", "Staartmees", "Kuifmees", "Goudhaan", "Tjiftjaf", "Fitis",
    "Zwartkop", "Nachtegaal", "Leeuwerik", "Kwikstaart", "Tapuit", "Wielewaal", "Gaai", "Kauw", "Ekster", "Roek", "Torenvalk",
    "Buizerd", "Kiekendief", "Havik", "Sperwer", "Visarend", "Kerkuil", "Steenuil", "Bosuil", "Ransuil", "Fuut", "Meerkoet",
    "Waterhoen", "Kuifeend", "Wintertaling", "Bergeend", "Smient", "Pijlstaart", "Brandgans", "Rietgans", "Zwaan", "Stern",
    "Aalscholver",
  ]
}
