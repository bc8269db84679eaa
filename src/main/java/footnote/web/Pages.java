package footnote.web;

import com.samskivert.mustache.Template;
import footnote.answer.Answerer;
import footnote.answer.Excerpt;
import footnote.article.Passage;
import footnote.article.Source;
import footnote.chat.Admission;
import footnote.chat.AskContext;
import footnote.chat.Click;
import footnote.chat.Conversation;
import footnote.chat.Feedback;
import footnote.chat.Limits;
import footnote.chat.Message;
import footnote.chat.PlatformStyle;
import footnote.chat.Readership;
import footnote.chat.Reference;
import footnote.chat.ReplyToken;
import footnote.chat.Workload;
import footnote.metrics.Meters;
import footnote.text.DisplayText;
import footnote.text.Span;
import footnote.wording.Footnote;
import footnote.wording.Languages;
import footnote.wording.Locator;
import footnote.wording.TextKey;
import footnote.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The pages that people read: the search, the list of sources, and an article with a passage in
/// view. All of it is from collections that everyone may read; to a page the others are not there,
/// so that no address, no error and no time that something takes can tell of them.
///
/// | address | what |
/// |---|---|
/// | `/?q=` | the answer to a question, as in chat; also `source`, `after`, `before`, `in`, `from` |
/// | `/p/ID?at=12-80` | the article, with the passage and the quote in it marked |
/// | `/sources?q=` | the articles; also `page` |
public final class Pages {
  /// Passages of an article before and behind the one in view: of a longer article a part.
  private static final int AROUND = 600;

  /// Headings that are listed without a click.
  private static final int SHORT_CONTENTS = 12;

  private static final int MOST_CONTENTS = 300;

  /// Headings offered while a question is typed.
  private static final int COMPLETIONS = 40;

  /// Questions and pages at work at a time.
  private static final int WORKLOAD = 32;

  private static final String HTML = "text/html";
  private static final String LABEL = "WEB_LABEL_";

  private static final PlatformStyle STYLE =
      new PlatformStyle(
          "web",
          texts -> texts.say(TextKey.WEB_HELP, ReplyToken.LONGEST_QUESTION),
          TextKey.BUTTON_SHARE,
          TextKey.REMOVE_FORBIDDEN,
          50,
          1,
          false);

  private final Conversation conversation;
  private final Answerer answerer;
  private final Admission admission;
  private final Templates templates = new Templates();
  private final String style = Templates.read("style.css");

  /// @param readership of which only what everyone may read is shown
  /// @param limits of questions, counted for each address
  public Pages(Readership readership, Languages languages, Limits limits, Meters meters) {
    this.conversation =
        new Conversation(readership, languages, STYLE, meters, Feedback.NONE).withEveryone();
    this.answerer = readership.answererForEveryone();
    this.admission = new Admission(_ -> true, limits, new Workload(WORKLOAD));
  }

  /// What a request leads to; that there is nothing, where it leads nowhere.
  Reply at(PageRequest request) {
    Conversation spoken = conversation.in(request.language());
    return switch (request.path()) {
      case "/" -> search(request, spoken);
      case "/sources" -> worked(spoken, admission.errand(), said -> sources(request, said));
      case "/style.css" ->
          Reply.of(200, "text/css", style).with("Cache-Control", "public, max-age=3600");
      default ->
          PassageAddress.of(request)
              .map(it -> worked(spoken, admission.errand(), said -> passage(it, said)))
              .orElseGet(() -> words(404, TextKey.WEB_NOTHING, spoken.texts()));
    };
  }

  /// Gives back the place at work whatever comes of it.
  private Reply worked(
      Conversation spoken,
      Optional<Admission.Refusal> refusal,
      Function<Conversation, Reply> work) {
    if (refusal.isPresent()) {
      return refused(spoken, refusal.get());
    }
    try {
      return work.apply(spoken);
    } finally {
      admission.end();
    }
  }

  /// Why a page is not shown now, and in the header when to come back (RFC 9110: Retry-After).
  private Reply refused(Conversation spoken, Admission.Refusal refusal) {
    String text = ((Message.Plain) spoken.refused(refusal)).text();
    return switch (refusal) {
      case Admission.Refusal.TooMany(var pause) ->
          words(429, text, spoken.texts())
              .with("Retry-After", Long.toString(pause.toSeconds() + 1));
      case Admission.Refusal.Busy _ -> words(503, text, spoken.texts()).with("Retry-After", "1");
    };
  }

