package org.ligne.benchmarks.plan;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.ligne.benchmarks.disk.Folders;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.load.Project;
import org.ligne.families.FamilyProject;
import org.ligne.families.Size;

/** Compiles the largest project from its texts and notes how long nobody asked whether to stop. */
final class FromText {
  private final PrintStream out;

  FromText(PrintStream out) {
    this.out = out;
  }

  void print() throws Exception {
    Table table =
        new Table(
            out,
            "from text, in this process",
            "read",
            "check, plan, write down",
            "entries left out",
            "longest time without a look whether to stop",
            "to beat");
    for (String size : new String[] {"S", "M", "L", "XL"}) {
      Folders.in(folder -> row(size, folder, table));
    }
    table.end();
  }

  private static void row(String size, Path folder, Table table) throws Exception {
    new FamilyProject(Size.named(size), 1001).writeTo(folder);
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    double start = Cpu.seconds();
    Project project = compiler.load(folder);
    double read = Cpu.seconds() - start;
    Watch watch = new Watch();
    Compilation compilation = compiler.compile(project, Conditions.FRESH, watch);
    int left =
        compilation.schedules().stream().mapToInt(each -> each.getUnscheduled().size()).sum();
    table.row(
        size + ", 1001",
        Table.seconds(read),
        Table.seconds(watch.seconds()),
        left,
        Table.seconds(watch.longestSilence()),
        "0.2 s");
  }
}
