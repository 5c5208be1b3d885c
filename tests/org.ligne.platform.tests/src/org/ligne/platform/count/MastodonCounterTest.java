package org.ligne.platform.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MastodonCounterTest {
  private final TextCounter counter = new MastodonCounter();

  @Test
  void hostileRunsCostNeitherStackNorMinutes() {
    assertEquals(3, counter.count("@a@" + "b.".repeat(50_000)));
    assertEquals(23, counter.count("https://a.com/" + "(a)".repeat(20_000)));
    assertEquals(24 + 20_000, counter.count("https://a.com/" + "(".repeat(20_001)));
    assertEquals(100_000, counter.count("https://".repeat(12_500)));
  }
}
