package org.ligne.cli.impact;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ligne.cli.text.Version;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.impact.Affected;
import org.ligne.compiler.impact.Change;
import org.ligne.compiler.impact.Fact;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Trouble;

/** What a change of rules does to a plan as JSON, for programs; docs/schemas has its schema. */
public final class ImpactJson {
  private static final int VERSION = 1;

  private final JsonWriter out;

  private ImpactJson(JsonWriter out) {
    this.out = out;
  }

  /**
   * The object, laid out.
   *
   * @param from the moment from which posts count, if one was named
   */
  public static String of(Impact impact, Optional<Instant> from) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setIndent("  ");
      new ImpactJson(out).write(impact, from);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return text.toString();
  }

  private void write(Impact impact, Optional<Instant> from) throws IOException {
    out.beginObject();
    out.name("format").value("ligne-impact");
    out.name("formatVersion").value(VERSION);
    out.name("ligne").value(Version.number());
    optional("from", from.map(Instant::toString));
    out.name("posts").value(impact.posts());
    versions(impact);
    out.name("changes").beginArray();
    for (Change change : impact.changes()) {
      change(change);
    }
    out.endArray();
    out.name("problems").beginArray();
    for (Trouble trouble : impact.troubles()) {
      for (Diagnostic problem : trouble.diagnostics()) {
        out.beginObject();
        diagnostic(problem);
        out.endObject();
      }
    }
    out.endArray().endObject();
  }

  private void versions(Impact impact) throws IOException {
    out.name("packs").beginArray();
    for (var version : impact.versions()) {
      out.beginObject();
      out.name("platform").value(version.platform());
      optional("before", version.before());
      optional("after", version.after());
      optional("effective", version.effective().map(LocalDate::toString));
      out.endObject();
    }
    out.endArray();
  }

  private void change(Change change) throws IOException {
    out.beginObject();
    out.name("platform").value(change.platform());
    optional("format", Optional.of(change.format()).filter(format -> !format.isEmpty()));
    out.name("subject").value(change.subject());
    facts("before", change.before());
    facts("after", change.after());
    optional("effective", change.effective().map(LocalDate::toString));
    posts("broken", change.broken());
    posts("freed", change.freed());
    out.endObject();
  }

  private void facts(String name, List<Fact> facts) throws IOException {
    out.name(name).beginArray();
    for (Fact fact : facts) {
      out.beginObject();
      out.name("statement").value(fact.statement());
      optional("sources", Optional.of(fact.sources()).filter(sources -> !sources.isEmpty()));
      optional("since", fact.since().map(LocalDate::toString));
      optional("until", fact.until().map(LocalDate::toString));
      out.endObject();
    }
    out.endArray();
  }

  private void posts(String name, List<Affected> posts) throws IOException {
    out.name(name).beginArray();
    for (Affected post : posts) {
      out.beginObject();
      out.name("id").value(post.id());
      out.name("local").value(post.at().toLocalDateTime().toString());
      out.name("zone").value(post.at().getZone().getId());
      out.name("instant").value(post.at().toInstant().toString());
      diagnostic(post.finding());
      out.endObject();
    }
    out.endArray();
  }

  private void diagnostic(Diagnostic finding) throws IOException {
    out.name("file").value(finding.file());
    out.name("line").value(finding.line());
    out.name("column").value(finding.column());
    out.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT));
    out.name("code").value(finding.code());
    out.name("message").value(finding.message());
    out.name("mend").value(finding.mend());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.name(name).value(value.get());
    }
  }
}
