package org.ligne.compiler.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.json.ScheduleReader;
import org.ligne.exchange.json.ScheduleWriter;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.Progress;

/**
 * A project that is compiled again and again, each time from the schedules of the time before.
 *
 * @param folder the project's folder
 */
record Recompiling(Path folder) {

  /** Writes the text of the project. */
  Recompiling text(String text) {
    new Workspace(folder).with("plan.ligne", text);
    return this;
  }

  /** Compiles and writes the schedules, as the command line does. */
  Compilation compile(Conditions conditions) {
    Compilation compilation = plan(conditions);
    compilation.schedules().forEach(this::write);
    return compilation;
  }

  Compilation compile() {
    return compile(Conditions.FRESH);
  }

  Compilation compileAt(String now) {
    return compile(Conditions.FRESH.at(Instant.parse(now)));
  }

  /** Compiles and writes nothing. */
  Compilation plan(Conditions conditions) {
    return Languages.ENGLISH.compile(
        Languages.ENGLISH.load(folder.resolve("plan.ligne")),
        Languages.ENGLISH.lock(out()),
        conditions,
        Progress.NONE);
  }

  Path out() {
    return folder.resolve("out");
  }

  Path file() {
    return out().resolve("Rentree.schedule.json");
  }

  private void write(Schedule schedule) {
    try {
      Files.createDirectories(out());
      Files.write(
          out().resolve(schedule.getCampaign() + ".schedule.json"), ScheduleWriter.write(schedule));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes the entry of an identifier in the written schedule. */
  void edit(String id, Consumer<Entry> change) {
    try {
      Schedule schedule = ScheduleReader.read(Files.readAllBytes(file()));
      schedule.getEntries().stream().filter(it -> it.getId().equals(id)).forEach(change);
      write(schedule);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExchangeException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes the written schedule letter by letter. */
  void replace(String old, String other) {
    try {
      Files.writeString(file(), Files.readString(file()).replace(old, other));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The local times of all entries by identifier. */
  static Map<String, String> times(Compilation compilation) {
    Map<String, String> times = new TreeMap<>();
    compilation
        .schedules()
        .forEach(
            schedule ->
                schedule
                    .getEntries()
                    .forEach(it -> times.put(it.getId(), it.getAt().toLocalDateTime().toString())));
    return times;
  }

  /** The bytes of the schedules by campaign, as text. */
  static Map<String, String> bytes(Compilation compilation) {
    Map<String, String> bytes = new LinkedHashMap<>();
    compilation
        .schedules()
        .forEach(
            it ->
                bytes.put(
                    it.getCampaign(),
                    new String(ScheduleWriter.write(it), StandardCharsets.UTF_8)));
    return bytes;
  }

  static List<String> codes(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::code).toList();
  }

  static Entry entry(Compilation compilation, String id) {
    return compilation.schedules().stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " in " + times(compilation).keySet()));
  }
}
