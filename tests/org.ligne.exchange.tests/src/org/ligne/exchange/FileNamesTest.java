package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Rentree, Rentree",
        "Rentrée d'automne, Rentrée d_automne",
        "e\u0301te\u0301, été",
        "../../etc/passwd, _.._etc_passwd",
        "a/b\\c:d, a_b_c_d",
        "..., unnamed",
        "-rf, rf",
        ".hidden, hidden",
        "fin. . , fin",
        "CON, _CON",
        "aux.v2, _aux.v2",
        "com1, _com1",
        "LPT¹, _LPT¹",
        "CONTACT, CONTACT",
        "茶の家, 茶の家",
        "thé 🍵, thé _"
      })
  void makesNamesEverySystemTakes(String wanted, String expected) {
    assertEquals(expected, FileNames.assign(Map.of("key", wanted), ".csv").get("key"));
  }

  @Test
  void keepsNamesApartThatDifferInCaseOrForm() {
    Map<String, String> names =
        FileNames.assign(Map.of("1", "Noel", "2", "NOEL", "3", "Été", "4", "E\u0301te\u0301"), "");
    assertEquals("Noel-6b86b273", names.get("1"));
    assertEquals("NOEL-d4735e3a", names.get("2"));
    assertNotEquals(names.get("3"), names.get("4"));
    assertEquals(4, new TreeSet<>(names.values()).size());
  }

  @Test
  void shortensWithAHashAndLeavesRoomForTheSuffix() {
    String name = FileNames.assign(Map.of("key", "é".repeat(200)), ".csv").get("key");
    assertEquals("é".repeat(53) + "-2c70e12b", name);
  }

  @Test
  void tenThousandHostileNamesStaySafeAndApart() {
    SplittableRandom random = new SplittableRandom(20261123);
    for (int round = 0; round < 2_000; round++) {
      Map<String, String> wanted = new TreeMap<>();
      for (int i = 0; i < 5; i++) {
        wanted.put("key" + i, Texts.hostile(random));
      }
      TreeSet<String> folded = new TreeSet<>();
      for (String name : FileNames.assign(wanted, ".csv").values()) {
        assertSafe(name + ".csv");
        assertTrue(folded.add(name.toLowerCase(Locale.ROOT)), "twice: " + name);
      }
    }
  }

  private static void assertSafe(String name) {
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 120, name);
    assertTrue(name.matches("[\\p{L}\\p{M}\\p{N} ._-]+"), name);
    assertTrue(Normalizer.isNormalized(name, Normalizer.Form.NFC), name);
    assertFalse(name.startsWith(".") || name.startsWith("-") || name.startsWith(" "), name);
    assertEquals(Path.of("out", name), Path.of("out").resolve(name).normalize());
    String device = name.replaceAll("\\..*", "").strip().toUpperCase(Locale.ROOT);
    assertFalse(List.of("CON", "PRN", "AUX", "NUL", "COM1", "LPT9").contains(device), name);
  }
}
