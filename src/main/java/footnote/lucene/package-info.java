/// BM25 in a local folder, the default engine. Start at [LuceneIndex]. Knows nothing of questions'
/// grammar or of answers.
@NullMarked
package footnote.lucene;

import org.jspecify.annotations.NullMarked;
