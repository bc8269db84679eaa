/// The values both chat front-ends share: what a button carries ([ReplyToken]), how many questions
/// there may be ([Limits], [Workload]), which events were answered already ([SeenEvents]), what the
/// bot says ([Texts], [Notes], [Footnote], [SourceList], [Surroundings]) and how a text is made to
/// fit ([Cut], [Plain]). Start at [Notes]. Knows nothing of any platform and holds no control flow:
/// the platforms agree on nothing but question in, answer out.
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
