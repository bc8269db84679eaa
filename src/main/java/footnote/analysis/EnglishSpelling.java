package footnote.analysis;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Spells British words as Americans do, so that either is found by the other: colour, recognise,
/// centre, catalogue, defence, anaemia. Before the stemmer, whose rules are of endings; what is
/// made of a word is seen by nobody, so `raised` may become `raized` as long as it always does.
///
/// The rules are those of the usual tables of the differences; pairs that are two words in one of
/// the spellings (check and cheque, tire and tyre, storey) are left alone.
final class EnglishSpelling extends TokenFilter {
  /// A rule takes the place of what its pattern finds.
  private record Rule(Pattern british, String american) {
    static Rule of(String british, String american) {
      return new Rule(Pattern.compile(british), american);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "^((?:dis|un|mis)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam"
                  + "|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig))our",
              "$1or"),
          Rule.of("^(?!precise$|concise$)(\\w{3,}[iy])s(e[sdr]?|ers|ing|ations?|able)$", "$1z$2"),
          Rule.of("^(?!timbre)(\\w{2,}[bt])re(s|d|)$", "$1er$2"),
          Rule.of("^(\\w{3,}og)ue(s|d|)$", "$1$2"),
          Rule.of("^(def|off|lic|pret)ence", "$1ense"),
          Rule.of("^grey", "gray"),
          Rule.of("^aluminium", "aluminum"),
          Rule.of("^programme(s?)$", "program$1"),
          Rule.of("^plough", "plow"),
          Rule.of("^jewellery", "jewelry"),
          Rule.of("^sulph", "sulf"),
          Rule.of("^pyjama", "pajama"),
          Rule.of("^ageing$", "aging"),
          Rule.of("^(acknowledg|judg)ement", "$1ment"),
          Rule.of("^mould", "mold"),
          Rule.of("^moustache", "mustache"),
          Rule.of("^sceptic", "skeptic"),
          Rule.of("^skilful", "skillful"),
          Rule.of("^aeroplane", "airplane"),
          Rule.of("^manoeuvr(?=ing|able|ed)", "maneuver"),
          Rule.of("^manoeuvre", "maneuver"),
          Rule.of("^(an|leuk|)aem", "$1em"),
          Rule.of("^(ortho|encyclo|)paed", "$1ped"),
          Rule.of("^(h|f|ar?ch|medi|gyn|anesth|pal)ae", "$1e"),
          Rule.of("^anaesth", "anesth"),
          Rule.of("^caes(ium|arean)", "ces$1"),
          Rule.of("^o(esoph|estr)", "$1"),
          Rule.of("^foet", "fet"),
          Rule.of("rrhoea", "rrhea"));

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  EnglishSpelling(TokenStream input) {
    super(input);
  }

  /// Spells the next word anew where a rule is for it.
  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String spelt = american(word);
    if (!spelt.equals(word)) {
      term.setEmpty().append(spelt);
    }
    return true;
  }

  /// A word as it is spelt in American English.
  static String american(String word) {
    String spelt = word;
    for (Rule rule : RULES) {
      Matcher british = rule.british.matcher(spelt);
      if (british.find()) {
        spelt = british.replaceFirst(rule.american);
      }
    }
    return spelt;
  }
}
