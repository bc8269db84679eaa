/// BM25 in a local folder, the default engine. Start at [LuceneIndex]. A passage is a Lucene
/// document: what is searched of it are the fields of its language ([Fields]), what ranking needs
/// is a value beside them, what is shown is stored (both in the bytes of `lucene.stored`). An
/// article is a document as well, for its source and for filters, and so is a file of the corpus,
/// so that one commit holds all of it. It says where words stand; what that is worth is none of its
/// business, nor are questions' grammar and answers.
///
/// A question passes these classes: [LuceneView] takes the query; [QuestionQuery] makes Lucene's of
/// it, with [ArticleFilter] for its filters; [TopPassages] finds the best and breaks their ties;
/// [HitReader] reads where the terms stand in these. [LuceneCatalogue] answers what is looked up by
/// name. All of them share one [Snapshot], which is one commit.
///
/// An article passes these: [LuceneUpdate] takes it under a lock; [IndexingThreads] hands it to a
/// thread; [PassageDocument] and [ArticleDocument] make documents of it; [Commit] says by what
/// format and what analysis they were made. A change of any of these layouts counts [Commit#FORMAT]
/// up, which has an index made anew.
@NullMarked
package footnote.lucene;

import org.jspecify.annotations.NullMarked;
