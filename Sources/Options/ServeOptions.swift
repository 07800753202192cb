import ArgumentParser

/// The options of `kennisbank serve`. Both programs know them: the generator, to help and to refuse wrong
/// usage whether or not the preview is built, and the preview, to do what they say.
package struct ServeOptions: ParsableArguments {
  package static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while it is edited.",
    discussion: """
      Builds in memory, drafts included, and builds again whenever a file changes; nothing is written. \
      Open pages reload by themselves and show what is wrong. Ctrl-C ends it. Exit status: 0 ended, \
      2 wrong usage, 3 the machine (a taken port, permissions, a preview that is not built).
      """)

  @OptionGroup package var input: InputOptions

  @Option(help: "The port to listen on. Without it: 8080, or the next that is free.")
  package var port: UInt16?

  @Option(help: "The IP address to listen on. Others on the network can then see the site.")
  package var host = "127.0.0.1"

  @Flag(inversion: .prefixedNo, help: "Show drafts, marked as such.")
  package var drafts = true

  @Flag(help: "Print how long every stage of a build took.")
  package var timings = false

  package init() {}

  package func validate() throws {
    if port == 0 { throw ValidationError("--port must be between 1 and 65535.") }
  }
}
