package org.ligne.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.cli.console.Console;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.lock.LockReader;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.json.ScheduleReader;
import org.ligne.model.schedule.Schedule;

/** Reads compiled schedules from what the user names: a file, their folder, or a project's. */
public final class ScheduleFiles {
  private static final String OUTPUT = "out";

  private final Console console;
  private boolean failed;

  /** Reads, and complains on a console. */
  public ScheduleFiles(Console console) {
    this.console = console;
  }

  /** Whether a file could not be read. */
  public boolean failed() {
    return failed;
  }

  /**
   * The schedules of a file or folder.
   *
   * @throws UsageException if there is none
   */
  public List<Schedule> read(String typed) throws UsageException {
    List<Path> files = files(typed);
    if (files.isEmpty()) {
      throw new UsageException("schedules-missing", typed);
    }
    List<Schedule> schedules = new ArrayList<>();
    files.forEach(file -> read(file, schedules));
    return schedules;
  }

  private static List<Path> files(String typed) throws UsageException {
    try {
      Path path = Path.of(typed);
      if (Files.isRegularFile(path)) {
        return List.of(path);
      }
      List<Path> own = inside(path);
      return own.isEmpty() ? inside(path.resolve(OUTPUT)) : own;
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("schedules-missing", typed);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(LockReader.SUFFIX))
          .sorted()
          .toList();
    }
  }

  private void read(Path file, List<Schedule> out) {
    String shown = file.toString().replace('\\', '/');
    try {
      out.add(ScheduleReader.read(Files.readAllBytes(file)));
    } catch (ExchangeException e) {
      complain(shown, e.remark().text(console.words().language()));
    } catch (IOException e) {
      complain(shown, e.getClass().getSimpleName());
    }
  }

  private void complain(String file, String reason) {
    failed = true;
    console.complain(
        console.words().text("schedule-unreadable", file, reason),
        console.words().text("schedule-unreadable.mend"));
  }
}
