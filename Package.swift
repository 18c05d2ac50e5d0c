// swift-tools-version: 6.2
import PackageDescription

/// The house rules for every target: Swift 6, no silent existentials, no leaking imports, and a warning is an error.
let houseRules: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A room of the house. What it may import is what stands here, and nothing else: this list is the import order.
func room(_ name: String, imports: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: ["README.md"], swiftSettings: houseRules, plugins: plugins)
}

func tests(_ name: String, of imports: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: imports, swiftSettings: houseRules)
}

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
  name: "kring",
  products: [
    .executable(name: "kring", targets: ["Kring"]),
    .executable(name: "kring-bench", targets: ["Bench"]),
    .executable(name: "kring-yardstick", targets: ["Yardstick"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types.git", exact: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
  ],
  targets: [
    // The C libraries of the system, each under its own name.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSpawn"),
    .systemLibrary(name: "CEpoll"),

    // Files that travel inside the executable: styles, scripts, formats, migrations.
    .executableTarget(name: "EmbedTool", exclude: ["README.md"], swiftSettings: houseRules),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedTool"]),

    // The rooms, from the ground up.
    room("Vocabulary"),
    room("Domain", imports: ["Vocabulary"], plugins: ["EmbedFiles"]),
    room("Formats", imports: ["Vocabulary", "Domain", .product(name: "Yams", package: "Yams")], plugins: ["EmbedFiles"]),
    room("Store", imports: ["Vocabulary"], plugins: ["EmbedFiles"]),
    room("StoreSQLite", imports: ["Store", "CSQLite"]),
    room("StorePostgres", imports: ["Store", "CPostgres"]),
    room("Seals", imports: ["Vocabulary", "CArgon2", crypto]),
    room("Rooms", imports: ["Vocabulary", "Domain", "Formats", "Store", "Seals", "CStemmer"], plugins: ["EmbedFiles"]),
    room("Demo", imports: ["Vocabulary", "Domain", "Rooms"]),
    room("Markup", imports: ["Vocabulary", "CCmark", "CQRencode"], plugins: ["EmbedFiles"]),
    room("Wording", imports: ["Vocabulary", "Domain"]),
    room("Forms", imports: ["Vocabulary", "Domain"]),
    room("Pages", imports: ["Vocabulary", "Domain", "Markup", "Wording", "Forms"]),
    room("Bindery", imports: ["Vocabulary", "Domain", "CZlib", "CSpawn"], plugins: ["EmbedFiles"]),
    room("Post", imports: ["Vocabulary", "Domain", "Wording", "CCurl"]),
    room("Web", imports: [
      "Vocabulary", "Domain", "Rooms", "Markup", "Wording", "Forms", "Pages", "Bindery", hummingbird, logging,
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "NIOPosix", package: "swift-nio"),
      .product(name: "NIOHTTP1", package: "swift-nio"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    ]),
    .executableTarget(
      name: "Kring",
      dependencies: [
        "Vocabulary", "Domain", "Formats", "Store", "StoreSQLite", "StorePostgres", "Seals", "Rooms", "Demo", "Web", "Markup",
        "Wording", "Pages", "Post", "Bindery", hummingbird, logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      exclude: ["README.md"], swiftSettings: houseRules),

    // The load that ./bench puts on a server, from outside.
    .executableTarget(name: "Bench", dependencies: ["CEpoll"], exclude: ["README.md"], swiftSettings: houseRules),

    // What ./bench measures within one process: rules by themselves, and a handbook far larger than the demo's.
    .executableTarget(
      name: "Yardstick", dependencies: ["Vocabulary", "Domain", "Store", "Rooms", "Wording", "Pages", "Bindery", "Web", "TestKit", logging], exclude: ["README.md"],
      swiftSettings: houseRules),

    // What the tests share: the characters, temporary databases, a visitor without a socket.
    room("TestKit", imports: [
      "Vocabulary", "Domain", "Formats", "Store", "StoreSQLite", "StorePostgres", "Seals", "Rooms", "Demo", "Forms", "Pages", "Web", hummingbird, logging,
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "NIOEmbedded", package: "swift-nio"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
    ]),
    tests("VocabularyTests", of: ["Vocabulary"]),
    tests("DomainTests", of: ["Vocabulary", "Domain", "Formats", "TestKit"]),
    tests("StoreTests", of: ["Vocabulary", "Store", "StoreSQLite", "StorePostgres", "TestKit"]),
    tests("SealsTests", of: ["Vocabulary", "Seals"]),
    tests("RoomsTests", of: ["Vocabulary", "Domain", "Store", "StoreSQLite", "Rooms", "Seals", "TestKit"]),
    tests("FormsTests", of: ["Vocabulary", "Domain", "Forms"]),
    tests("MarkupTests", of: ["Vocabulary", "Markup", "Wording", "Forms", "Pages", "Domain"]),
    tests("BinderyTests", of: ["Vocabulary", "Domain", "Bindery"]),
    tests("PostTests", of: [
      "Vocabulary", "Domain", "Store", "Rooms", "Wording", "Pages", "Post", "Web", "TestKit", logging,
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "NIOPosix", package: "swift-nio"),
    ]),
    tests("WebTests", of: [
      "Vocabulary", "Domain", "Rooms", "Markup", "Web", "Forms", "Pages", "Wording", "Store", "StorePostgres", "Seals", "TestKit", "Bindery", logging,
      .product(name: "NIOCore", package: "swift-nio"),
      .product(name: "NIOPosix", package: "swift-nio"),
      .product(name: "NIOEmbedded", package: "swift-nio"),
      .product(name: "NIOHTTP1", package: "swift-nio"),
      .product(name: "HTTPTypes", package: "swift-http-types"),
      .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    ]),
  ]
)
