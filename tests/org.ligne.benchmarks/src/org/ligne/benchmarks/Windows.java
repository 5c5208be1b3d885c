package org.ligne.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.ligne.benchmarks.disk.Folders;
import org.ligne.benchmarks.window.Measured;

/** The workbench in a window: until it can be used, until a project is open, and while typing. */
final class Windows {
  private static final int STARTS = 5;

  private final Installation product;
  private final PrintStream out;

  Windows(Installation product, PrintStream out) {
    this.product = product;
    this.out = out;
  }

  /** The head of the table. */
  void head() {
    out.println(
        "| workbench on | start to usable editor | open, in a running workbench | heap with it open"
            + " | keys typed | UI blocks above 100 ms | longest |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
  }

  /** Starts the workbench on a project a few times, each time as on the first day. */
  void measure(String name, Path project) throws Exception {
    double[] starts = new double[STARTS];
    Properties figures = new Properties();
    for (int i = 0; i < STARTS; i++) {
      Path scratch = Files.createTempDirectory("ligne-benchmark-window");
      boolean last = i == STARTS - 1;
      starts[i] = visit(project, scratch, last ? Measured.FIGURES : Measured.USABLE);
      if (last) {
        figures.load(new StringReader(Files.readString(scratch.resolve(Measured.FIGURES))));
      }
      Folders.delete(scratch);
    }
    row(name, new Figures(starts), figures);
  }

  private void row(String name, Figures starts, Properties figures) {
    double[] blocks =
        Arrays.stream(figures.getProperty("blocks").split(" "))
            .filter(each -> !each.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    out.printf(
        Locale.ROOT,
        "| %s | %s | %s ms | %s MB | %s | %d | %s |%n",
        name,
        starts,
        figures.getProperty("open"),
        figures.getProperty("memory"),
        figures.getProperty("keys"),
        blocks.length,
        blocks.length == 0
            ? "–"
            : String.format(Locale.ROOT, "%,.0f ms", Arrays.stream(blocks).max().orElse(0)));
  }

  /** The table of the pictures of a project, in a workbench that is started for them. */
  void pictures(String name, Path project) throws Exception {
    out.println(
        "| window on "
            + name
            + " | open first | open again | paint | scroll | begin to drag | drag | judged |");
    out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
    Path scratch = Files.createTempDirectory("ligne-benchmark-window");
    visit(project, scratch, Measured.PICTURES);
    out.println(Files.readString(scratch.resolve(Measured.PICTURES)));
    Folders.delete(scratch);
  }

  /** One start, until it has told what was asked; in milliseconds until an editor can be used. */
  private double visit(Path project, Path scratch, String asked) throws Exception {
    long start = System.nanoTime();
    Process workbench = product.start(project, scratch, asked);
    try {
      await(scratch, Measured.USABLE, workbench);
      double millis = (System.nanoTime() - start) / 1e6;
      await(scratch, asked, workbench);
      workbench.waitFor();
      return millis;
    } finally {
      workbench.descendants().forEach(ProcessHandle::destroy);
    }
  }

  private static void await(Path told, String name, Process workbench) throws Exception {
    boolean ended = false;
    while (!Files.exists(told.resolve(name))) {
      if (ended || Files.exists(told.resolve(Measured.FAILURE))) {
        throw new IllegalStateException("the workbench ended early:\n" + said(told));
      }
      ended = workbench.waitFor(5, TimeUnit.MILLISECONDS);
    }
  }

  private static String said(Path told) throws IOException {
    Path failure = told.resolve(Measured.FAILURE);
    return Files.readString(Files.exists(failure) ? failure : told.resolve("log"));
  }
}
