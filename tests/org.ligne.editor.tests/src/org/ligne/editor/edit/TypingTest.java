package org.ligne.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a text looks like after somebody typed. */
class TypingTest {
  @Test
  void enterBehindABraceIndentsAndClosesTheBlock() {
    assertEquals("campaign A {\n  |\n}", typed("campaign A |", "{\n"));
    assertEquals("a {\n  post B {\n    |\n  }\n}", typed("a {\n  post B {|\n}", "\n"));
    assertEquals("a {\n  |\n}\nb {\n}", typed("a {|\nb {\n}", "\n"));
  }

  @Test
  void enterBehindABraceOfAClosedBlockOnlyIndents() {
    assertEquals("a {\n  |\n  on b\n}", typed("a {|\n  on b\n}", "\n"));
  }

  @Test
  void enterBeforeAClosingBraceGoesBackALevel() {
    assertEquals("a {\n  on b\n|}", typed("a {\n  on b|}", "\n"));
  }

  @Test
  void closingBraceGoesBackToItsLine() {
    assertEquals("a {\n  post B {\n  }|\n", typed("a {\n  post B {\n      |\n", "}"));
    assertEquals("a {\n  on b\n}|", typed("a {\n  on b\n  |", "}"));
  }

  @Test
  void aClosingBraceIsPassedOverWhateverBlanksStandBeforeIt() {
    assertEquals("post A {}|", typed("post A |", "{}"));
    assertEquals("post A { }|", typed("post A |", "{ }"));
    assertEquals("post A {  }|", typed("post A { | }", "}"));
    assertEquals("post A { on b }|", typed("post A |", "{ on b }"));
    assertEquals("a {\n  post A { on b }|\n}", typed("a {\n  post A |\n}", "{ on b }"));
    assertEquals("a { post A {} }|", typed("a |", "{ post A {} }"));
  }

  @Test
  void aClosingBraceThatCameAlongIsNotWrittenTwice() {
    assertEquals("a {\n  on b\n}|", typed("a |", "{\non b\n}"));
    assertEquals("a {\n  post B {\n  }|\n}", typed("a {\n  post B {\n    |\n  }\n}", "}"));
  }

  @Test
  void aClosingBraceThatIsMissingIsWritten() {
    assertEquals(
        "a {\n  post B {\n    on c\n  }|\n}\n",
        typed("a {\n  post B {\n    on c\n    |\n}\n", "}"));
    assertEquals("a {\n  on b }|\n}", typed("a {\n  on b |\n}", "}"));
    assertEquals("post A { on b }|", typed("post A { on b |", "}"));
    assertEquals("a { post A { on b }| }", typed("a { post A { on b | }", "}"));
  }

  @Test
  void linesBehindACommaAreContinuedDeeper() {
    assertEquals("  on a,\n      |", typed("  on a,|", "\n"));
    assertEquals("  on a,\n      b,\n      |", typed("  on a,\n      b,|", "\n"));
    assertEquals("  on a,\n      b\n  |", typed("  on a,\n      b|", "\n"));
    assertEquals("  items\n      |", typed("  items|", "\n"));
  }

  @Test
  void textsOverSeveralLinesComeWithTheirEnd() {
    assertEquals("  text fr '''|'''", typed("  text fr |", "'''"));
    assertEquals(
        "  text fr '''\n    Bonjour.\n    |\n    '''", typed("  text fr |", "'''\nBonjour.\n"));
  }

  @Test
  void linesOfATextBeginBelowEachOther() {
    assertEquals(
        "  text fr '''\n    Un.\n    |Deux.\n    '''",
        typed("  text fr '''\n    Un.|Deux.\n    '''", "\n"));
  }

  @Test
  void enterInATextOnOneLineMakesItATextOverSeveralLines() {
    assertEquals(
        "  text fr '''\n    Un.\n    |Deux \"trois\".\n    '''",
        typed("  text fr \"Un. |Deux \\\"trois\\\".\"", "\n"));
    assertEquals("campaign A \"Un\n|deux\" {", typed("campaign A \"Un|deux\" {", "\n"));
  }

  @Test
  void quotesComeInPairsAndArePassedOver() {
    assertEquals("text fr \"|\"", typed("text fr |", "\""));
    assertEquals("text fr \"Thé\"|", typed("text fr |", "\"Thé\""));
    assertEquals("text fr \"a \\\"|\"", typed("text fr \"a \\|\"", "\""));
    assertEquals("text fr \"|mot", typed("text fr |mot", "\""));
  }

  @Test
  void apostrophesOfATextAreNotTakenForItsEnd() {
    assertEquals("text fr '''L'|'''", typed("text fr '''L|'''", "'"));
    assertEquals("text fr '''Fin. '''|", typed("text fr '''Fin. |'''", "'''"));
  }

  @Test
  void deletingTheFirstOfAPairDeletesBoth() {
    assertEquals("text fr |", Typist.in("text fr \"|\"").back().toString());
    assertEquals("post A |", Typist.in("post A {|}").back().toString());
    assertEquals("text fr |", Typist.in("text fr '''|'''").back().toString());
    assertEquals("text fr |a\"", Typist.in("text fr \"|a\"").back().toString());
    assertEquals("post A |}", Typist.in("post A |{}").delete().toString());
  }

  @Test
  void pairsSurroundASelection() {
    assertEquals("text fr \"Bonjour\"|", typed("text fr |Bonjour|", "\""));
    assertEquals("text fr '''Un\ndeux'''|", typed("text fr |Un\ndeux|", "\""));
    assertEquals("a {on b}|", typed("a |on b|", "{"));
    assertEquals("a x|", typed("a |on b|", "x"));
  }

  @Test
  void commentsGoOnWhereTheyAreBroken() {
    assertEquals("  // un\n  // |deux", typed("  // un| deux", "\n"));
    assertEquals("  // un\n  |", typed("  // un|", "\n"));
    assertEquals("/*\n * |\n */", typed("/*|", "\n"));
    assertEquals("/*\n * un\n * |\n */", typed("/*\n * un|\n */", "\n"));
  }

  @Test
  void nothingOfItHappensWhenSwitchedOff() {
    assertEquals("a {\n|", Typist.in("a |").plain().type("{\n").toString());
    assertEquals("text fr \"|", Typist.in("text fr |").plain().type("\"").toString());
  }

  @Test
  void bracesInTextsAndCommentsAreLetters() {
    assertEquals("text fr \"{|\"", typed("text fr \"|\"", "{"));
    assertEquals("// {\n|", typed("// |", "{\n"));
  }

  private static String typed(String text, String keys) {
    return Typist.in(text).type(keys).toString();
  }
}
