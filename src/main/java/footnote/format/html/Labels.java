package footnote.format.html;

import java.util.List;
import java.util.regex.Pattern;

/// The words with which sites lead to other pages, ask for something or tell of a picture, in the
/// languages that most saved pages are in. What begins so is no text of an article, if it is a
/// short block: `Lesen Sie auch: …`, `Sign up to our newsletter`, `Foto: dpa`.
///
/// Words are only looked at where they begin a block, marks and arrows in front aside; how long the
/// block may be and whether it must hold a link is up to [Insets]. The lists hold what was found on
/// pages, by language, and are data more than code.
///
/// ```java
/// Labels.lead("» Lesen Sie auch: Was ein Wehr kostet"); // true
/// Labels.askOrCredit("Foto: dpa"); // true
/// ```
final class Labels {
  /// Words before links to other pages of the site.
  private static final String RELATED =
      any(
          "(?:das (?:thema )?könnte|diese (?:artikel|beiträge|themen) könnten)"
              + " (?:sie|dich|euch|dir|ihnen)\\b",
          "(?:auch|ebenfalls) (?:interessant|lesenswert)\\b",
          "(?:ähnliche|weitere|verwandte|beliebte|neueste|aktuelle|empfohlene|ausgewählte|andere"
              + "|kommentierte|meistgelesene|meistdiskutierte) (?:beiträge|artikel|themen|meldungen"
              + "|nachrichten|(?:presse)?mitteilungen|news|links|informationen|inhalte|rezepte"
              + "|produkte|videos|pressemeldungen)\\b",
          "mehr (?:zum thema|themen|artikel|news|aus|von|zu|dazu|infos)\\b",
          "(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr|jetzt)\\b",
          "(?:lies|lest|siehe) (?:auch|dazu|hier)\\b|(?:auch|jetzt|hier) (?:lesen|weiterlesen)\\b",
          "weiterlesen|passend dazu|zum weiterlesen|weiterführende|lesetipps?\\b|zum thema:?$"
              + "|vorschau auf",
          "(?:related|recommended|popular|trending|latest|more|other|similar) (?:articles?"
              + "|stor(?:y|ies)|posts?|news|reading|topics|content|coverage|links|tutorials|videos"
              + "|from|on)\\b",
          "read (?:more|also|next|this)\\b|more:|see (?:also|more):|also read\\b|explore further",
          "you (?:may|might) (?:also|like)\\b|don['’]t miss\\b|up next\\b",
          "(?:también )?(?:te|le) (?:puede|podría) interesar|le[ae] (?:también|más|además)\\b|lea:",
          "leer (?:también|más)\\b|v[ée]a (?:también|más|además)\\b|ver (?:también|más)\\b",
          "puedes ver\\b|mira(?: también)?:|temas relacionados|contexto de la noticia",
          "(?:notas?|noticias?|artículos?|contenidos?) relacionad[oa]s?|las? más (?:vist|leíd)as?",
          "lo último$|lo más (?:leído|visto)|más noticias",
          "(?:à|a) (?:lire|voir)(?: (?:aussi|également))?\\b|(?:lire|voir) (?:aussi|également)\\b",
          "en savoir plus|sur le même (?:sujet|thème)|dans la même rubrique|vos réactions",
          "(?:nos )?articles? (?:liés|similaires|recommandés)|plus d['’](?:articles|infos)",
          "leggi (?:anche|tutto|pure)\\b|(?:ti )?potrebbe(?:ro)? interessar|articoli correlati"
              + "|vedi anche\\b|altri articoli",
          "(?:leia|veja|confira|saiba) (?:também|mais)\\b|(?:notícias|matérias) relacionadas"
              + "|mais lidas",
          "(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej|całość)\\b"
              + "|inne artykuły|polecamy|powiązane|dowiedz się więcej|czytasz właśnie",
          "lees (?:ook|meer|verder)\\b|gerelateerde?\\b|meer over\\b",
          "läs (?:också|även|mer)\\b|les (?:også|mer)\\b|læs (?:også|mere)\\b|lue"
              + " (?:myös|lisää)\\b",
          "ezek is érdek|kapcsolódó|čtěte (?:také|více)|související|ilgili haberler",
          "читайте (?:также|ещё|еще)|смотрите также|по теме\\b|похожие",
          "διαβάστε (?:επίσης|ακόμη)|関連記事|あわせて読みたい|相关(?:阅读|新闻|文章)|延伸阅读"
              + "|推荐阅读|관련 ?기사|اقرأ (?:أيضا|أيضًا|المزيد)|xem thêm");

