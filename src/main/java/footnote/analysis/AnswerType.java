package footnote.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/// What kind of thing a question asks for, as far as its question words tell. For a few languages
/// only, and no more than a hint: what asks for nothing known is [#ANYTHING].
///
/// ```java
/// AnswerType.of("How many ships came in 1923?"); // NUMBER
/// AnswerType.of("Why did the harbour close?"); // ANYTHING
/// ```
public enum AnswerType {
  /// Nothing that could be told by the look of a sentence.
  ANYTHING("(?!)", "(?!)", "(?!)"),

  /// A year, a day or the like. Looked for first: "how long ago" asks for a time, "how long" for a
  /// number.
  TIME(
      """
      when|quand|quando|când|wanneer|når|när
      """,
      """
      (?:what|which) (?:year|date|day|month|century|decade)|how long ago|wann|(?:welche[mns]|welches) (?:jahr|datum|tag)|
      quelle année|quelle date|cuándo|qué (?:año|fecha)|che anno|in che data|que ano|qual data|ce (?:an|dată)|
      welk jaar|hvornår|hvilket år|vilket år|milloin|когда|кога|kdy|kiedy|minä vuonna|каком году|какого года|коя година|kterém roce|
      którym roku|πότε|ποια χρονιά|ποιο έτος|ne zaman|hangi (?:yıl|yılda|tarihte)|mikor|melyik évben|kapan|tahun berapa|متى|
      أي عام|أي سنة|چه زمانی|چه سالی|कब|किस (?:वर्ष|साल)|khi nào|năm nào
      """,
      "什么时候|什麼時候|何时|何時|哪一年|哪年|几年|いつ|何年|언제|몇 년|เมื่อไ|เมื่อใด|ปีใด|ปีไหน"),

  /// An amount, a share, an age.
  NUMBER(
      "(?!)",
      """
      how (?:many|much|long|old|far|tall|high|large|big|deep|wide|heavy|fast|quick|quickly|soon|often|expensive)|
      what (?:does|do|did|would|will) .{1,60} costs?|(?:what|which) (?:price|amount)|
      (?:what|which) (?:percent|percentage|number|share|proportion)|
      wie ?viele?|wie (?:lange|alt|hoch|weit|groß|breit|tief|schwer|schnell|bald|oft|teuer)|was (?:kostet|kosten)|wieviel|combien|quel (?:nombre|pourcentage|âge)|cuánt[oa]s?|qué porcentaje|quant[oaie]|
      quantos|quantas|câ[țt][iăe]?|câte|hoeveel|hur (?:många|mycket)|hvor (?:mange|meget|mye)|kuinka (?:monta|paljon)|сколько|
      скольк(?:им|их)|колко|kolik|ile|ilu|πόσ(?:ο|α|οι|ες|η|ων)|kaç|ne kadar|hány|mennyi|berapa|كم|چند|چقدر|कितन[ेाी]|bao nhiêu
      """,
      "多少|几个|幾個|いくつ|いくら|何人|얼마|몇|กี่|เท่าไ|เท่าใด"),

  /// Somebody.
  PERSON(
      """
      who|whom|whose|qui|à qui|chi|quem|cine|cui|hvem|vem
      """,
      """
      wer|wem|wen|wessen|quién|quiénes|wie was|kuka|ketkä|кой|кто|кого|кому|кем|kdo|kto|kogo|ποι(?:ος|οι|ον)|kim|kimi|kimin|kimler|ki|kik|siapa|من هو|من هي|कौन|किसने|किसके|ai đã
      """,
      "谁|誰|누가|누구|ใคร"),

  /// What somebody said.
  SPEECH(
      "(?!)",
      """
      what (?:did|does|do|has|have) .{1,60} (?:say|said|tell|told|claim|claimed|announce|announced|declare|declared|comment|commented|warn|warned)|
      was (?:sagte|sagt|sagten|erklärte|meinte)|was (?:hat|haben) .{1,60} (?:gesagt|erklärt|gemeint)
      """,
      "(?!)"),

  /// How something is done: by steps, or a command.
  PROCEDURE(
      "(?!)",
      """
      how (?:do|does|can|could|should|would|must|may|to|is it|are they)|(?:which|what) (?:command|commands|steps)|
      wie (?:kann|muss|soll|mache|geht|wird)|comment|cómo|come (?:si|posso|faccio)|como (?:se|posso|faço)|hoe (?:kan|moet|doe)|
      как (?:мне|я|можно|сделать)|jak
      """,
      "(?!)"),

  /// Several things, which may stand as a list.
  LIST(
      "(?!)",
      """
      (?:which|what) (?:\\p{L}+ ){0,2}\\p{L}{2,}[^sui\\P{L}]s (?:are|were|can|could|must|should|may|do|did|have|has|does|is|was|will|would)|
      what are the \\p{L}+ (?:\\p{L}+ ){0,2}(?:of|for|to|in)|list (?:all|the)|name (?:all|the)|
      welche (?:\\p{L}+ )?\\p{L}+(?:en|n|e|s) (?:sind|gibt|hat|haben|gehören|muss|müssen|kann|können)
      """,
      "(?!)"),

  /// What a thing is. Looked for behind the others: "what is the number of" asks for a number.
  DEFINITION(
      "(?!)",
      """
      what(?:['’]s| is| are| was| were)|what does .{1,60} (?:mean|stand for)|define|wofür (?:steht|stehen)|was (?:ist|sind|war|bedeutet|heißt)|qu['’]est-ce qu|
      que (?:signifie|veut dire)|qué (?:es|son|significa)|(?:che )?cos['’]è|cosa (?:è|sono|significa)|o que (?:é|são|significa)|
      wat (?:is|zijn|betekent)|vad (?:är|betyder)|hvad (?:er|betyder)|hva (?:er|betyr)|ce (?:este|înseamnă)|co (?:to )?(?:je|znamená)|
      что (?:такое|значит|означает)
      """,
      "(?!)");

  /// What a question is put into: "tell me who built it", "do you know when it closed?".
  private static final String LEAD =
      "(?<![\\p{L}\\p{M}])(?:tell (?:me|us)|knows?|remember|wonder|explain|find"
          + " out|recall|sais-tu|savez-vous|dis-moi)(?![\\p{L}\\p{M}])";

  /// Finds the words of this kind in a question in small letters.
  private final Pattern words;

  /// @param asking words that ask only where they lead a question or a part of it, or end it;
  ///   within one they say what is spoken of: "what happens when it rains", "those who stay"
  /// @param words that must stand as words of their own, a regular expression
  /// @param anywhere the same for scripts without spaces, where they may stand within a run
  AnswerType(String asking, String words, String anywhere) {
    String leading =
        "(?:^|[,;:.!?–—]|"
            + LEAD
            + ")[^\\p{L}]{0,8}(?:\\p{L}{1,6} )?(?:"
            + joined(asking)
            + ")(?![\\p{L}\\p{M}])";
    String last = "(?<![\\p{L}\\p{M}])(?:" + joined(asking) + ")[^\\p{L}]{0,8}$";
    String alone = "(?<![\\p{L}\\p{M}])(?:" + joined(words) + ")(?![\\p{L}\\p{M}])";
    this.words = Pattern.compile(String.join("|", leading, last, alone, anywhere));
  }

  /// A list without its line ends.
  private static String joined(String lines) {
    return lines.replaceAll("\\s*\\n", "");
  }

  /// The first kind, in the order of this list, that a question's words name.
  public static AnswerType of(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    for (AnswerType wanted : values()) {
      if (wanted.words.matcher(lower).find()) {
        return wanted;
      }
    }
    return ANYTHING;
  }
}
