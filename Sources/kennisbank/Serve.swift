import ArgumentParser
import Options
import SiteBuild

/// Hands over to the preview, a program of its own: linked into this one, its HTTP server would bring
/// fifty libraries and double the time that every command takes to start.
struct Serve: ParsableCommand {
  static let configuration = ServeOptions.configuration

  /// Read here too, so that wrong usage is told and help is given without the preview.
  @OptionGroup var options: ServeOptions

  func run() throws {
    let arguments = CommandLine.arguments.drop { $0 != Self.configuration.commandName }.dropFirst()
    do throws(FileError) {
      try Machine.become(try Machine.programFolder() + "/kennisbank-preview", Array(arguments))
    } catch {
      Machine.printError(
        "kennisbank: \(error)\nThe preview is a program of its own: `make preview` builds it.\n")
      throw ExitCode(3)
    }
  }
}
