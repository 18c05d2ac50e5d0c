import Domain
import Rooms
import Vocabulary

/// Circles of Wijkwerk: one conversation that was held, one that is planned, and one that can be joined now.
extension Wijkwerk {
  static let circle: [String] = ["Samira", "Jayden", "Femke", "Youssef", "Lotte", "Joke"]

  func talk(_ cast: Cast) async throws {
    at(daysAgo: 45, hour: 13)
    let marloes = try cast["Marloes"]
    let members = try Wijkwerk.circle.map { try cast[$0].person }
    let zuid = try await house.write(at: .circles, as: marloes) { desk in try desk.makeCircle("Kring Zuid", with: members) }
    let samira = try cast["Samira"].person
    let then = hand.moment
    let held = try await house.write(at: .circles, as: marloes) { desk in
      try desk.planConversation(in: zuid, format: "omgangsoverleg", bringer: samira, at: then, place: "De keuken van De Schakel")
    }
    try await hold(held, [marloes] + (try Wijkwerk.circle.map { try cast[$0] }))

    let thursday = (1...7).map { today.adding($0) }.first { $0.weekday == 4 } ?? today.adding(7)
    hand.move(to: Moment(today, hour: 8))
    _ = try await house.write(at: .circles, as: marloes) { desk in
      try desk.planConversation(
        in: zuid, format: "omgangsoverleg", bringer: samira, at: Moment(thursday, hour: 13, minute: 30),
        place: "De keuken van De Schakel")
    }
    let anouk = try cast["Anouk"]
    let vaart = try ["Daan", "Nadia", "Sanne", "Tim", "Rachida"].map { try cast[$0].person }
    let kring = try await house.write(at: .circles, as: anouk) { desk in try desk.makeCircle("Kring De Vaart", with: vaart) }
    _ = try await house.write(at: .circles, as: anouk) { desk in
      try desk.planConversation(
        in: kring, format: "check-in", bringer: nil, at: Moment(thursday, hour: 9), place: "Het Vaarthuis")
    }
  }

  /// Holds a conversation from beginning to end, each with their own words, and lets one lesson out.
  private func hold(_ conversation: ID<Conversation>, _ people: [Viewer]) async throws {
    var zet = 0
    func make(_ viewer: Viewer, _ move: @escaping @Sendable (borrowing CircleRoom) throws -> Move?) async throws {
      zet += 1
      let mark = "demo-\(zet)"
      try await house.act(in: conversation, as: .member(viewer)) { room in
        if let move = try move(room) { try room.make(move, zet: mark) }
      }
    }
    for viewer in people {
      zet += 1
      let mark = "demo-\(zet)"
      try await house.write(at: .circles, as: viewer) { desk in try desk.sitDown(in: conversation, zet: mark) }
    }
    let facilitator = people[0]
    try await make(facilitator) { _ in .open }
    let number = people.count
    try await make(facilitator) { _ in .count(number) }
    for _ in 0..<40 {
      hand.move(by: .minutes(3))
      let scene = try await house.sit(in: conversation, as: .member(facilitator)) { room in try room.heard() }
      guard scene.common.status == .open, let round = scene.common.round else { break }
      if round.step.activity == .outcomes {
        try await harvest(make, people)
        try await make(facilitator) { _ in .close }
        break
      }
      if !round.isShown {
        for (index, viewer) in people.enumerated() { try await make(viewer) { room in try Wijkwerk.words(index, room) } }
      }
      let turn = try await house.sit(in: conversation, as: .member(facilitator)) { room in try room.heard().common.turn }
      try await make(facilitator) { _ in .advance(from: turn) }
    }
  }

  private func harvest(
    _ make: (Viewer, @escaping @Sendable (borrowing CircleRoom) throws -> Move?) async throws -> Void, _ people: [Viewer]
  ) async throws {
    let outcome = ID<Outcome>.new(house.chance)
    try await make(people[0]) { room in
      .harvest(
        outcome,
        .lesson(
          Confided(
            "Vraag eerst wat iemand vandaag aankan. Het plan kan een week wachten, de mens niet.", in: room.seat.conversation)))
    }
    try await make(people[0]) { _ in .decide(outcome, .proposed) }
    for viewer in people { try await make(viewer) { _ in .consent(outcome, to: 1, yes: true) } }
  }

  /// What somebody writes at the current step, if they write there.
  private static func words(_ index: Int, _ room: borrowing CircleRoom) throws -> Move? {
    let scene = try room.heard()
    guard let round = scene.common.round, let own = scene.own, own.may(.write(step: round.step.slug)) else { return nil }
    let conversation = room.seat.conversation
    let texts: [String] = round.step.fields.indices.map { field in
      sentences[(index + field * 3 + round.step.slug.utf8.count) % sentences.count]
    }
    return .write(
      step: round.step.slug, words: texts.map { Confided($0, in: conversation) }, as: ID(raw: "demo-\(round.step.slug)-\(index)"),
      ready: true)
  }

  private static let sentences: [String] = [
    "Ze keek naar de deur toen ik over school begon.", "Ik denk dat ze bang is dat ik iets doorvertel.",
    "Ik zou eerst vragen wie ze zelf vertrouwt.", "Hij zei drie keer dat het goed ging.",
    "Misschien is niets doen vandaag ook een antwoord.", "Ik wilde het meteen regelen. Dat is van mij.",
    "Zij hoort elke week iemand anders zeggen dat het goed komt.", "Ik zou ook de deur op een kier houden.",
  ]
}
