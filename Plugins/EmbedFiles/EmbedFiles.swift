import Foundation
import PackagePlugin

/// Puts the files of a room inside the executable, so that a deployment is one file.
/// Which folders belong to which room stands here, and nowhere else.
@main
struct EmbedFiles: BuildToolPlugin {
  private static let folders = [
    "Markup": ["Assets"], "Formats": ["Data/formats", "Data/templates"], "Store": ["Data/migrations"],
    "Rooms": ["Data/passwords"],
    "Domain": ["Data/norms"], "Bindery": ["Data/papers"],
  ]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let files = (Self.folders[target.name] ?? []).flatMap { Self.files(in: root.appending(path: $0)) }.sorted {
      $0.path < $1.path
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files into \(target.name)",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [output.path, root.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }

  private static func files(in folder: URL) -> [URL] {
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (walk?.allObjects ?? []).compactMap { $0 as? URL }.filter { url in
      (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true && !url.lastPathComponent.hasPrefix(".")
    }
  }
}
