package org.ligne.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen from the characters before a caret. */
class CaretTest {

  private static Caret at(String text) {
    return Caret.at(text.replace("|", ""), text.indexOf('|'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '§',
      textBlock =
          """
          a |                       ~ PLAN
          "a|"                      ~ TEXT
          "a"|                      ~ PLAN
          "a \\"|                   ~ TEXT
          text fr "open|            ~ TEXT
          '''one| two'''            ~ TEXT
          '''one '' "two|           ~ TEXT
          '''one'''|                ~ PLAN
          // to the end|            ~ COMMENT
          /* a| */                  ~ COMMENT
          /* a */|                  ~ PLAN
          "http://x" |              ~ PLAN
          |"a"                      ~ PLAN
          """)
  void knowsWhatItStandsIn(String text, Inside expected) {
    assertEquals(expected, at(text).inside());
  }

  @Test
  void aCommentEndsWithAReturnAloneToo() {
    assertEquals(Inside.COMMENT, at("// plan|\rline").inside());
    assertEquals(Inside.PLAN, at("// plan\rline |").inside());
  }

  @Test
  void aLineThatWasNotClosedEndsWithTheLine() {
    assertEquals(Inside.PLAN, at("text fr \"open\nat |").inside());
  }

  @Test
  void leavesOutWhatIsOver() {
    String text = "line A { } campaign C follows A { post P { on a } post Q in F { on b, |";
    assertEquals(" campaign C follows A { post Q in F { on b, ", at(text).excerpt());
  }

  @Test
  void bracesInTextsAndCommentsDoNotCount() {
    assertEquals("a \"}\" { /* } */ b ", at("a \"}\" { /* } */ b |").excerpt());
  }

  @Test
  void closingBracesTooManyDoNoHarm() {
    assertEquals(" a ", at("} } a |").excerpt());
  }

  @Test
  void theExcerptOfALongPlanIsShort() {
    String posts = "post P { on x text fr \"Bonjour.\" }\n".repeat(1_000);
    Caret caret = at("campaign C follows L {\n" + posts + "post Q { on |");
    assertTrue(caret.excerpt().length() < 60, caret.excerpt());
  }
}
