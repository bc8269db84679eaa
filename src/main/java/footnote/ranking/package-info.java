/// Derives what passages are worth for a question, orders them and chooses their best sentence by
/// features one can explain. Start at [EvidenceSearch], which makes [Candidate]s of an engine's
/// hits, and [Ranker]. Works on the places and signatures of words that any engine reports, never
/// on text, so that it costs little. Its numbers stand in two files: learnt in `weights.properties`
/// ([Weights]), set by hand in `parameters.properties` ([Parameters]).
@NullMarked
package footnote.ranking;

import org.jspecify.annotations.NullMarked;
