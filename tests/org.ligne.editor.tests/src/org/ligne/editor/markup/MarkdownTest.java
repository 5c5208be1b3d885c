package org.ligne.editor.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Markdown as it is shown. */
class MarkdownTest {
  @Test
  void emphasisIsSeenAndItsMarksAreNot() {
    RichText text = Markdown.read("**Cadence:** `2..5` *from* here");

    assertEquals("Cadence: 2..5 from here", text.characters());
    assertEquals(
        List.of(
            new RichText.Span(0, 8, Set.of(Look.STRONG)),
            new RichText.Span(9, 4, Set.of(Look.CODE)),
            new RichText.Span(14, 4, Set.of(Look.EMPHASIS))),
        text.spans());
  }

  @Test
  void paragraphsAndListsStandApart() {
    RichText text = Markdown.read("# Line\n\nOne\ntwo\n\n- a\n- b\n  - c\n\n3. d\n4. e");

    assertEquals("Line\nOne two\n\n• a\n• b\n• c\n\n3. d\n4. e", text.characters());
    assertEquals(
        List.of(1, 2, 1, 1, 1), text.blocks().stream().map(RichText.Block::level).toList());
  }

  @Test
  void linksKnowTheirTargets() {
    RichText text = Markdown.read("see [linkedin](file:///a%20b.ligne#L4) and <https://ligne.org>");

    assertEquals("see linkedin and https://ligne.org", text.characters());
    assertEquals(
        List.of(
            new RichText.Link(4, 8, "file:///a%20b.ligne#L4"),
            new RichText.Link(17, 17, "https://ligne.org")),
        text.links());
  }

  @Test
  void cellsOfTablesAreParted() {
    RichText text = Markdown.read("| a | b |\n|---|---|\n| 1 | **2** |\n");

    assertEquals("a\tb\n1\t2", text.characters());
    assertEquals(1, text.tables().size());
  }

  @Test
  void codeKeepsItsLines() {
    RichText text = Markdown.read("Before\n\n```ligne\npost A {\n  on x\n}\n```\n\nAfter");

    assertEquals("Before\n\npost A {\n  on x\n}\n\nAfter", text.characters());
  }

  @Test
  void markupOfOthersStandsForItself() {
    RichText text = Markdown.read("a <b>bold</b> <script>alert(1)</script>");

    assertEquals("a <b>bold</b> <script>alert(1)</script>", text.characters());
    assertTrue(text.links().isEmpty());
  }
}
