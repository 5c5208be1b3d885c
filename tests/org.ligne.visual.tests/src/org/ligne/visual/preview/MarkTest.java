package org.ligne.visual.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkTest {

  private static List<String> in(String text) {
    return Mark.in(text).stream()
        .map(mark -> mark.kind() + " " + text.substring(mark.start(), mark.end()))
        .toList();
  }

  @Test
  void findsWhatNetworksMakeSomethingOf() {
    assertEquals(
        List.of("HASHTAG #Thé", "MENTION @maison", "LINK https://example.com/a", "HASHTAG #Thé"),
        in("Un #Thé de @maison : https://example.com/a. #Thé"));
  }

  @Test
  void theWordAloneIsNoHashtag() {
    assertEquals(List.of("HASHTAG #thé"), in("le thé, encore thé, puis #thé"));
  }

  @Test
  void whatStandsInALinkIsPartOfIt() {
    assertEquals(
        List.of("LINK https://example.com/@maison?a#vert"),
        in("https://example.com/@maison?a#vert"));
  }
}
