package org.ligne.benchmarks.plan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ligne.families.FamilyProject;
import org.ligne.families.Size;

/** Writes the project of a family for anybody to try. */
public final class Generator {
  private Generator() {}

  /** Writes one; the arguments are its size, its seed and a folder. */
  public static void write(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 3) {
      throw new IllegalArgumentException("generate takes S|M|L|XL SEED FOLDER, not " + arguments);
    }
    Size size = Size.named(arguments.get(0));
    Path folder = Path.of(arguments.get(2));
    new FamilyProject(size, Long.parseLong(arguments.get(1))).writeTo(folder);
    out.println(folder + ": " + size.posts() + " entries of " + size.brands() + " brands");
  }
}
