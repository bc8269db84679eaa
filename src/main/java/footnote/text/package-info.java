/// The ground: spans, letters, sentences, dates, languages, and what must not be shown. Start at
/// [Span] and [Sentences]. Knows nothing of articles or files, so that every other package can use
/// it.
@NullMarked
package footnote.text;

import org.jspecify.annotations.NullMarked;
