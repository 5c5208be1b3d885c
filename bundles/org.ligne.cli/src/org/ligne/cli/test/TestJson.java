package org.ligne.cli.test;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.Version;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.compiler.plan.TestCase;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.compiler.plan.TestRun;

/** One JSON object for programs; its form is in docs/schemas/test-1.schema.json. */
public final class TestJson {
  private static final int VERSION = 1;

  private TestJson() {}

  /** The text of the object. */
  public static String of(ProjectPlace project, TestRun run) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("format").value("ligne-test");
      json.name("version").value(VERSION);
      json.name("ligne").value(Version.number());
      json.name("project").value(project.shown());
      json.name("planned").value(!run.compilation().schedules().isEmpty());
      json.name("passed").value(run.count(Verdict.PASSED));
      json.name("failed").value(run.count(Verdict.FAILED));
      json.name("skipped").value(run.count(Verdict.SKIPPED));
      json.name("tests").beginArray();
      for (TestCase test : run.cases()) {
        write(test, json);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(TestCase test, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("of").value(test.suite());
    json.name("message").value(test.message());
    json.name("file").value(test.place().file());
    json.name("line").value(test.place().line());
    json.name("column").value(test.place().column());
    json.name("verdict").value(TestView.name(test.verdict()));
    if (test.failure().isPresent()) {
      write(test.failure().get(), json);
    }
    json.endObject();
  }

  private static void write(Diagnostic failure, JsonWriter json) throws IOException {
    json.name("found").beginObject();
    json.name("code").value(failure.code());
    json.name("message").value(failure.message());
    json.name("mend").value(failure.mend());
    json.name("posts").beginArray();
    for (Related each : failure.related()) {
      json.beginObject();
      json.name("entry").value(each.message());
      json.name("file").value(each.file());
      json.name("line").value(each.line());
      json.name("column").value(each.column());
      json.endObject();
    }
    json.endArray().endObject();
  }
}
