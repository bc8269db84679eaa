/// How people install the app in workspaces of theirs, and where the tokens are kept. Start at
/// [InstallPages]. Knows nothing of what the bot does there.
@NullMarked
package footnote.slack.install;

import org.jspecify.annotations.NullMarked;
