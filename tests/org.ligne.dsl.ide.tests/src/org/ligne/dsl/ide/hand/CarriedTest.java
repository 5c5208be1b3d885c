package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.ide.hand.Change.Scope.ONE_CHANNEL;
import static org.ligne.dsl.ide.hand.Change.Scope.WHOLE_POST;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts that carry threads, first comments, tags, captions and polls, changed by hand. */
class CarriedTest {
  private static final String OWN =
      """
        post Talk "Our talk" in Late pillar Craft by alice {
          on x, chat
          at 2026-10-20 10:00 // a good hour
          text en "One. #tea" then "Two. #leaf" // thread
            then "Three."
          text en for chat "All in one."
          comment en for chat "Charts /* no comment */ at the counter."
          comment en for x, chat "More."
          tags en "tea, leaf"
          media "talk.mp4" for x captions en "talk.vtt"
          poll en for chat "Which, at all?" options "This", "That" lasts 1 day
          poll en for x, chat "Which?" options "This", "That" // asked
        }
      """;
  private static final String TEXT =
      Plans.WHOLE.replace("  boost Open on", OWN + "\n  boost Open on");
  private static final LocalDate DAY = LocalDate.parse("2026-10-22");
  private static final String X = "Autumn/Talk/x";

  @TempDir Path folder;
  private Table table;

  @BeforeEach
  void open() {
    table = new Table(folder, TEXT);
  }

  @AfterEach
  void close() {
    table.close();
  }

  /** A change, the only words that may go for it, and those that come. */
  static Stream<Arguments> small() {
    return Stream.of(
        Arguments.of(
            new Change.MoveToDay(X, DAY, WHOLE_POST), "2026-10-20 10:00", "2026-10-22 10:00"),
        Arguments.of(new Change.Shift(X, 2, WHOLE_POST), "2026-10-20 10:00", "2026-10-22 10:00"),
        Arguments.of(
            new Change.Move(X, LocalDateTime.parse("2026-10-21T09:15"), ONE_CHANNEL),
            "on x, chat\n    at 2026-10-20 10:00",
            "on x pinned at 2026-10-21 09:15, chat\n    at 2026-10-20 10:00"),
        Arguments.of(
            new Change.Assign(X, "bob"),
            "\"Our talk\" in Late pillar Craft by alice",
            "\"Our talk\" in Late pillar Craft by bob"),
        Arguments.of(
            new Change.SetPillar(X, "Shop"),
            "\"Our talk\" in Late pillar Craft",
            "\"Our talk\" in Late pillar Shop"),
        Arguments.of(
            new Change.Hold(X, WHOLE_POST),
            "by alice {\n    on x, chat\n    at 2026-10-20",
            "by alice held {\n    on x, chat\n    at 2026-10-20"),
        Arguments.of(
            new Change.Hold(X, ONE_CHANNEL),
            "on x, chat\n    at 2026-10-20",
            "on x held, chat\n    at 2026-10-20"),
        Arguments.of(
            new Change.SetWeight(X, 5), "// a good hour\n", "// a good hour\n    weight 5\n"),
        Arguments.of(
            new Change.Approve(X, "bob", DAY),
            "// asked\n",
            "// asked\n    approved by bob on 2026-10-22\n"));
  }

  @ParameterizedTest
  @MethodSource("small")
  void onlyItsOwnWordsChange(Change change, String gone, String come) {
    assertEquals(TEXT.replace(gone, come), table.with(change));
    assertFalse(TEXT.equals(table.with(change)));
  }

  @Test
  void aShiftThereAndBackIsTheSameText() {
    table.make(new Change.Shift(X, 3, WHOLE_POST)).make(new Change.Shift(X, -3, WHOLE_POST));
    assertEquals(TEXT, table.text());
  }

  @Test
  void aCopyCarriesTheSame() {
    String copy =
        OWN.replace("post Talk", "post Talk2").replace("at 2026-10-20 10:00 // a", "// a");
    String text = table.with(new Change.Duplicate(X));
    String wanted = TEXT.replace(OWN, OWN + "\n" + copy);
    assertEquals(wanted, text);
  }

  @Test
  void whatIsDeletedTakesAllItCarriesAlong() {
    assertEquals(TEXT.replace(OWN + "\n", ""), table.with(new Change.Delete(X, WHOLE_POST)));
  }

  @Test
  void aChannelTakesAlongWhatIsForItAlone() {
    String text = table.with(new Change.Delete("Autumn/Talk/chat", ONE_CHANNEL));
    assertFalse(Stream.of("All in one", "Charts", "at all?").anyMatch(text::contains), text);
    assertTrue(text.contains("comment en for x \"More.\""), text);
    assertTrue(text.contains("poll en for x \"Which?\" options \"This\", \"That\" // asked"), text);
    assertTrue(text.contains("then \"Two. #leaf\" // thread\n      then \"Three.\""), text);
  }

  /** What is told beforehand is what is blamed afterwards. */
  @Test
  void nothingIsForetoldThatDoesNotCome() {
    Change gone = new Change.Delete("Autumn/Talk/chat", ONE_CHANNEL);
    List<String> before = table.client().codes(Table.FILE);
    List<String> told = table.warnings(gone);
    table.make(gone);
    List<String> come = new ArrayList<>(table.client().codes(Table.FILE));
    before.forEach(come::remove);
    assertEquals(come.stream().sorted().toList(), told.stream().sorted().toList());
  }
}
