package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.ide.hand.Change.Scope.ONE_CHANNEL;
import static org.ligne.dsl.ide.hand.Change.Scope.WHOLE_POST;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.starter.Asset;
import org.ligne.families.SampleFile;

/** New posts, copies, deletions, and what posts belong to. */
class EditingTest {
  private static final LocalDate DAY = LocalDate.parse("2026-10-02");

  @TempDir Path folder;
  private Table table;

  @BeforeEach
  void open() {
    table = new Table(folder, Plans.WHOLE);
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void belongingsAreWrittenInTheirOrder() {
    assertEquals(
        List.of("post Leaves \"Of leaves\" in Start pillar Craft by bob {"),
        table.newLines(new Change.Assign("Autumn/Leaves/x", "bob")));
    assertEquals(
        List.of("post Open in Start pillar Shop by bob {"),
        table.newLines(new Change.Assign("Autumn/Open/x", "bob")));
    assertEquals(
        List.of("post Leaves \"Of leaves\" in Start pillar Craft {"),
        table.newLines(new Change.Assign("Autumn/Leaves/x", null)));
    assertEquals(
        List.of("post Free in Late pillar Shop {"),
        table.newLines(new Change.SetPillar("Autumn/Free/x", "Shop")));
    assertEquals(
        List.of("series Floating in Late pillar Craft every tuesday for 3 weeks {"),
        table.newLines(new Change.SetPhase("Autumn/Floating/x/1", "Late")));
    assertEquals(
        List.of("post Free pillar Craft {"),
        table.newLines(new Change.SetPhase("Autumn/Free/x", null)));
    assertTrue(table.refused(new Change.Assign("Autumn/Free/x", "carol")).contains("carol"));
  }

  @Test
  void aNewPhaseIsBlamedBeforehand() {
    assertEquals(
        List.of("fixed-outside-phase"),
        table.warnings(new Change.SetPhase("Autumn/Leaves/x", "Late")));
  }

  @Test
  void approvalsStandTogetherAtTheEnd() {
    String text = table.with(new Change.Approve("Autumn/Open/x", "bob", DAY));
    assertTrue(
        text.contains("approved by alice on 2026-10-01\n    approved by bob on 2026-10-02\n"),
        text);
    assertTrue(
        table
            .with(new Change.Approve("Autumn/Leaves/x", "bob", DAY))
            .contains("// rolled\n    approved by bob on 2026-10-02\n  }"));
    assertTrue(
        table.refused(new Change.Approve("Autumn/Open/x", "alice", DAY)).contains("already"));
  }

  @Test
  void aSelectionIsApprovedAtOnce() {
    var done =
        table.rewritten(
            new Change.Approve("Autumn/Free/x", "bob", DAY),
            new Change.Approve("Autumn/Free/chat", "bob", DAY),
            new Change.Approve("Autumn/Weekly/x/1", "bob", DAY),
            new Change.Approve("Autumn/Weekly/x/2", "bob", DAY));
    assertEquals("Approve 4 entries as bob", done.title());
    assertEquals(2, table.with(done).lines().filter(line -> line.contains("by bob on")).count());
  }

  @Test
  void channelsComeAndGo() {
    assertEquals(
        List.of("on x, chat, blog"),
        table.newLines(new Change.AddChannel("Autumn/Free/x", "blog")));
    assertTrue(table.refused(new Change.AddChannel("Autumn/Free/x", "chat")).contains("already"));
    assertTrue(table.refused(new Change.AddChannel("Autumn/Free/x", "press")).contains("earned"));
    assertTrue(
        table
            .with(new Change.Delete("Autumn/Free/chat", ONE_CHANNEL))
            .contains("on x\n    text en \"Any time.\""));
    assertEquals(
        List.of("on chat"), table.newLines(new Change.Delete("Autumn/Free/x", ONE_CHANNEL)));
    assertEquals(
        List.of("on blog pinned at 2026-10-09 08:00"),
        table.newLines(
            new Change.Delete("Autumn/Open/x", ONE_CHANNEL),
            new Change.Delete("Autumn/Open/chat", ONE_CHANNEL)));
  }

  @Test
  void aPostGoesWithWhatIsAboutIt() {
    var done = table.rewritten(new Change.Delete("Autumn/Open/x", WHOLE_POST));
    String text = table.with(done);
    assertFalse(
        text.contains("post Open") || text.contains("boost") || text.contains("after"), text);
    assertEquals(2, done.warnings().size());
    table.make(new Change.Delete("Autumn/Open/x", WHOLE_POST));
    assertEquals(
        List.of(),
        table.client().codes(Table.FILE).stream()
            .filter(each -> !each.startsWith("unused"))
            .toList());
  }

  @Test
  void allChannelsArePost() {
    String one =
        table.with(
            new Change.Delete("Autumn/Free/x", ONE_CHANNEL),
            new Change.Delete("Autumn/Free/chat", ONE_CHANNEL));
    assertEquals(table.with(new Change.Delete("Autumn/Free/x", WHOLE_POST)), one);
  }

  @Test
  void aDeletedOccurrenceIsSkipped() {
    assertEquals(
        List.of("skip 2026-10-13"),
        table.newLines(new Change.Delete("Autumn/Floating/x/2", ONE_CHANNEL)));
    assertEquals(
        List.of("skip 2026-10-06, 2026-10-13"),
        table.newLines(
            new Change.Delete("Autumn/Floating/x/2", ONE_CHANNEL),
            new Change.Delete("Autumn/Floating/x/1", ONE_CHANNEL)));
    assertTrue(
        table.refused(new Change.Delete("Autumn/Weekly/x/2", ONE_CHANNEL)).contains("all its"));
    assertEquals(
        List.of("item-moves-on"),
        table.warnings(new Change.Delete("Autumn/Weekly/x/2", WHOLE_POST)).stream()
            .filter(each -> each.startsWith("item-"))
            .toList());
  }

  @Test
  void weight() {
    assertEquals(List.of("weight 5"), table.newLines(new Change.SetWeight("Autumn/Leaves/x", 5)));
    table.make(new Change.SetWeight("Autumn/Leaves/x", 5));
    assertEquals(List.of("weight 7"), table.newLines(new Change.SetWeight("Autumn/Leaves/x", 7)));
    assertEquals(Plans.WHOLE, table.with(new Change.SetWeight("Autumn/Leaves/x", 1)));
    assertTrue(table.refused(new Change.SetWeight("Autumn/Leaves/x", 11)).contains("11"));
  }

  @Test
  void aNewPostStandsBehindThoseOfItsPhase() {
    Change wish = new Change.NewPost("Autumn", "chat", LocalDateTime.parse("2026-10-12T15:00"));
    var done = table.rewritten(wish);
    String text = table.with(done);
    String expected =
        """
            approved by alice on 2026-10-01
          }

          post Post in Start {
            on chat
            at 2026-10-12 15:00
            text en "Text to be written."
          }

          post Free in Late pillar Craft {
        """;
    assertTrue(text.contains(expected), text);
    Spot caret = done.caret().orElseThrow();
    assertEquals(
        "Text to be written.", text.substring(caret.offset(), caret.offset() + caret.length()));
    assertEquals(List.of(), done.warnings());
    table.make(wish);
    assertEquals(List.of(), table.client().codes(Table.FILE));
    assertTrue(table.with(wish).contains("post Post2 in Start {"));
  }

  @Test
  void aNewPostHasWhatItsChannelAsksFor() throws IOException {
    table
        .client()
        .write("assets/tea.jpg", SampleFile.PICTURE.bytes())
        .write("assets/tea.mp4", landscape());
    String more = "channel pictures on Instagram\n  channel films on YouTube\n  channel x on X";
    table.client().replace(Table.FILE, "channel x on X", more).settle();
    LocalDateTime at = LocalDateTime.parse("2026-10-12T15:00");
    table.make(new Change.NewPost("Autumn", "pictures", at));
    String picture = "media \"assets/tea.jpg\" alt en \"What the picture shows\"";
    assertTrue(table.text().contains(picture), table.text());
    table.make(new Change.NewPost("Autumn", "films", at.plusDays(1)));
    assertTrue(table.text().contains("title en \"Title to be written\""), table.text());
    assertTrue(table.text().contains("media \"assets/tea.mp4\""), table.text());
    assertEquals(List.of(), table.client().codes(Table.FILE));
  }

  /** A film as YouTube advises it. */
  private static byte[] landscape() throws IOException {
    try (InputStream film = Asset.class.getResourceAsStream("assets/video-wide.mp4")) {
      return film.readAllBytes();
    }
  }

  @Test
  void theFirstPostOfACampaign() {
    String empty =
        Plans.LINE + "\ncampaign Autumn follows Tea {\n  from 2026-10-05 to 2026-11-15\n}\n";
    table.client().setText(Table.FILE, empty).settle();
    table.make(new Change.NewPost("Autumn", "x", LocalDateTime.parse("2026-10-12T15:00")));
    assertTrue(
        table
            .text()
            .endsWith(
                """
                campaign Autumn follows Tea {
                  from 2026-10-05 to 2026-11-15

                  post Post {
                    on x
                    at 2026-10-12 15:00
                    text en "Text to be written."
                  }
                }
                """),
        table.text());
  }

  @Test
  void aCopyHasNoTimesAndApprovals() {
    var done = table.rewritten(new Change.Duplicate("Autumn/Open/x"));
    String text = table.with(done);
    String expected =
        """
          }

          post Open2 in Start pillar Shop {
            on x, chat as post,
                blog
            title en "We open" text en "We open."
          }

          post Free in Late pillar Craft {
        """;
    assertTrue(text.contains(expected), text);
    Spot caret = done.caret().orElseThrow();
    assertEquals("Open2", text.substring(caret.offset(), caret.offset() + caret.length()));
    assertTrue(
        table
            .with(new Change.Duplicate("Autumn/Leaves/x"))
            .contains("on x // only there\n    text en \"How leaves are rolled.\" // rolled\n  }"));
  }

  @Test
  void titlesAreInTheReadersLanguage() {
    table.close();
    table = new Table(folder, Locale.FRENCH, Plans.WHOLE);
    assertEquals(
        "Déplacer «\u00a0Of leaves\u00a0» au ven. 9 oct. 10:00",
        table
            .rewritten(
                new Change.Move(
                    "Autumn/Leaves/x", LocalDateTime.parse("2026-10-09T10:00"), ONE_CHANNEL))
            .title());
    assertEquals(
        "Free n’a pas d’heure fixe.",
        table.refused(new Change.Unpin("Autumn/Free/x", ONE_CHANNEL)));
  }

  @Test
  void brokenOrShippedTextsAreLeftAlone() {
    table.client().replace(Table.FILE, "at 2026-10-08 12:00", "at 2026-10-08 at").settle();
    assertTrue(table.refused(new Change.SetWeight("Autumn/Open/x", 5)).contains("mend its errors"));
    assertTrue(table.refused(new Change.SetWeight("Autumn/Nothing/x", 5)).contains("no longer"));
    assertTrue(table.refused().contains("Nothing is selected"));
  }
}