  /// Buttons and what asks to subscribe, to share, to comment, to pay.
  private static final String REQUESTS =
      any(
          "(?:diesen? |den |die )?(?:artikel|beitrag|seite|news|rezept) (?:teilen|drucken|bewerten"
              + "|merken|empfehlen|weiterempfehlen|kommentieren)\\b.{0,30}$",
          "(?:teilen|sharen|compartir|partager|condividi|delen|dela|udostępnij)(?:"
              + " (?:mit|auf|via|en|sur|su|op|la nota|nota|cet article|twittern)\\b.{0,40})?:?$",
          "(?:drucken|merken|pinnen|bewerten|drukuj|gefällt mir|kommentieren|bild anzeigen)"
              + "(?: etc\\.)?:?$|teilen sie dies",
          "(?:share|tweet|print|e-?mail|pin|save|like)(?: (?:this|on|via|it|the))?(?: (?:article"
              + "|story|recipe|page|post|facebook|twitter|whatsapp|pinterest|linkedin|e-?mail))?:?$",
          "(?:leave|write|post|add) a (?:comment|reply)\\b|comments? (?:are )?closed",
          "(?:\\d+|no) (?:comments?|responses|replies|kommentare?|antworten)\\b.{0,60}$",
          "kommentare? (?:sind )?(?:geschlossen|deaktiviert|schreiben)|(?:schreibe|hinterlasse)"
              + " (?:einen|eine)\\b",
          "(?:sign up|subscribe|join|get)\\b.{0,80}\\b(?:newsletters?|e-?mails?|updates|alerts"
              + "|briefing|inbox|channel|app)\\b",
          "follow (?:us|me) on\\b|never miss\\b|if you (?:enjoyed|liked) \\b|opens in new window"
              + "|to (?:view|read|continue) the (?:full|rest)",
          "(?:jetzt |zum |hier )?(?:newsletter|registrieren|abonnieren|spenden)(?: .{0,60})?$",
          "unterstütze(?:n sie)? (?:uns|rosa|un)|gefällt (?:dir|ihnen|dieser)\\b|folge(?:n sie)?"
              + " uns\\b|verpasse keine",
          "comparte\\b|s[ií]gue(?:nos|me)\\b|suscríb|únete\\b|regístrate\\b|hazte"
              + " (?:miembro|socio)",
          "nos siga\\b|compartilh|siga-?nos|assine\\b|abonnez-vous|inscrivez-vous|iscriviti"
              + "|seguici",
          "podziel się|zapisz się na|поделиться|подпис(?:ывайтесь|аться) на|комментарии"
              + "|分享|纠错|공유하기");

  /// Who took a picture, when a page changed, under which words it is filed.
  private static final String CREDITS =
      any(
          "\\(?(?:fotos?|bild(?:er|quelle|quellen|nachweis|rechte)?|abb(?:ildung)?|photos?"
              + "|photograph|images?|picture|illustration|grafik|crédits?|crédito|imagen|imagem"
              + "|foto(?:grafía|grafia)|zdjęcie|fot|kuva|фото)(?: (?:courtesy|credits?|von|de"
              + "|crédit|di|\\d+))?\\.?(?: ?[:©/]| (?:by|via|courtesy)\\b).{0,100}$",
          "(?:quellen?|sources?|fuente|źródło|fonte|bron|källa) ?: .{0,80}$",
          "(?:getty images|shutterstock|istock|©).{0,80}$",
          "(?:letzte änderung|(?:zuletzt )?(?:aktualisiert|veröffentlicht|publiziert)"
              + "|veröffentlichung|stand)\\b(?: (?:am|in|von)\\b)?[^.!?]{0,10}\\d.{0,30}$",
          "(?:last )?(?:updated|modified|published|posted|release date)(?:"
              + " (?:on|by|in|at))?\\b.{0,20}\\d.{0,30}$|posted (?:by|in)\\b.{0,60}$|filed"
              + " under\\b|this entry was posted\\b|der beitrag wurde"
              + " am\\b|(?:aktualisiert|categor(?:y|ía|ie) ):",
          "ultima modifica|(?:publicado (?:el|em)|publié le|mis à jour)\\b.{0,20}\\d.{0,30}$"
              + "|\\d+ min(?:utes?|uten|utos)? (?:read|lesezeit|czytania|de lectura|de lecture)",
          "(?:tags?|schlagwort(?:e|wörter)?|stichworte|themen|kategorien?|categor(?:y|ies|ías?|ie)"
              + "|topics?|temas|etiquetas|mots[- ]clés|argomenti|tagi|keywords)"
              + "(?: ?:.{0,150}| zum thema)?$",
          "(?:zurück(?: zu[rm]?\\b.{0,30})?|vorschau auf .{0,40}|lade weitere inhalte|nach"
              + " oben|back to"
              + " (?:top|list)|permali(?:en|nk))$|(?:previous|next|vorheriger|nächster)"
              + " (?:article|post|beitrag|artikel)",
          "(?:anzeige|werbung|advertisement|sponsored|publicidad|publicité|reklama)"
              + "(?: ?[:,–-].{0,60})?$|(?:story|article) continues below",
          "(?:all|alle) (?:rights reserved|rechte vorbehalten)|materiał chroniony prawem"
              + "|todos los derechos reservados");

  /// A line that leads to other articles.
  private static final Pattern LEADS = pattern(RELATED);

  /// What else stands between paragraphs without being of the text.
  private static final Pattern OTHERS = pattern(any(REQUESTS, CREDITS));

  /// What is no letter, digit, bracket or copyright sign.
  private static final Pattern TRIM = Pattern.compile("^[^\\p{L}\\p{N}©(]+");

  private Labels() {}

  /// Whether words begin as those that lead to other pages.
  ///
  /// How the words go on does not matter, but for what a choice asks itself.
  static boolean lead(String words) {
    return LEADS.matcher(trimmed(words)).lookingAt();
  }

  /// Whether words begin as those that ask for something, or credit a picture.
  ///
  /// Many of these match to the end of the block, so that a sentence with such a beginning stays.
  static boolean askOrCredit(String words) {
    return OTHERS.matcher(trimmed(words)).lookingAt();
  }

  /// Without the marks and blanks that it begins with.
  ///
  /// `» Lesen Sie auch` -> `Lesen Sie auch`; a bracket stays, since `(Foto: dpa)` begins so.
  private static String trimmed(String words) {
    return TRIM.matcher(words).replaceFirst("");
  }

  /// One pattern of many: a block is matched once and not for each.
  private static String any(String... choices) {
    return String.join("|", List.of(choices));
  }

  /// Whatever the case, in all scripts. With [Pattern#UNICODE_CHARACTER_CLASS], else `\b` would see
  /// a word's end before `é`.
  private static Pattern pattern(String choices) {
    return Pattern.compile(
        choices, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
