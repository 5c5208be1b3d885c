package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "example.org",
        "/boutique",
        "javascript:alert(1)",
        "ftp://example.org",
        "https:///x",
        "https://example.org/\r\nX:1",
        "mailto:a@example.org",
        "file:///etc/passwd"
      })
  void refusesWhatIsNoCompleteWebAddress(String address) {
    assertEquals(Optional.empty(), Links.web(address));
  }

  @Test
  void keepsAddressesAndEncodesWhatIsNotAscii() {
    assertEquals(
        Optional.of("https://example.org/a?b=1,2;3&c=%C3%A9#d"),
        Links.web("https://example.org/a?b=1,2;3&c=%C3%A9#d"));
    assertEquals(Optional.of("HTTPS://example.org/th%C3%A9"), Links.web("HTTPS://example.org/thé"));
  }
}
