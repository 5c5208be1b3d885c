package org.ligne.exchange.ical;

import com.google.gson.FormattingStyle;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ical.Event.Status;
import org.ligne.model.value.Zones;

/** Reads and writes the file that remembers what a calendar held. */
final class Ledger {
  private static final String FORMAT = "ligne-ledger";
  private static final int VERSION = 1;

  private Ledger() {}

  /** The bytes of a ledger: by entry, so that equal exports give equal ledgers. */
  static byte[] write(List<LedgerEntry> entries) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.beginObject();
      out.name("format").value(FORMAT).name("version").value(VERSION).name("events").beginArray();
      for (LedgerEntry entry : sorted(entries)) {
        write(out, entry);
      }
      out.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void write(JsonWriter out, LedgerEntry entry) throws IOException {
    out.beginObject();
    out.name("uid").value(entry.uid());
    out.name("id").value(entry.id());
    out.name("status").value(entry.status().name());
    out.name("sequence").value(entry.sequence());
    out.name("stamp").value(entry.stamp().toString());
    out.name("start").value(entry.start().toInstant().toString());
    out.name("zone").value(entry.start().getZone().getId());
    out.name("summary").value(entry.summary());
    out.name("fingerprint").value(entry.fingerprint());
    out.endObject();
  }

  private static List<LedgerEntry> sorted(List<LedgerEntry> entries) {
    Comparator<LedgerEntry> order = Comparator.comparing(LedgerEntry::id);
    return entries.stream().sorted(order.thenComparing(LedgerEntry::uid)).toList();
  }

  /**
   * Reads a ledger, by UID.
   *
   * @param name of the file, for the message
   * @throws ExchangeException if it cannot be understood: numbers that start again would be worse
   *     than no calendar
   */
  static Map<String, LedgerEntry> read(String name, byte[] content) throws ExchangeException {
    try (JsonReader reader =
        new JsonReader(new StringReader(new String(content, StandardCharsets.UTF_8)))) {
      reader.setStrictness(Strictness.STRICT);
      JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
      requireVersion(root);
      Map<String, LedgerEntry> entries = new TreeMap<>();
      for (JsonElement element : root.getAsJsonArray("events")) {
        LedgerEntry entry = entry(element.getAsJsonObject());
        entries.put(entry.uid(), entry);
      }
      return entries;
    } catch (IOException | RuntimeException e) { // a file of others may be wrong in any way
      throw new ExchangeException(
          e, ExchangeCode.LEDGER_UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  private static void requireVersion(JsonObject root) {
    if (!FORMAT.equals(text(root, "format")) || root.get("version").getAsInt() != VERSION) {
      throw new IllegalArgumentException(FORMAT + " " + VERSION);
    }
  }

  private static LedgerEntry entry(JsonObject json) {
    Instant start = Instant.parse(text(json, "start"));
    return new LedgerEntry(
        text(json, "uid"),
        text(json, "id"),
        Status.valueOf(text(json, "status")),
        json.get("sequence").getAsInt(),
        Instant.parse(text(json, "stamp")),
        start.atZone(Zones.parse(text(json, "zone"))),
        text(json, "summary"),
        text(json, "fingerprint"));
  }

  private static String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key);
    }
    return value.getAsString();
  }
}
