package org.ligne.cli.explain;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.cli.text.Version;
import org.ligne.planning.Placed;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.problem.Entry;

/** One JSON object for programs; its form is in docs/schemas/explain-1.schema.json. */
public final class ExplanationJson {
  private static final int VERSION = 1;

  private final JsonWriter json;
  private final Sources sources;

  private ExplanationJson(JsonWriter json, Sources sources) {
    this.json = json;
    this.sources = sources;
  }

  /** The text of the object. */
  public static String of(List<Subject> subjects, Sources sources) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      new ExplanationJson(json, sources).write(subjects);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(List<Subject> subjects) throws IOException {
    json.beginObject();
    json.name("format").value("ligne-explain");
    json.name("version").value(VERSION);
    json.name("ligne").value(Version.number());
    json.name("project").value(sources.project().shown());
    json.name("entries").beginArray();
    for (Subject subject : subjects) {
      json.beginObject();
      describe(subject);
      explain(subject);
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void describe(Subject subject) throws IOException {
    Entry entry = subject.entry();
    json.name("id").value(entry.id());
    if (subject.publication().isPresent()) {
      json.name("campaign").value(subject.publication().get().campaign().getName());
      json.name("post").value(subject.publication().get().content().getName());
      json.name("channel").value(subject.publication().get().channel().getName());
    }
    json.name("weight").value(entry.weight());
    json.name("zone").value(subject.zone().getId());
    json.name("channelZone").value(subject.channelZone().getId());
    json.name("binding").value(binding(entry));
    Optional<Placed> placed = subject.explanation().placed();
    if (placed.isPresent()) {
      json.name("at").value(moment(placed.get().at(), subject.zone()));
    }
  }

  private static String binding(Entry entry) {
    return entry.isKept() ? "kept" : entry.isPinned() ? "fixed" : "free";
  }

  static String moment(ZonedDateTime at, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.withZoneSameInstant(zone));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void explain(Subject subject) throws IOException {
    Explanation explanation = subject.explanation();
    SlotJson slots = new SlotJson(json, sources, subject.zone());
    if (explanation.placed().isPresent()) {
      json.name("points").value(explanation.points());
      json.name("reasons");
      slots.reasons(explanation.placed().get().reasons());
      json.name("gains");
      slots.gains(explanation.gains());
      json.name("asGood");
      slots.moments(explanation.asGood());
    } else {
      json.name("blockages");
      slots.blockages(explanation.blockages());
    }
    json.name("next");
    slots.alternatives(explanation.next());
    if (subject.answer().isPresent()) {
      json.name("asked");
      slots.answer(subject.answer().get());
    }
  }
}
