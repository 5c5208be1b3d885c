package org.ligne.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ligne.exchange.Remark;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Schedule;

/**
 * Writes a schedule as JSON: UTF-8, line feeds, two spaces, keys in the order of the model, lists
 * in canonical order. Equal schedules give equal bytes.
 */
public final class ScheduleWriter {
  static final String FORMAT = "ligne-schedule";
  static final int VERSION = 2;
  static final String LEFT_OUT = "leftOut";

  private ScheduleWriter() {}

  /** The whole schedule; {@link ScheduleReader} gives it back. */
  public static byte[] write(Schedule schedule) {
    return write(schedule, Selection.whole(schedule));
  }

  /** The schedule with the chosen entries only; the others are named with the reason. */
  public static byte[] write(Schedule schedule, Selection selection) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setStrictness(Strictness.STRICT);
      out.setFormattingStyle(FormattingStyle.PRETTY);
      out.beginObject();
      out.name("format").value(FORMAT).name("version").value(VERSION);
      new ModelWriter(out).features(schedule, selection.entries());
      leftOut(out, selection);
      out.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void leftOut(JsonWriter out, Selection selection) throws IOException {
    if (selection.withheld().isEmpty()) {
      return;
    }
    out.name(LEFT_OUT).beginArray();
    for (Remark remark : selection.withheld()) {
      out.beginObject();
      out.name("id").value(remark.entry()).name("reason").value(remark.code().id());
      out.endObject();
    }
    out.endArray();
  }
}
