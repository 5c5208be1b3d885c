package org.ligne.exchange.hootsuite;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.ligne.model.schedule.Item;

/**
 * What the tool accepts.
 *
 * @param date how date and time are written
 * @param rows how many rows a file may have
 * @param grid minutes a time must be a multiple of
 * @param lead minutes a time must lie ahead of now at least
 * @param notNetworks platforms the tool cannot publish to, in lower case
 */
record Layout(DateTimeFormatter date, int rows, int grid, int lead, List<String> notNetworks) {
  private static final String FILE = "hootsuite.json";

  /** The layout that comes with Ligne. */
  static Layout shipped() {
    try (InputStream file = Layout.class.getResourceAsStream(FILE)) {
      return of(
          JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
              .getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  private static Layout of(JsonObject json) {
    return new Layout(
        DateTimeFormatter.ofPattern(json.get("datePattern").getAsString(), Locale.ROOT),
        json.get("rowLimit").getAsInt(),
        json.get("gridMinutes").getAsInt(),
        json.get("leadMinutes").getAsInt(),
        json.getAsJsonArray("notNetworks").asList().stream()
            .map(name -> name.getAsString().toLowerCase(Locale.ROOT))
            .toList());
  }

  boolean serves(Item item) {
    return !notNetworks.contains(item.getPlatform().toLowerCase(Locale.ROOT));
  }
}
