package org.ligne.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.benchmarks.window.Measured;

/**
 * The product of this clone, with what measures put beside its bundles: the product itself stays as
 * it is.
 *
 * @param folder where the product lies
 * @param jars the bundles to add
 */
record Installation(Path folder, List<Path> jars) {
  /**
   * Starts it on a project, by the script its users start it by.
   *
   * @param scratch a folder for its files, where what it finds out is told too
   * @param asked the file with what is to be found out
   */
  Process start(Path project, Path scratch, String asked) throws IOException {
    Path configuration = configure(scratch.resolve("configuration"));
    ProcessBuilder builder =
        new ProcessBuilder(
            folder.resolve("ligne-workbench").toString(),
            "-configuration",
            configuration.toString(),
            "-data",
            scratch.resolve("workspace").toString(),
            "-nl",
            "en",
            "-project",
            project.toString());
    String options = "-D%s=%s -D%s=%s";
    builder
        .environment()
        .put("LIGNE_JVM_OPTIONS", options.formatted(Measured.TOLD, scratch, Measured.ASKED, asked));
    Path log = scratch.resolve("log");
    return builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile())).start();
  }

  private Path configure(Path configuration) throws IOException {
    Properties settings = new Properties();
    try (Reader shipped = Files.newBufferedReader(folder.resolve("configuration/config.ini"))) {
      settings.load(shipped);
    }
    Stream<String> added = jars.stream().map(jar -> "reference:" + jar.toUri() + "@4:start");
    settings.merge(
        "osgi.bundles", added.collect(Collectors.joining(",")), (all, more) -> all + "," + more);
    Files.createDirectories(configuration);
    try (Writer own = Files.newBufferedWriter(configuration.resolve("config.ini"))) {
      settings.store(own, null);
    }
    return configuration;
  }
}
