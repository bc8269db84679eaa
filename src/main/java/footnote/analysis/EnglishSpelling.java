package footnote.analysis;

import java.util.List;
import java.util.regex.Pattern;

/// Spells British words as Americans do, so that either is found by the other: colour, recognise,
/// centre, catalogue, defence, anaemia. Before the stemmer, whose rules are of endings; what is
/// made of a word is seen by nobody, so `raised` may become `raized` as long as it always does.
///
/// The rules are those of the usual tables of the differences; pairs that are two words in one of
/// the spellings (check and cheque, tire and tyre, storey) are left alone.
///
/// ```java
/// EnglishSpelling.american("organisations"); // "organizations"
/// ```
final class EnglishSpelling {
  /// A rule takes the place of what its pattern finds.
  ///
  /// @param hint what is in every word it is for: looking for that costs far less than the pattern
  /// @param american what stands instead, with `$1` for what the pattern keeps
  private record Rule(String hint, Pattern british, String american) {
    static Rule of(String hint, String british, String american) {
      return new Rule(hint, Pattern.compile(british), american);
    }

    String apply(String word) {
      return word.contains(hint) ? british.matcher(word).replaceFirst(american) : word;
    }
  }

  /// All are tried in this order, each on what the ones before it made.
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "our",
              "^((?:dis|un|mis)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam"
                  + "|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig))our",
              "$1or"),
          Rule.of(
              "is", "^(?!precise$|concise$)(\\w{3,}i)s(e[sdr]?|ers|ing|ations?|able)$", "$1z$2"),
          Rule.of("ys", "^(\\w{3,}y)s(e[sdr]?|ers|ing)$", "$1z$2"),
          Rule.of("re", "^(?!timbre)(\\w{2,}[bt])re(s|d|)$", "$1er$2"),
          Rule.of("ogue", "^(\\w{3,}og)ue(s|d|)$", "$1$2"),
          Rule.of("ence", "^(def|off|lic|pret)ence", "$1ense"),
          Rule.of("grey", "^grey", "gray"),
          Rule.of("aluminium", "^aluminium", "aluminum"),
          Rule.of("programme", "^programme(s?)$", "program$1"),
          Rule.of("plough", "^plough", "plow"),
          Rule.of("jewellery", "^jewellery", "jewelry"),
          Rule.of("sulph", "^sulph", "sulf"),
          Rule.of("pyjama", "^pyjama", "pajama"),
          Rule.of("ageing", "^ageing$", "aging"),
          Rule.of("gement", "^(acknowledg|judg)ement", "$1ment"),
          Rule.of("mould", "^mould", "mold"),
          Rule.of("moustache", "^moustache", "mustache"),
          Rule.of("sceptic", "^sceptic", "skeptic"),
          Rule.of("skilful", "^skilful", "skillful"),
          Rule.of("aeroplane", "^aeroplane", "airplane"),
          Rule.of("noeuvr", "^manoeuvr(?=ing|able|ed)", "maneuver"),
          Rule.of("noeuvre", "^manoeuvre", "maneuver"),
          Rule.of("aem", "^(an|leuk|)aem", "$1em"),
          Rule.of("paed", "^(ortho|encyclo|)paed", "$1ped"),
          Rule.of("ae", "^(h|ar?ch|medi|gyn|pal)ae", "$1e"),
          Rule.of("faec", "^faec", "fec"),
          Rule.of("anaesth", "^anaesth", "anesth"),
          Rule.of("caes", "^caes(ium|arean)", "ces$1"),
          Rule.of("oes", "^o(esoph|estr)", "$1"),
          Rule.of("foet", "^foet", "fet"),
          Rule.of("rrhoea", "rrhoea", "rrhea"));

  private EnglishSpelling() {}

  /// A word as it is spelt in American English.
  ///
  /// @param word in small letters
  static String american(String word) {
    String spelt = word;
    for (Rule rule : RULES) {
      spelt = rule.apply(spelt);
    }
    return spelt;
  }
}
