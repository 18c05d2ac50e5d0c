import Domain
import Rooms
import Store
import Testing
import TestKit
import Vocabulary

/// What is looked up before a write is looked at again within it: somebody may have been just before.
@Suite struct JustBeforeTests {
  /// A password is compared outside the transaction, for that takes long. Whoever changes it meanwhile lets nobody in by the old
  /// one.
  @Test(arguments: Backend.available) func aPasswordThatChangedMeanwhileOpensNothing(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let between = RacingDatabase(database)
      let world = try await World(on: between)
      let samira = try await world.viewer("Samira")
      between.beforeNextWrite {
        try await world.house.changePassword(of: samira, from: World.password, to: "negen banken bij het water")
      }
      #expect(try await world.house.signIn(email: "samira@wijkwerk.example", password: World.password, device: "Vreemd") == nil)
      #expect(
        try await world.house.signIn(email: "samira@wijkwerk.example", password: "negen banken bij het water", device: "") != nil)
    }
  }

  @Test(arguments: Backend.available) func aCodeThatWasRenewedMeanwhileOpensNothing(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let between = RacingDatabase(database)
      let world = try await World(on: between)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", in: conversation)
      let marloes = try await world.caller("Marloes")
      let code = try #require(try await world.house.code(of: conversation, for: try await world.viewer("Marloes")))
      between.beforeNextWrite { try await world.house.act(in: conversation, as: marloes) { room in try room.renewCode() } }
      await #expect(throws: NotFound.self) { _ = try await world.house.sitDownAsGuest(code: code, mark: House.passMark()) }
      #expect(try await world.house.sit(in: conversation, as: marloes) { room in try room.chairs() }.count == 1)
    }
  }

  /// A code for a big screen opens one.
  @Test(arguments: Backend.available) func aScreenCodeThatWasUsedMeanwhileOpensNoSecond(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let between = RacingDatabase(database)
      let world = try await World(on: between)
      let conversation = try await world.planConversation()
      try await world.sit("Marloes", in: conversation)
      let code = try await world.house.act(in: conversation, as: try await world.caller("Marloes")) { room in
        try room.codeForScreen()
      }
      between.beforeNextWrite { _ = try await world.house.openScreen(code: code) }
      #expect(try await world.house.openScreen(code: code) == nil)
      #expect(try await world.rows("screen") == 1)
    }
  }

  /// A link to a new password works once, also for two who hold it.
  @Test(arguments: Backend.available) func aLinkThatWasUsedMeanwhileSetsNothing(on backend: Backend) async throws {
    try await withDatabase(backend) { database in
      let between = RacingDatabase(database)
      let world = try await World(on: between)
      let link = try #require(try await world.house.renewalLink(for: "samira@wijkwerk.example"))
      between.beforeNextWrite { try await world.house.renew(link, to: "negen banken bij het water") }
      await #expect(throws: NotFound.self) { try await world.house.renew(link, to: "tien stoelen in het gras") }
      #expect(
        try await world.house.signIn(email: "samira@wijkwerk.example", password: "negen banken bij het water", device: "") != nil)
    }
  }
}
