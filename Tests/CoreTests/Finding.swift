import Core

/// A problem to report in tests.
struct Finding: Problem {
  var id = "proef"
  var severity = Severity.error
  var message = "dit klopt niet"
  var explanation: String?
}
