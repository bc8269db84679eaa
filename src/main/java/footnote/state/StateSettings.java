package footnote.state;

import java.util.Optional;

/// What is kept of what people leave behind.
///
/// @param url of a PostgreSQL server; empty for a file in the data folder
/// @param feedback whether answers in chat have buttons by which people say whether they helped
/// @param gaps whether questions that were asked in vain are kept, for `footnote gaps`
/// @param gapDays how long these are kept, at least 1
public record StateSettings(Optional<String> url, boolean feedback, boolean gaps, int gapDays) {}
