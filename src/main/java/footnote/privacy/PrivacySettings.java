package footnote.privacy;

/// What is kept of questions that were answered.
///
/// ```java
/// new PrivacySettings(true, 30); // each of them, for a month
/// ```
///
/// @param questionsLog whether they are kept
/// @param keepDays how long, at least 1; also for what was kept before that was switched off
public record PrivacySettings(boolean questionsLog, int keepDays) {}
