package org.ligne.dsl.ide.hint;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.inject.Singleton;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which hints a client wants: all, until it says otherwise. It does so by {@code {"ligne":
 * {"hints": …}}} in its settings or its initialization options, where {@code hints} is {@code true}
 * or {@code false} for all of them, or an object with the names of kinds, such as {@code
 * {"weekdays": false}}. What is not said stays as it is.
 */
@Singleton
public class HintSettings {
  private static final String SECTION = "ligne";
  private static final String HINTS = "hints";

  private volatile Set<HintKind> wanted = Set.of(HintKind.values());

  /** The kinds that are wanted now. */
  public Set<HintKind> wanted() {
    return wanted;
  }

  /**
   * Takes over what some settings say about hints.
   *
   * @param settings as they came: JSON, a map or a bean; may be null
   */
  public void read(Object settings) {
    JsonElement json =
        settings instanceof JsonElement element ? element : new Gson().toJsonTree(settings);
    JsonElement section = member(json, SECTION);
    JsonElement hints = member(section == null ? json : section, HINTS);
    if (isChoice(hints)) {
      wanted = hints.getAsBoolean() ? Set.of(HintKind.values()) : Set.of();
    } else if (hints instanceof JsonObject each) {
      wanted = changed(each);
    }
  }

  private static JsonElement member(JsonElement json, String name) {
    return json instanceof JsonObject object ? object.get(name) : null;
  }

  private static boolean isChoice(JsonElement json) {
    return json instanceof JsonPrimitive value && value.isBoolean();
  }

  private Set<HintKind> changed(JsonObject hints) {
    Set<HintKind> kinds = EnumSet.noneOf(HintKind.class);
    for (HintKind kind : HintKind.values()) {
      JsonElement choice = hints.get(kind.name().toLowerCase(Locale.ROOT));
      if (isChoice(choice) ? choice.getAsBoolean() : wanted.contains(kind)) {
        kinds.add(kind);
      }
    }
    return Collections.unmodifiableSet(kinds);
  }
}
