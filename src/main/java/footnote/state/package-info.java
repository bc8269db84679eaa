/// What people leave behind: whether an answer helped, answers that a moderator pinned, and what
/// was asked in vain. The one room that writes data besides the index; unlike that, none of it can
/// be made anew, so that a call that keeps something returns only when it is on the disk.
///
/// Start at [State]. A [Database] says where it is: one file of SQLite in the data folder, or
/// PostgreSQL for several processes. Both have the same tables, made by the same migrations
/// (`footnote/state/V1__….sql`, Flyway), and are asked in the same SQL (Jdbi).
///
/// Knows nothing of chat, of questions and of ranking: a question comes here as its hash and its
/// words, a person as an id that is hashed before it is written ([PersonHash]).
@NullMarked
package footnote.state;

import org.jspecify.annotations.NullMarked;
