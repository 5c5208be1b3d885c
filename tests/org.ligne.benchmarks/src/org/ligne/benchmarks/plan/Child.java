package org.ligne.benchmarks.plan;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ligne.families.Family;
import org.ligne.families.Size;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.search.Engine;

/**
 * What a process of its own took.
 *
 * @param wall seconds from start to end
 * @param cpu CPU-seconds of all its threads
 * @param peakMemory the most memory it ever had, in bytes; below zero where the system tells nobody
 */
record Child(double wall, double cpu, long peakMemory) {
  private static final String PEAK = "VmHWM:";
  private static final int KIBI = 1024;
  private static final int OFTEN = 50;

  /** Plans a family in a process of its own with little room. */
  static Child plan(String size, long seed) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Child.class.getName(), size, String.valueOf(seed)));
    return of(command, new File("."));
  }

  /** The process: plans a family as for every day. */
  public static void main(String[] arguments) {
    Size size = Size.named(arguments[0]);
    Problem problem = new Family(size, Long.parseLong(arguments[1])).problem();
    Solution plan = new Engine().plan(problem, new Watch());
    if (!plan.isComplete()) {
      throw new IllegalStateException(plan.unplaced().size() + " entries were left out");
    }
  }

  /** Runs a process to its end, and watches it. */
  static Child of(List<String> command, File folder) {
    try {
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .directory(folder)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.INHERIT)
              .start();
      long peak = -1;
      Duration cpu = Duration.ZERO;
      while (!process.waitFor(OFTEN, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(process.pid()));
        cpu = process.info().totalCpuDuration().orElse(cpu);
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " ended with " + process.exitValue());
      }
      return new Child((System.nanoTime() - start) / 1e9, cpu.toMillis() / 1e3, peak);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("no figures of " + command, e);
    }
  }

  /** What Linux says of a process; it ends when it likes, so there may be nothing any more. */
  private static long peak(long process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process), "status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(PEAK))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(kibibytes -> Long.parseLong(kibibytes) * KIBI)
          .findFirst()
          .orElse(-1);
    }
  }
}
