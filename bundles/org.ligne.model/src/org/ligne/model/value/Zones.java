package org.ligne.model.value;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Reads time zones, leaving out those that do not follow clock changes. */
public final class Zones {
  private Zones() {}

  /**
   * Reads an IANA zone such as {@code Europe/Paris}, or {@code UTC}.
   *
   * @throws IllegalArgumentException if the zone is unknown or a fixed offset
   */
  public static ZoneId parse(String text) {
    String id = text.strip();
    if (!id.equals("UTC") && !ZoneId.getAvailableZoneIds().contains(id)) {
      throw new IllegalArgumentException(
          "unknown time zone " + id + ": expected an IANA name such as Europe/Paris");
    }
    return ZoneId.of(id);
  }

  /** Whether a zone keeps one offset for ever. */
  public static boolean isFixed(ZoneId zone) {
    return zone instanceof ZoneOffset || zone.getRules().isFixedOffset();
  }
}
