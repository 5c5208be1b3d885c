package org.ligne.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ligne.cli.text.Version;
import org.ligne.compiler.Diagnostic;

/**
 * SARIF 2.1.0, which code hosts show beside the lines (OASIS Standard, 27 March 2020). Addresses
 * are relative to the folder the command is run in, or to the project where that lies elsewhere.
 */
public final class SarifReport implements DiagnosticReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Consumer<String> out;
  private final String language;
  private final List<CheckedProject> projects = new ArrayList<>();

  /** A report that is written as a whole, in a language such as {@code en}. */
  public SarifReport(Consumer<String> out, String language) {
    this.out = out;
    this.language = language;
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
      json.beginObject();
      json.name("$schema").value(SCHEMA);
      json.name("version").value("2.1.0");
      json.name("runs").beginArray();
      run(json);
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.accept(text.toString());
  }

  private void run(JsonWriter json) throws IOException {
    SortedMap<String, Diagnostic> rules = rules();
    List<String> ids = List.copyOf(rules.keySet());
    json.beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Ligne");
    json.name("version").value(Version.number());
    json.name("rules").beginArray();
    for (var rule : rules.entrySet()) {
      SarifRules.write(json, rule.getKey(), rule.getValue());
    }
    json.endArray().endObject().endObject();
    json.name("language").value(language);
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    for (CheckedProject project : projects) {
      for (Diagnostic each : project.diagnostics()) {
        result(json, each, ids, project.place());
      }
    }
    json.endArray().endObject();
  }

  /** The rules something breaks, by their ids, each with the first that does. */
  private SortedMap<String, Diagnostic> rules() {
    SortedMap<String, Diagnostic> rules = new TreeMap<>();
    projects.forEach(
        project ->
            project.diagnostics().forEach(each -> rules.putIfAbsent(SarifRules.id(each), each)));
    return rules;
  }

  private static void result(
      JsonWriter json, Diagnostic found, List<String> rules, ProjectPlace project)
      throws IOException {
    String rule = SarifRules.id(found);
    json.beginObject();
    json.name("ruleId").value(rule);
    json.name("ruleIndex").value(rules.indexOf(rule));
    json.name("level").value(SarifRules.level(found.severity()));
    String mend = found.mend().isBlank() ? "" : "\n" + found.mend();
    json.name("message").beginObject().name("text").value(found.message() + mend).endObject();
    new SarifPlaces(json, project).write(found);
    json.endObject();
  }
}
