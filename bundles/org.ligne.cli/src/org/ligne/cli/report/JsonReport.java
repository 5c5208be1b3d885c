package org.ligne.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ligne.cli.text.Version;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;

/** One JSON object for programs; its form is in docs/cli.md. */
public final class JsonReport implements DiagnosticReport {
  private static final int VERSION = 1;

  private final Consumer<String> out;
  private final List<CheckedProject> projects = new ArrayList<>();

  /** A report that is written as a whole. */
  public JsonReport(Consumer<String> out) {
    this.out = out;
  }

  @Override
  public void add(CheckedProject project) {
    projects.add(project);
  }

  @Override
  public void end() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.accept(text.toString());
  }

  private void write(JsonWriter json) throws IOException {
    Counts total =
        projects.stream().map(CheckedProject::counts).reduce(new Counts(0, 0, 0), Counts::plus);
    json.beginObject();
    json.name("format").value("ligne-check");
    json.name("formatVersion").value(VERSION);
    json.name("ligne").value(Version.number());
    json.name("projects").beginArray();
    for (CheckedProject project : projects) {
      write(json, project);
    }
    json.endArray();
    json.name("summary");
    write(json, total);
    json.endObject();
  }

  private static void write(JsonWriter json, CheckedProject project) throws IOException {
    json.beginObject();
    json.name("project").value(project.place().shown());
    json.name("files").value(project.files());
    json.name("diagnostics").beginArray();
    for (Diagnostic each : project.diagnostics()) {
      write(json, each, project.place());
    }
    json.endArray();
    json.name("summary");
    write(json, project.counts());
    json.endObject();
  }

  private static void write(JsonWriter json, Diagnostic found, ProjectPlace place)
      throws IOException {
    json.beginObject();
    json.name("file").value(found.file());
    json.name("path").value(place.shown(found.file()));
    json.name("line").value(found.line());
    json.name("column").value(found.column());
    json.name("endLine").value(found.endLine());
    json.name("endColumn").value(found.endColumn());
    json.name("severity").value(found.severity().name().toLowerCase(Locale.ROOT));
    json.name("code").value(found.code());
    json.name("message").value(found.message());
    json.name("mend").value(found.mend());
    if (!found.related().isEmpty()) {
      json.name("related").beginArray();
      for (Related each : found.related()) {
        write(json, each, place);
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void write(JsonWriter json, Related related, ProjectPlace place)
      throws IOException {
    json.beginObject();
    json.name("file").value(related.file());
    json.name("path").value(place.shown(related.file()));
    json.name("line").value(related.line());
    json.name("column").value(related.column());
    json.name("endLine").value(related.endLine());
    json.name("endColumn").value(related.endColumn());
    json.name("message").value(related.message());
    json.endObject();
  }

  private static void write(JsonWriter json, Counts counts) throws IOException {
    json.beginObject();
    json.name("errors").value(counts.errors());
    json.name("warnings").value(counts.warnings());
    json.name("infos").value(counts.infos());
    json.endObject();
  }
}
