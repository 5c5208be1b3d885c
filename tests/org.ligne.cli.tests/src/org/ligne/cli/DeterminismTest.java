package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** The same texts give the same bytes: whatever the machine's zone, language and order of files. */
class DeterminismTest {
  private static final String[] HERE = {
    "-Duser.timezone=America/St_Johns", "-Duser.language=en", "-Duser.country=US"
  };
  private static final String[] THERE = {
    "-Duser.timezone=Asia/Kathmandu",
    "-Duser.language=tr",
    "-Duser.country=TR",
    "-Dfile.encoding=ISO-8859-1",
    "-Dstdout.encoding=ISO-8859-1",
    "-Dline.separator=\r\n"
  };

  @TempDir Path folder;

  @Test
  void checkCompileAndExportGiveTheSameBytes() throws Exception {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    fill(one, false);
    fill(two, true);
    for (String language : List.of("en", "fr")) {
      assertEquals(outputs(one, language, HERE), outputs(two, language, THERE));
    }
  }

  /** Both starter projects in one, with errors in a file of its own; written in either order. */
  private static void fill(Path folder, boolean backwards) throws Exception {
    Path source = folder.resolve("source");
    Projects.starter(source, Locale.ENGLISH);
    Projects.starter(source, Locale.FRENCH);
    List<String> names = new ArrayList<>(Projects.contents(source).keySet());
    if (backwards) {
      Collections.reverse(names);
    }
    for (String name : names) {
      Projects.file(folder.resolve("plan/" + name), Projects.read(source.resolve(name)));
    }
    Projects.file(folder.resolve("wrong/b.ligne"), "line B { zone Nowhere }\nline");
    Projects.file(folder.resolve("wrong/A.ligne"), "campaign A follows Q { from 2027-02-30 }");
    Files.createDirectories(folder.resolve("wrong/sub"));
    Projects.file(folder.resolve("wrong/sub/İ.ligne"), "team İ { editor ı editor ı }");
  }

  private static Map<String, String> outputs(Path folder, String language, String... machine) {
    Map<String, String> outputs = new TreeMap<>();
    for (String command :
        List.of(
            "check wrong plan",
            "check wrong --format json",
            "check wrong --format sarif",
            "compile plan -o compiled",
            "export plan --to json,csv,ical,hootsuite -o exported")) {
      Result result =
          LigneProcess.in(folder)
              .options(machine)
              .run((command + " --lang " + language).split(" "));
      outputs.put(command, result.toString());
    }
    outputs.putAll(Projects.contents(folder.resolve("compiled")));
    outputs.putAll(Projects.contents(folder.resolve("exported")));
    return outputs;
  }
}
