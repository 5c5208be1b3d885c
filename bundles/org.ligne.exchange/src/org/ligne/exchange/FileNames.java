package org.ligne.exchange;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes file names of names people chose, good on Linux, macOS and Windows alike: normalized, of
 * letters, digits, space, dot, underscore and hyphen only, no device name, at most 120 bytes, and
 * no two that differ in case alone.
 */
public final class FileNames {
  private static final int LIMIT = 120;
  private static final Pattern REFUSED = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._-]+");
  private static final Pattern EDGES = Pattern.compile("^[\\p{M} .-]+|[ .]+$");

  /** Names Windows keeps for devices, whatever follows a dot. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|(COM|LPT)[0-9\u00B9\u00B2\u00B3])( *(\\..*)?)",
          Pattern.CASE_INSENSITIVE);

  private FileNames() {}

  /**
   * Makes names for files that lie side by side.
   *
   * @param wanted the name each would like to have, by a key that is unique
   * @param suffix what follows every name, such as {@code .csv}; room is kept for it
   * @return the names by key, without the suffix. Where two would meet, or one is too long, a short
   *     hash of the key is added, to all that meet, so that no order decides
   */
  public static SortedMap<String, String> assign(Map<String, String> wanted, String suffix) {
    int room = LIMIT - suffix.getBytes(StandardCharsets.UTF_8).length;
    SortedMap<String, String> names = new TreeMap<>();
    wanted.forEach((key, name) -> names.put(key, fitting(safe(name), key, room)));
    Map<String, Long> uses =
        names.values().stream()
            .collect(Collectors.groupingBy(FileNames::folded, Collectors.counting()));
    names.replaceAll(
        (key, name) ->
            uses.get(folded(name)) > 1 ? hashed(safe(wanted.get(key)), key, room) : name);
    return names;
  }

  private static String safe(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFC);
    text = EDGES.matcher(REFUSED.matcher(text).replaceAll("_")).replaceAll("");
    if (text.isEmpty()) {
      return "unnamed";
    }
    return DEVICE.matcher(text).matches() ? "_" + text : text;
  }

  private static String fitting(String name, String key, int room) {
    return bytes(name) <= room ? name : hashed(name, key, room);
  }

  private static String hashed(String name, String key, int room) {
    String hash = "-" + Sha256.hex(key).substring(0, 8);
    int end = name.length();
    while (bytes(name.substring(0, end)) > room - hash.length()) {
      end = name.offsetByCodePoints(end, -1);
    }
    return EDGES.matcher(name.substring(0, end)).replaceAll("") + hash;
  }

  private static String folded(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
