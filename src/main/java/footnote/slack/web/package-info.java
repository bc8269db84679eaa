/// Slack's side of the wire: its Web API, its sockets and requests, and its way to write text.
/// Start at [WebApi] and [EventSource]. Knows nothing of questions and answers.
@NullMarked
package footnote.slack.web;

import org.jspecify.annotations.NullMarked;