  /// The form, with an answer below it if something is asked.
  private Reply search(PageRequest request, Conversation spoken) {
    SearchForm form = SearchForm.of(request);
    if (form.isEmpty()) {
      return worked(
          spoken,
          admission.errand(),
          said -> searched(form, MessageView.of(said.overview(), ""), said.texts()));
    }
    return worked(
        spoken,
        admission.question(request.asker(), request.asker()),
        said -> searched(form, answer(request, form.question(), said), said.texts()));
  }

  /// The same message as in chat. One that goes on is asked for as by a click on *More*, whose
  /// check is of the question in the address; so a link to it can be shared and stays good.
  private MessageView answer(PageRequest request, String question, Conversation said) {
    AskContext context = new AskContext(Reference.next(), "", false);
    String line = DisplayText.line(question);
    int from = request.parameter("from").matches("[1-9]\\d?") ? number(request, "from") : 1;
    Optional<Click> more =
        Optional.of(new ReplyToken.More(from, ReplyToken.check(line)))
            .filter(_ -> from > 1)
            .flatMap(token -> Click.of(token, line));
    Message message =
        more.map(click -> said.click(click, context)).orElseGet(() -> said.ask(line, context));
    return MessageView.of(message, line);
  }

  /// A parameter that was found to be of few digits.
  private static int number(PageRequest request, String name) {
    return Integer.parseInt(request.parameter(name));
  }

  /// The search page with what came of it. Headings are offered while one types: a fixed list,
  /// since without a script nothing can be asked for meanwhile.
  private Reply searched(SearchForm form, MessageView view, Texts texts) {
    Map<String, Object> model = model(texts, "", title(form, texts));
    view(view, model);
    model.put("heading", view.heading().orElseGet(() -> texts.say(TextKey.WEB_LABEL_SEARCH)));
    model.put("form", form);
    model.put("longest", ReplyToken.LONGEST_QUESTION);
    model.put("headings", answerer.headings("", COMPLETIONS));
    model.put("divided", !answerer.collections().isEmpty());
    model.put(
        "collections",
        answerer.collections().stream()
            .map(name -> Map.of("name", name, "chosen", name.equals(form.collection())))
            .toList());
    return page(200, "search", model);
  }

  /// What a tab or a bookmark is called.
  private static String title(SearchForm form, Texts texts) {
    String search = texts.say(TextKey.WEB_LABEL_SEARCH);
    return form.isEmpty() ? search : DisplayText.line(form.question()) + " – " + search;
  }

  /// A page of the list of articles, by the token that turns its pages in chat.
  private Reply sources(PageRequest request, Conversation said) {
    String filter = request.parameter("q");
    int page = request.parameter("page").matches("\\d{1,6}") ? number(request, "page") : 0;
    Message message =
        Click.of(new ReplyToken.Page(page, DisplayText.line(filter)), "")
            .map(click -> said.click(click, new AskContext(Reference.next(), "", false)))
            .orElseThrow();
    MessageView view = MessageView.of(message, "");
    Map<String, Object> model =
        model(said.texts(), "", said.texts().say(TextKey.WEB_LABEL_SOURCES));
    view(view, model);
    model.put("heading", view.heading().orElseGet(() -> String.join("\n", view.paragraphs())));
    model.put("filter", filter);
    return page(200, "sources", model);
  }

  /// What a message brings into a template, whatever its kind.
  private static void view(MessageView view, Map<String, Object> model) {
    model.put("answer", view.answer());
    model.put("paragraphs", view.paragraphs());
    model.put("lines", view.lines());
    model.put("hasLines", view.hasLines());
    model.put("foot", view.foot());
    model.put("links", view.links());
    model.put("hasLinks", view.hasLinks());
  }

