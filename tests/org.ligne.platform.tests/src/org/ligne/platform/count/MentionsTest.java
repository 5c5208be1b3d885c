package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void areSpelledAsNetworksSpellThem() {
    assertEquals(
        List.of("@maison", "@maison.du.the", "@maison.bsky.social", "@maison@piaille.fr"),
        Mentions.in("@maison, @maison.du.the. (@maison.bsky.social) @maison@piaille.fr"));
  }

  @Test
  void areNoMailAddressesAndNoPartsOfLinks() {
    assertEquals(List.of(), Mentions.in("bonjour@maison.fr https://a.fr/@maison @ @é"));
  }

  @Test
  void standTheLongestRuns() {
    assertEquals(1, Mentions.in("@" + "a.".repeat(50_000) + "b").size());
  }
}
