package org.ligne.exchange.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.ligne.model.value.Zones;

/**
 * A moment in a file: the local time and zone, which are what was planned, and the instant they
 * came to with the zone rules of the day.
 */
final class Moments {
  static final String LOCAL = "local";
  static final String ZONE = "zone";
  static final String INSTANT = "instant";

  private Moments() {}

  static void write(JsonWriter out, ZonedDateTime time) throws IOException {
    out.beginObject();
    out.name(LOCAL).value(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
    out.name(ZONE).value(time.getZone().getId());
    out.name(INSTANT).value(time.toInstant().toString());
    out.endObject();
  }

  /**
   * Reads a moment back. The instant only chooses between the two readings of a local time that
   * occurs twice; where zone rules have changed since, the local time stands.
   *
   * @throws java.time.DateTimeException or IllegalArgumentException if a part cannot be read
   */
  static ZonedDateTime read(Map<String, String> parts) {
    LocalDateTime local = LocalDateTime.parse(parts.get(LOCAL));
    Instant instant = Instant.parse(parts.get(INSTANT));
    Duration ahead = Duration.between(instant, local.toInstant(ZoneOffset.UTC));
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead.toSeconds()));
    return ZonedDateTime.ofLocal(local, Zones.parse(parts.get(ZONE)), offset);
  }
}
