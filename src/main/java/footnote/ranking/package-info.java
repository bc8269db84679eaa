/// Orders candidate passages and chooses their best sentence by features one can explain. Start at
/// [Ranker]. Works on the places of words that an engine reports, never on text, so that it costs
/// little and needs no engine.
@NullMarked
package footnote.ranking;

import org.jspecify.annotations.NullMarked;
