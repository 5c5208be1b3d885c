package org.ligne.visual.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.TextField;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.SvgSurface;

class TextBlockTest {
  private static final Surface ON = new SvgSurface(Palettes.LIGHT, 0, 0, "");
  private static final Rules.Evidence SAID = new Rules.Evidence(Grade.A, "Help", "");
  private static final double WIDE = 10_000;

  private static Rules.Fold after(int max, Counter unit) {
    return new Rules.Fold(TextField.TEXT, Optional.of(max), Optional.ofNullable(unit), SAID);
  }

  private static TextBlock block(String text, double width, int over, Rules.Fold... folds) {
    var style = new TextBlock.Style(Face.NORMAL, Ink.Role.TEXT, "more", over);
    return TextBlock.of(ON, text, Mark.in(text), List.of(folds), style, width);
  }

  private static String lines(TextBlock block) {
    return block.rows().stream()
        .map(row -> row.runs().stream().map(TextBlock.Run::text).collect(Collectors.joining("|")))
        .collect(Collectors.joining("/"));
  }

  @Test
  void foldsAtTheExactCharacter() {
    TextBlock block = block("A tin keeps the scent.", WIDE, 99, after(9, Counter.CHARACTERS));
    assertEquals("A tin kee|…|more", lines(block));
    assertEquals(9, block.seen());
    assertTrue(block.folded());
    assertEquals(
        "A tin keep|…|more", lines(block("A tin keeps", WIDE, 99, after(10, Counter.CHARACTERS))));
    assertEquals(
        "A tin keeps", lines(block("A tin keeps", WIDE, 99, after(11, Counter.CHARACTERS))));
  }

  @Test
  void foldsInTheUnitTheNetworkCountsIn() {
    assertEquals("Th|…|more", lines(block("Thé vert", WIDE, 99, after(3, Counter.UTF8_BYTES))));
    assertEquals("Thé|…|more", lines(block("Thé vert", WIDE, 99, after(4, Counter.UTF8_BYTES))));
  }

  @Test
  void whatComesFirstFolds() {
    Rules.Fold[] folds = {after(2, null), after(100, Counter.CHARACTERS)};
    assertEquals("One./Two.|…|more", lines(block("One.\nTwo.\nThree.", WIDE, 99, folds)));
    Rules.Fold[] others = {after(2, null), after(3, Counter.CHARACTERS)};
    assertEquals("One|…|more", lines(block("One.\nTwo.\nThree.", WIDE, 99, others)));
  }

  @Test
  void anEmptyLineBeforeTheFoldIsNotShown() {
    assertEquals("One.|…|more", lines(block("One.\n\nTwo.\nThree.", WIDE, 99, after(2, null))));
  }

  @Test
  void theLastLineLeavesRoomForTheWordsThatUnfold() {
    double width = 120;
    String text = "One two three four five six seven eight nine ten eleven twelve";
    TextBlock block = block(text, width, 99, after(2, null));
    assertEquals(2, block.rows().size());
    TextBlock.Run more = block.rows().getLast().runs().getLast();
    assertTrue(more.more());
    assertTrue(more.x() + more.width() <= width, more.toString());
  }

  @Test
  void nothingStandsOutOfTheColumn() {
    String text = "One two three four five six seven eight nine ten eleven twelve";
    for (int max = 1; max < text.length(); max++) {
      double width = 90;
      TextBlock block = block(text, width, 99, after(max, Counter.CHARACTERS));
      block.rows().stream()
          .flatMap(row -> row.runs().stream())
          .forEach(run -> assertTrue(run.x() + run.width() <= width, run.toString()));
    }
  }

  @Test
  void whatIsAlwaysShownOrShortEnoughDoesNotFold() {
    assertFalse(block("One", WIDE, 99, after(3, null), after(3, Counter.CHARACTERS)).folded());
    var never = new Rules.Fold(TextField.TEXT, Optional.empty(), Optional.empty(), SAID);
    assertFalse(block("One ".repeat(500), 100, 9999, never).folded());
  }

  @Test
  void marksAndWhatIsTooLongHaveTheirColours() {
    TextBlock block = block("Tea #Tea @tea and more", WIDE, 18);
    List<Ink> inks = block.rows().getFirst().runs().stream().map(TextBlock.Run::ink).toList();
    assertEquals("Tea|#Tea|@tea|and|more", lines(block));
    assertEquals(
        Arrays.asList(
            Ink.Role.TEXT, Ink.Role.ACCENT, Ink.Role.ACCENT, Ink.Role.TEXT, Ink.Role.ERROR),
        inks);
  }

  @Test
  void everyLetterIsShownOnce() {
    String text = "Un mot plus-long-que-la-ligne-tout-entière et   trois blancs\n\nune fin";
    for (int width = 20; width < 300; width += 7) {
      Flow flow = new Flow(ON, Face.NORMAL, width);
      String joined =
          flow.lines(text).stream()
              .map(line -> text.substring(line.start(), line.end()))
              .collect(Collectors.joining());
      assertEquals(text.replaceAll("\\s", ""), joined.replaceAll("\\s", ""));
    }
  }
}
