import ArgumentParser
import SiteBuild

extension AsyncParsableCommand {
  /// What `main()` of a program does: parse, run, and end with the exit status that the help promises.
  package static func runAsProgram() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as FileError {
      Machine.printError("kennisbank: \(error)\n")
      exit(withError: ExitCode(3))
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // Wrong usage is 2 here, where the library would say 64.
      Machine.printError(fullMessage(for: error) + "\n")
      exit(withError: ExitCode(2))
    }
  }
}
