/// What chat front-ends share: what a button carries ([ReplyToken]), how many questions there may
/// be ([Limits], [Workload]), which events were answered already ([SeenEvents]), and what is shown
/// of lists and neighbours ([SourceList], [ContextWindow]). Knows nothing of any platform.
@NullMarked
package footnote.chat;

import org.jspecify.annotations.NullMarked;
