package org.ligne.editor.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Blocks and named statements, told from the text alone. */
class BlockTest {
  private static final String PLAN =
      """
      // campaign Old {
      campaign Rentree follows Maison {
        phase Teaser 2026-09-01 to 2026-09-07
        post Annonce in Teaser {
          on instagram as post pinned at 2026-09-10 09:00
          text fr '''
            post {
            '''
        }
        series S every monday { text fr "}" }
      }
      """;

  @Test
  void blocksHaveTheirKeywordAndName() {
    assertEquals(
        List.of("campaign Rentree 0", "post Annonce 1", "series S 1"),
        Block.of(PLAN).stream()
            .map(each -> each.keyword() + " " + each.name() + " " + each.depth())
            .toList());
  }

  @Test
  void aBlockReachesFromItsKeywordToItsBrace() {
    var series = Block.of(PLAN).getLast();
    assertEquals(
        "series S every monday { text fr \"}\" }",
        PLAN.substring(series.start(), series.end(PLAN)));
  }

  @Test
  void aBlockWithoutEndReachesToTheEnd() {
    String text = "campaign A {\n  post B {\n";
    var blocks = Block.of(text);
    assertEquals(2, blocks.size());
    assertTrue(blocks.stream().allMatch(each -> each.close() < 0));
    assertEquals(text.length(), blocks.getFirst().end(text));
  }

  @Test
  void bracesTooManyAreNoBlocks() {
    assertEquals(List.of(), Block.of("} } }"));
  }

  @Test
  void oneJumpsFromStatementToStatement() {
    var members = new Members(PLAN);
    int campaign = PLAN.indexOf("campaign Rentree");
    int phase = PLAN.indexOf("phase");
    int post = PLAN.indexOf("post Annonce");
    assertEquals(OptionalInt.of(campaign), members.next(0));
    assertEquals(OptionalInt.of(phase), members.next(campaign));
    assertEquals(OptionalInt.of(post), members.next(phase));
    assertEquals(OptionalInt.of(PLAN.indexOf("series")), members.next(post));
    assertEquals(OptionalInt.of(phase), members.previous(post));
    assertEquals(OptionalInt.empty(), members.next(PLAN.length()));
  }

  @Test
  void aMegabyteIsReadInNoTime() {
    String big = PLAN.repeat(1_000_000 / PLAN.length());
    long start = System.nanoTime();
    int count = Block.of(big).size();
    double millis = (System.nanoTime() - start) / 1e6;
    assertTrue(count > 8_000);
    assertTrue(millis < 2_000, () -> millis + " ms");
  }
}