  /// The article with the passage in view; that there is none is said of a passage that is gone,
  /// never was, or is of a collection with readers.
  private Reply passage(PassageAddress address, Conversation said) {
    Texts texts = said.texts();
    Optional<Excerpt> excerpt =
        answerer.isReady() ? answerer.read(address.id(), AROUND) : Optional.empty();
    return excerpt
        .map(it -> page(200, "passage", article(it, address.quote(it.passage()), texts)))
        .orElseGet(() -> words(404, TextKey.WEB_GONE, texts));
  }

  /// What the template of an article shows: who wrote it, where the passage stands, the contents,
  /// then all passages. Where the article goes on beyond them, there is a link to its next part.
  ///
  /// @param quote that is marked; empty where the address names none
  private static Map<String, Object> article(Excerpt excerpt, Optional<Span> quote, Texts texts) {
    Passage passage = excerpt.passage();
    Source source = passage.source();
    ArticleView view = ArticleView.of(excerpt, quote, texts);
    int start = quote.map(Span::start).orElse(passage.span().start());
    Map<String, Object> model = model(texts, "../", Footnote.title(source));
    model.put("language", source.language());
    List<String> facts = facts(source, texts);
    facts.addAll(Footnote.outdated(excerpt.outdated(), texts));
    model.put("facts", facts);
    model.put("source", Footnote.of(passage, texts).link().map(Entry.Address::new));
    model.put("target", quote.isPresent() ? "quote" : "passage");
    model.put(
        "locator",
        texts.say(TextKey.WEB_FACTS, Locator.of(passage, start, texts).text(), passage.id()));
    model.put("contents", view.contents().stream().limit(MOST_CONTENTS).toList());
    model.put("hasContents", view.contents().size() > 1);
    model.put("shortContents", view.contents().size() <= SHORT_CONTENTS);
    model.put("passages", view.passages());
    model.put("earlier", further(excerpt.before(), List::getFirst));
    model.put("later", further(excerpt.after(), List::getLast));
    return model;
  }

  /// The page on which a long article goes on; empty where it doesn't.
  private static Optional<String> further(
      List<Passage> passages, Function<List<Passage>, Passage> last) {
    return passages.size() < AROUND
        ? Optional.empty()
        : Optional.of("../" + new ReplyToken.Context(last.apply(passages).id(), 0, 0).page());
  }

  /// Who wrote it, who published it, and when.
  private static List<String> facts(Source source, Texts texts) {
    List<String> facts = new ArrayList<>();
    List<String> authors = source.authors().stream().map(DisplayText::line).toList();
    if (!authors.isEmpty()) {
      facts.add(Footnote.authors(authors, texts));
    }
    source.publisher().map(DisplayText::line).ifPresent(facts::add);
    source.published().map(date -> Footnote.dated(date, texts)).ifPresent(facts::add);
    return facts;
  }

  /// A page that says one thing.
  private Reply words(int status, TextKey key, Texts texts) {
    return words(status, texts.say(key), texts);
  }

  private Reply words(int status, String text, Texts texts) {
    Map<String, Object> model = model(texts, "", Integer.toString(status));
    model.put("paragraphs", List.of(text));
    return page(status, "words", model);
  }

  /// What every page shows.
  ///
  /// @param root leads to the top of the pages from where the page is
  private static Map<String, Object> model(Texts texts, String root, String title) {
    Map<String, Object> model = new HashMap<>();
    model.put("lang", texts.locale().getLanguage());
    model.put("root", root.isEmpty() ? "./" : root);
    model.put("title", title);
    model.put("say", labels(texts));
    return model;
  }

  /// The labels of the templates by their names: `WEB_LABEL_TO_PASSAGE` is `say.to_passage`.
  private static Map<String, String> labels(Texts texts) {
    Map<String, String> labels = new HashMap<>();
    for (TextKey key : TextKey.values()) {
      if (key.name().startsWith(LABEL)) {
        String name = key.name().substring(LABEL.length());
        labels.put(name.toLowerCase(Locale.ROOT), texts.say(key));
      }
    }
    return labels;
  }

  /// A page in the language that was asked for, which caches must keep apart.
  ///
  /// @param name of the template
  private Reply page(int status, String name, Map<String, Object> model) {
    Template template = templates.page(name);
    return new Reply(
        status, HTML, Map.of("Vary", "Accept-Language"), out -> template.execute(model, out));
  }
}
