package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ligne.benchmarks.disk.Folders;
import org.ligne.families.FamilyProject;
import org.ligne.families.Size;

/** The command line on projects of all sizes, in processes of their own. */
public final class Scale {
  private static final long SEED = 1001;

  private final Path repository;
  private final PrintStream out;

  /** Figures of the command line of a clone. */
  public Scale(Path repository, PrintStream out) {
    this.repository = repository;
    this.out = out;
  }

  /** Measures and prints. */
  public void print() throws Exception {
    Table table =
        new Table(
            out,
            "`./ligne compile`",
            "entries",
            "wall",
            "to beat",
            "CPU",
            "peak memory",
            "to beat");
    for (String size : List.of("S", "M", "L", "XL")) {
      Folders.in(folder -> row(size, folder, table));
    }
    table.end();
  }

  private void row(String size, Path folder, Table table) throws Exception {
    Size family = Size.named(size);
    Path texts = folder.resolve("texts");
    new FamilyProject(family, SEED).writeTo(texts);
    String command = repository.resolve("ligne").toString();
    String schedules = folder.resolve("schedules").toString();
    Child child =
        Child.of(
            List.of(command, "compile", texts.toString(), "-o", schedules), repository.toFile());
    boolean largest = size.equals("XL");
    table.row(
        size + ", " + SEED,
        Table.count(family.posts()),
        Table.seconds(child.wall()),
        largest ? "300 s" : "–",
        Table.seconds(child.cpu()),
        Table.megabytes(child.peakMemory()),
        largest ? "4,295 MB" : "–");
  }
}
