package import Vocabulary

/// The name of a chair without an account: a bird, drawn at random. It tells nothing about who sits there or who came first.
/// Everybody can see that somebody sits there, and can ask aloud who the blackbird is.
package enum GuestSign {
  /// A bird that nobody has here yet. When most birds are taken, they get a number.
  package static func drawn(besides taken: Set<String>, by chance: Randomness) -> String {
    var flock = birds
    var number = 1
    // Half of the names stay free, so that the draw stays random.
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
