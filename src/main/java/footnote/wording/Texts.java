package footnote.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the bot says, in one language: English where there is no `texts_LANGUAGE.properties`. All
/// of it is plain text; each front-end escapes it for its platform.
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  public static Texts english() {
    return in(Locale.ENGLISH);
  }

  public static Texts in(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "footnote.wording.texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    boolean spoken = !bundle.getLocale().equals(Locale.ROOT);
    return new Texts(bundle, spoken ? locale : Locale.ENGLISH);
  }

  /// The words of a phrase.
  ///
  /// @param arguments what the phrase's `{0}`, `{1}` … stand for
  public String say(TextKey phrase, Object... arguments) {
    return new MessageFormat(bundle.getString(phrase.key()), locale).format(arguments);
  }

  /// The language of the texts.
  public Locale locale() {
    return locale;
  }
}
