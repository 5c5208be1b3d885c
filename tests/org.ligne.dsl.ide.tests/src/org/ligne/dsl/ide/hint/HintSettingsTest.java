package org.ligne.dsl.ide.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HintSettingsTest {
  private final HintSettings settings = new HintSettings();

  @Test
  void wantsAllUntilToldOtherwise() {
    settings.read(null);
    settings.read(Map.of("ligne", Map.of("java", "here")));
    assertEquals(EnumSet.allOf(HintKind.class), settings.wanted());
  }

  @Test
  void readsJsonAsItComesFromAnotherProcess() {
    settings.read(JsonParser.parseString("{\"ligne\":{\"hints\":{\"formats\":false}}}"));
    assertEquals(EnumSet.complementOf(EnumSet.of(HintKind.FORMATS)), settings.wanted());
    settings.read(JsonParser.parseString("{\"hints\":false}"));
    assertEquals(Set.of(), settings.wanted());
    settings.read(JsonParser.parseString("{\"hints\":{\"weekdays\":true}}"));
    assertEquals(Set.of(HintKind.WEEKDAYS), settings.wanted());
  }

  @Test
  void passesOverWhatMakesNoSense() {
    settings.read(JsonParser.parseString("{\"hints\":{\"weekdays\":[1],\"other\":false}}"));
    settings.read("hints");
    settings.read(Map.of("hints", "maybe"));
    assertEquals(EnumSet.allOf(HintKind.class), settings.wanted());
  }
}
