package org.ligne.voice.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.voice.pattern.Refusal.Reason;

/** Patterns find what a reader would call a word, in linear time, and say what they cannot do. */
class TextPatternTest {
  private static List<String> found(String pattern, String text) {
    return found(pattern, false, text);
  }

  private static List<String> found(String pattern, boolean ignoreCase, String text) {
    TextPattern read = assertInstanceOf(TextPattern.class, TextPattern.of(pattern, ignoreCase));
    return read.all(Haystack.of(text)).stream().map(match -> match.span().in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\\bété\\b ~ cet été là ~ été",
        "\\bt\\b ~ été ~ ''",
        "\\b(?:thé|théière)\\b ~ la théière ~ théière",
        "\\b(?:a|à) (?:la|là)\\b ~ à là, a l’à ~ à là",
        "l’\\bété ~ l’été ~ l’été",
        "\\w+ ~ l’œuvre_1 n° 2 ~ l,œuvre_1,n,2",
        "caf. ~ café cafe ~ café,cafe",
        "[à-ü]+ ~ ça là ~ ç,à",
        "[^a-z ]+ ~ aé bÔ_ c ~ é,Ô_",
        "\\s! ~ a ! b\u00A0! ~ ' !,\u00A0!'",
        "\\p{Lu}\\p{Ll}+ ~ Élan île Été ~ Élan,Été",
        "[[:upper:]]{2,} ~ ÉTÉ Ab ~ ÉTÉ",
        "\\Qa.b\\E\\? ~ a.b? axb? ~ a.b?",
        "é{2} ~ éé é ~ éé",
        "\\u00e9\\x{e8}\\xe0 ~ éèà ~ éèà",
        "_+ ~ a__b ~ __",
        "(?i)É(?-i)É ~ éÉ éé ~ éÉ",
        "\\BÉ ~ AÉ É ~ É",
        "👍\\b ~ 👍 👍é ~ 👍"
      })
  void wordsAreThoseOfUnicode(String pattern, String text, String expected) {
    assertEquals(expected, String.join(",", found(pattern, text)));
  }

  @Test
  void caseIsIgnoredInAllAlphabets() {
    assertEquals(List.of("ÉTÉ", "été"), found("été", true, "ÉTÉ, été"));
    assertEquals(List.of("É"), found("[é]", true, "É"));
    assertEquals(List.of("a"), found("[^é]", true, "Éaé"));
  }

  @Test
  void groupsHaveThePlacesOfTheText() {
    Match match = TextPattern.known("(é)(x)?(ô)").all(Haystack.of("aéô")).getFirst();

    assertEquals(
        "[1..2, 1..1, 2..3]",
        match.groups().stream().map(s -> s.start() + ".." + s.end()).toList().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a(?=b) | LOOK_AHEAD | 1",
        "a(?!b) | LOOK_AHEAD | 1",
        "(?<=é)a | LOOK_BEHIND | 0",
        "(?<!é)a | LOOK_BEHIND | 0",
        "(a)\\1 | BACK_REFERENCE | 3",
        "(?<n>a)\\k<n> | BACK_REFERENCE | 7",
        "(?>a) | POSSESSIVE | 0",
        "a++ | POSSESSIVE | 1",
        "(?(1)a) | CONDITION | 0",
        "(?x)a | REMARK | 0",
        "a\\y | ESCAPE | 1",
        "a\\ | ESCAPE | 1",
        "\\x{zz} | ESCAPE | 0",
        "\\p{Nothing} | PROPERTY | 0",
        "[ab | CHARACTER_CLASS | 0",
        "[z-a] | CHARACTER_CLASS | 0",
        "(a | PARENTHESIS | 2",
        "a) | PARENTHESIS | 1",
        "*a | COUNT | 0",
        "a{2000} | COUNT | 0",
        "((a{1000}){1000}){1000} | SIZE | 10",
        "(?q)a | SYNTAX | 0"
      })
  void whatIsRefusedIsNamed(String pattern, Reason reason, int position) {
    Refusal refusal = assertInstanceOf(Refusal.class, TextPattern.of(pattern));

    assertEquals(reason, refusal.reason());
    assertEquals(position, refusal.position());
  }

  @Test
  void aPatternHasAnEnd() {
    assertRefused(Reason.SIZE, "a".repeat(TextPattern.LONGEST + 1));
    assertRefused(Reason.SIZE, "(".repeat(5_000));
  }

  private static void assertRefused(Reason reason, String pattern) {
    assertEquals(reason, assertInstanceOf(Refusal.class, TextPattern.of(pattern)).reason());
  }

  /** Each makes an engine that goes back over its steps run for years. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "(a|a)*b",
        "([a-zA-Z]+)*!",
        "(a|aa)+$",
        "(.*a){20}b",
        "^(é+)+$",
        "(?:é|[éè])*b",
        "(\\w+\\s?)*$!",
        "((a?){50})(a{50})b",
        "\\b(?:\\w+\\s*,?\\s*)+fin\\b"
      })
  void noPatternHangs(String killer) {
    String text = "a".repeat(1_000) + "é".repeat(1_000) + "!";
    TextPattern pattern = assertInstanceOf(TextPattern.class, TextPattern.of(killer));

    assertTimeout(
        Duration.ofSeconds(20),
        () -> assertEquals(pattern.all(Haystack.of(text)), pattern.all(Haystack.of(text))));
  }
}
