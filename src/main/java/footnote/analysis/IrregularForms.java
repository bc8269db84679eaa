package footnote.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Puts the irregular forms of English words down to the word they are of, which no stemmer does:
/// asked who wrote something, a text says by whom it was written. Forms that are words of their own
/// as well (found, left, led, saw, rose, shot, spoke) are left as they are.
///
/// ```java
/// IrregularForms.word("wrote"); // "write"
/// ```
final class IrregularForms {
  /// A word, and behind it its forms; parted by commas.
  private static final String FORMS =
      """
      arise arose arisen, awake awoke awoken, beat beaten, become became, begin began begun, bend bent,
      bite bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought, build built, burn burnt,
      buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn,
      dream dreamt, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed, fight fought, flee fled,
      fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
      get got gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held,
      keep kept, kneel knelt, know knew known, lean leant, learn learnt, leap leapt, lend lent, lose lost,
      make made, mean meant, meet met, mislead misled, mistake mistook mistaken, oversee oversaw overseen, overtake overtook overtaken,
      overthrow overthrew overthrown, pay paid, prove proven, rebuild rebuilt, ride rode ridden, ring rang rung, run ran,
      say said, seek sought, sell sold, send sent, sew sewn, shake shook shaken, shine shone, show shown,
      shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, speak spoken, spell spelt,
      spend spent, spin spun, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, strike struck,
      strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken,
      teach taught, tear tore torn, tell told, think thought, throw threw thrown, undergo underwent undergone,
      understand understood, undertake undertook undertaken, wake woke woken, wear wore worn, weave wove woven, weep wept,
      win won, withdraw withdrew withdrawn, withhold withheld, write wrote written, rewrite rewrote rewritten,
      man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, ox oxen, wife wives,
      knife knives, wolf wolves, shelf shelves, thief thieves, half halves, calf calves, loaf loaves,
      datum data, bacterium bacteria, criterion criteria, phenomenon phenomena, crisis crises, thesis theses, analysis analyses,
      hypothesis hypotheses, index indices, matrix matrices, vertex vertices, appendix appendices, nucleus nuclei,
      fungus fungi, stimulus stimuli, alumnus alumni, curriculum curricula, memorandum memoranda
      """;

  private static final Map<String, String> WORDS = words();

  private IrregularForms() {}

  /// The word of each form.
  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String entry : FORMS.strip().split(",\\s+", -1)) {
      String[] forms = entry.split("\\s+", -1);
      Arrays.stream(forms).skip(1).forEach(form -> words.put(form, forms[0]));
    }
    return Map.copyOf(words);
  }

  /// The word that a form is of; the form itself where it isn't irregular.
  static String word(String form) {
    return WORDS.getOrDefault(form, form);
  }
}
