package org.ligne.exchange.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidTest {
  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  @Test
  void givesTheStandardsOwnExample() {
    UUID uuid = NameUuid.of(DNS, "www.example.com");
    assertEquals("2ed6657d-e927-568b-95e1-2665a8aea6a2", uuid.toString());
    assertEquals(5, uuid.version());
    assertEquals(2, uuid.variant());
  }

  @Test
  void givesTheNamespaceOfOurEvents() {
    assertEquals(
        "f5ab01a9-26ef-5205-a2a7-e669524dc477",
        NameUuid.of(URL, "http://www.ligne.org/model/schedule").toString());
  }
}
