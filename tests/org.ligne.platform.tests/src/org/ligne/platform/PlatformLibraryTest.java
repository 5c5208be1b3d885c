package org.ligne.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformLibraryTest {

  @Test
  void shipsTheNetworksOfTheTrade() {
    assertEquals(
        List.of(
            "X",
            "Facebook",
            "Instagram",
            "LinkedIn",
            "Pinterest",
            "YouTube",
            "TikTok",
            "Threads",
            "Bluesky",
            "Mastodon",
            "Snapchat",
            "Dailymotion",
            "SlideShare",
            "GoogleBusinessProfile",
            "Blog",
            "Newsletter"),
        PlatformLibrary.names());
  }

  @Test
  void everyFileDeclaresThePlatformItIsNamedAfter() {
    for (String name : PlatformLibrary.names()) {
      String text = PlatformLibrary.text(name);
      assertTrue(text.contains("platform " + name + " "), name);
      assertTrue(text.contains("version \"20"), name);
      assertTrue(text.contains("syntax 1\n"), name);
      assertTrue(text.contains("checked 20"), name);
      assertTrue(text.contains("default format "), name);
    }
  }

  @Test
  void refusesNamesItDoesNotKnow() {
    assertThrows(IllegalArgumentException.class, () -> PlatformLibrary.text("../secret"));
  }
}
