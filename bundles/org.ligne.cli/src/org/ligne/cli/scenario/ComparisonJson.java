package org.ligne.cli.scenario;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ligne.cli.text.Version;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.scenario.Alternative;
import org.ligne.compiler.scenario.Comparison;
import org.ligne.compiler.scenario.Differences;
import org.ligne.compiler.scenario.Figures;
import org.ligne.model.value.Money;

/** Comparisons as one JSON object for programs; its form is {@code compare-1.schema.json}. */
public final class ComparisonJson {
  private static final int VERSION = 1;

  private final Consumer<String> out;

  /** A report that is written as a whole. */
  public ComparisonJson(Consumer<String> out) {
    this.out = out;
  }

  /** Writes what was compared in a project, as the user named it. */
  public void write(String project, List<Comparison> comparisons) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.setSerializeNulls(false);
      json.beginObject();
      json.name("format").value("ligne-compare");
      json.name("formatVersion").value(VERSION);
      json.name("ligne").value(Version.number());
      json.name("project").value(project);
      json.name("campaigns").beginArray();
      for (Comparison each : comparisons) {
        write(json, each);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.accept(text.toString());
  }

  private static void write(JsonWriter json, Comparison comparison) throws IOException {
    json.beginObject();
    json.name("campaign").value(comparison.campaign());
    json.name("label").value(comparison.label());
    json.name("alternatives").beginArray();
    for (Alternative each : comparison.alternatives()) {
      write(json, each);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, Alternative each) throws IOException {
    json.beginObject();
    json.name("scenario").value(each.isWritten() ? null : each.scenario());
    json.name("label").value(each.label());
    json.name("errors").beginArray();
    for (Diagnostic error : each.errors()) {
      write(json, error);
    }
    json.endArray();
    json.name("figures");
    if (each.figures().isPresent()) {
      write(json, each.figures().get());
    } else {
      json.nullValue();
    }
    json.name("differences");
    if (each.isWritten() || each.figures().isEmpty()) {
      json.nullValue();
    } else {
      write(json, each.differences());
    }
    json.endObject();
  }

  private static void write(JsonWriter json, Diagnostic error) throws IOException {
    json.beginObject();
    json.name("file").value(error.file());
    json.name("line").value(error.line());
    json.name("column").value(error.column());
    json.name("code").value(error.code());
    json.name("message").value(error.message());
    json.name("mend").value(error.mend());
    json.endObject();
  }

  private static void write(JsonWriter json, Figures figures) throws IOException {
    json.beginObject();
    json.name("points").value(figures.quality().points());
    json.name("verdict").value(word(figures.quality().verdict().name()));
    json.name("gap");
    value(json, figures.quality().gap().stream().boxed().findFirst().orElse(null));
    json.name("placed").value(figures.placed().size());
    names(json, "unplaced", figures.unplaced());
    shares(json, "pillars", figures.pillars());
    shares(json, "channels", figures.channels());
    json.name("load").beginArray();
    for (Figures.Load each : figures.load()) {
      write(json, each);
    }
    json.endArray();
    json.name("costs").beginArray();
    for (Figures.Cost each : figures.costs()) {
      write(json, each);
    }
    json.endArray();
    json.name("coverage");
    write(json, figures.coverage());
    json.endObject();
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void value(JsonWriter json, Number value) throws IOException {
    if (value == null) {
      json.nullValue();
    } else {
      json.value(value);
    }
  }

  private static void names(JsonWriter json, String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String each : values) {
      json.value(each);
    }
    json.endArray();
  }

  private static void shares(JsonWriter json, String name, List<Figures.Share> shares)
      throws IOException {
    json.name(name).beginArray();
    for (Figures.Share each : shares) {
      json.beginObject();
      json.name("name").value(each.name());
      json.name("label").value(each.label());
      json.name("entries").value(each.entries());
      json.name("permille").value(each.permille());
      json.name("target").value(each.target());
      json.endObject();
    }
    json.endArray();
  }

  private static void write(JsonWriter json, Figures.Load load) throws IOException {
    json.beginObject();
    json.name("person").value(load.person());
    json.name("label").value(load.label());
    json.name("entries").value(load.entries());
    json.name("busiestDay").value(load.busiest().toString());
    json.name("onBusiestDay").value(load.most());
    json.name("capacity");
    value(json, load.capacity());
    json.name("daysAboveCapacity").value(load.daysAbove());
    json.endObject();
  }

  private static void write(JsonWriter json, Figures.Cost cost) throws IOException {
    json.beginObject();
    json.name("currency").value(cost.sum().currency().getCurrencyCode());
    json.name("sum").value(amount(cost.sum()));
    json.name("busiestWeek").value(cost.week() == null ? null : cost.week().toString());
    json.name("inBusiestWeek").value(amount(cost.most()));
    json.name("limitPerWeek").value(cost.limit() == null ? null : amount(cost.limit()));
    json.endObject();
  }

  /** Amounts are texts, because numbers of JSON may lose cents on their way. */
  private static String amount(Money money) {
    return money.amount().toPlainString();
  }

  private static void write(JsonWriter json, Figures.Coverage coverage) throws IOException {
    json.beginObject();
    json.name("weeks").value(coverage.weeks());
    names(json, "emptyWeeks", coverage.empty().stream().map(Object::toString).toList());
    json.name("cadenceWeeks").value(coverage.wanted());
    json.name("cadenceReached").value(coverage.reached());
    json.name("score").value(coverage.score());
    json.name("inPeak").value(coverage.inPeak());
    json.name("audiences").beginObject();
    for (Map.Entry<String, Integer> each : coverage.audiences().entrySet()) {
      json.name(each.getKey()).value(each.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private static void write(JsonWriter json, Differences differences) throws IOException {
    json.beginObject();
    json.name("moved").beginArray();
    for (Differences.Move each : differences.moved()) {
      json.beginObject();
      json.name("entry").value(each.entry());
      json.name("from").value(moment(each.from()));
      json.name("to").value(moment(each.to()));
      json.endObject();
    }
    json.endArray();
    names(json, "added", differences.added());
    names(json, "gone", differences.gone());
    names(json, "lost", differences.lost());
    names(json, "won", differences.won());
    json.endObject();
  }

  private static String moment(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }
}
