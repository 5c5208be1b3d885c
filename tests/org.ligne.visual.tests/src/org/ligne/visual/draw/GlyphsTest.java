package org.ligne.visual.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "approved",
        "awaiting",
        "error",
        "warning",
        "pin",
        "lock",
        "held",
        "paid",
        "series",
        "boost",
        "unplaced",
        "holiday",
        "event",
        "blackout",
        "quiet",
        "audience",
        "phase",
        "zone",
        "more",
        "media",
        "like",
        "comment",
        "share",
        "film",
        "link",
        "fold",
        "letters",
        "hashtag",
        "network",
        "instagram",
        "facebook",
        "linkedin",
        "x",
        "threads",
        "mastodon",
        "bluesky",
        "pinterest",
        "youtube",
        "dailymotion",
        "tiktok",
        "snapchat",
        "slideshare",
        "newsletter",
        "blog"
      })
  void staysInItsSquare(String name) {
    Glyph glyph = Glyphs.of(name).orElseThrow();
    Bounds bounds = new Bounds();
    glyph.parts().forEach(part -> part.trace(bounds));
    assertTrue(bounds.points > 2, name);
    assertTrue(bounds.least >= 0 && bounds.most <= Glyph.SIZE, name + " " + bounds.least);
    assertNotNull(Glyphs.file(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Blog",
        "Bluesky",
        "Dailymotion",
        "Facebook",
        "Instagram",
        "LinkedIn",
        "Mastodon",
        "Newsletter",
        "Pinterest",
        "SlideShare",
        "Snapchat",
        "Threads",
        "TikTok",
        "X",
        "YouTube"
      })
  void everyShippedNetworkHasOneOfItsOwn(String platform) {
    assertNotEquals(Glyphs.NETWORK, Glyphs.ofPlatform(platform));
  }

  @Test
  void networksOfUsersShareOne() {
    assertEquals("network", Glyphs.ofPlatform("Fediverse 2"));
    assertEquals("network", Glyphs.ofPlatform("../palette"));
  }

  @Test
  void saysWhatItLacks() {
    assertEquals(Optional.empty(), Glyphs.of("nothing"));
    assertFalse(Glyphs.of("a/b").isPresent());
  }

  private static final class Bounds implements Glyph.Pen {
    private double least = Glyph.SIZE;
    private double most;
    private int points;

    private void at(double x, double y) {
      least = Math.min(least, Math.min(x, y));
      most = Math.max(most, Math.max(x, y));
      points++;
    }

    @Override
    public void move(double x, double y) {
      at(x, y);
    }

    @Override
    public void line(double x, double y) {
      at(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
      at(x, y);
    }

    @Override
    public void close() {
      points++;
    }
  }
}
