package org.ligne.platform.sent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where tracking parameters go in a link. */
class TrackingTest {

  private static Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("utm_source", "x");
    parameters.put("utm_medium", "social");
    return parameters;
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.fr, https://a.fr?utm_source=x&utm_medium=social",
    "https://a.fr/, https://a.fr/?utm_source=x&utm_medium=social",
    "https://a.fr/the?page=2, https://a.fr/the?page=2&utm_source=x&utm_medium=social",
    "https://a.fr/the?, https://a.fr/the?utm_source=x&utm_medium=social",
    "https://a.fr/the?page=2&, https://a.fr/the?page=2&utm_source=x&utm_medium=social",
    "https://a.fr/the#fin, https://a.fr/the?utm_source=x&utm_medium=social#fin",
    "https://a.fr/the?p=2#a?b=1, https://a.fr/the?p=2&utm_source=x&utm_medium=social#a?b=1",
    "https://a.fr/thé#été, https://a.fr/thé?utm_source=x&utm_medium=social#été"
  })
  void parametersStandBehindTheQueryAndBeforeTheFragment(String link, String tracked) {
    assertEquals(tracked, Tracking.track(link, parameters()));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.fr?utm_source=lettre, https://a.fr?utm_source=lettre&utm_medium=social",
    "https://a.fr?p=1&utm_medium=, https://a.fr?p=1&utm_medium=&utm_source=x",
    "https://a.fr?utm_source=a&utm_medium=b#c, https://a.fr?utm_source=a&utm_medium=b#c",
    "https://a.fr?my_utm_source=a, https://a.fr?my_utm_source=a&utm_source=x&utm_medium=social",
    "https://a.fr#utm_source=a, https://a.fr?utm_source=x&utm_medium=social#utm_source=a"
  })
  void parametersOfTheAuthorWin(String link, String tracked) {
    assertEquals(tracked, Tracking.track(link, parameters()));
  }

  @ParameterizedTest
  @CsvSource({
    "Rentree, rentree",
    "Été, ete",
    "CœurDeGamme, coeurdegamme",
    "Straße, strasse",
    "İstanbul, istanbul",
    "BLACK FRIDAY 2026 !, black-friday-2026",
    "a_b.c-d, a_b.c-d",
    "--a--, a"
  })
  void valuesAreOnesReportsDoNotSplit(String name, String value) {
    assertEquals(value, Tracking.clean(name));
  }

  @Test
  void valuesAreEscapedAllTheSame() {
    assertEquals("https://a.fr?a=1%2B1", Tracking.track("https://a.fr", Map.of("a", "1+1")));
  }
}
