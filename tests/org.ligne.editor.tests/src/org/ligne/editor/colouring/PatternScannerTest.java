package org.ligne.editor.colouring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.rules.Token;
import org.junit.jupiter.api.Test;

/** What the scanner sees in a piece of a plan. */
class PatternScannerTest {
  @Test
  void keywordsDatesAndFiguresOfStatements() {
    assertEquals(
        List.of("KEYWORD post", "KEYWORD at", "DATE 2026-09-08", "DATE 12:30"),
        seen(Patterns.CODE, null, "post Annonce { at 2026-09-08 12:30 }"));
    assertEquals(
        List.of("KEYWORD share", "NUMBER 12.5%", "NUMBER 5%"),
        seen(Patterns.CODE, null, "share 12.5% +- 5%"));
    assertEquals(
        List.of("KEYWORD budget", "NUMBER 49.90 EUR", "KEYWORD from", "DATE 2026-09-09"),
        seen(Patterns.CODE, null, "budget 49.90 EUR from 2026-09-09"));
    assertEquals(
        List.of("KEYWORD gap", "KEYWORD at", "KEYWORD least", "NUMBER 90min", "NUMBER 20h"),
        seen(Patterns.CODE, null, "gap at least 90min 20h"));
    assertEquals(
        List.of("KEYWORD always", "HASHTAG #thé"), seen(Patterns.CODE, null, "always #thé"));
  }

  @Test
  void aKeywordWithACaretIsAName() {
    assertEquals(List.of("KEYWORD line"), seen(Patterns.CODE, null, "line ^line"));
  }

  @Test
  void tagsLinksAndPlaceholdersOfTexts() {
    assertEquals(
        List.of(
            "TEXT \"Vu ",
            "HASHTAG #Été_26",
            "TEXT , par ",
            "MENTION @claire.p",
            "TEXT . ",
            "LINK https://example.com/a?b=1",
            "TEXT . ",
            "PLACEHOLDER {item}",
            "PLACEHOLDER \\n",
            "TEXT \""),
        seen(
            Patterns.STRING,
            Style.TEXT,
            "\"Vu #Été_26, par @claire.p. https://example.com/a?b=1. {item}\\n\""));
  }

  @Test
  void digitsAloneAndSignsInsideWordsAreNoTags() {
    assertEquals(
        List.of("TEXT '''n°1 #2026 a#b hugo@example.com'''"),
        seen(Patterns.RICH, Style.TEXT, "'''n°1 #2026 a#b hugo@example.com'''"));
  }

  @Test
  void tasksInComments() {
    assertEquals(
        List.of("COMMENT // ", "TASK TODO", "COMMENT  photo, ", "TASK À FAIRE"),
        seen(Patterns.COMMENT, Style.COMMENT, "// TODO photo, À FAIRE"));
  }

  private static List<String> seen(Pattern pattern, Style between, String text) {
    var document = new Document(text);
    var scanner = new PatternScanner(pattern, between, Token::new);
    scanner.setRange(document, 0, text.length());
    List<String> seen = new ArrayList<>();
    for (var token = scanner.nextToken(); !token.isEOF(); token = scanner.nextToken()) {
      int start = scanner.getTokenOffset();
      if (token.getData() != null) {
        seen.add(token.getData() + " " + text.substring(start, start + scanner.getTokenLength()));
      }
    }
    return seen;
  }
}
