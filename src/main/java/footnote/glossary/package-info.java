/// Short forms and what they stand for, as the articles themselves tell: `Collective Security
/// Treaty Organization (CSTO)`. An engine gathers them of each article ([ShortForms]) and keeps
/// them as terms beside the article; [Glossary] finds those in a question, so that who asks for
/// either finds passages that have the other.
///
/// They are kept with the article, and not in one list for all, so that an asker's questions are
/// read by no article that the asker may not read. The package knows nothing of engines and of what
/// such a match is worth.
@NullMarked
package footnote.glossary;

import org.jspecify.annotations.NullMarked;
