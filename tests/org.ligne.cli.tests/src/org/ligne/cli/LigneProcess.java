package org.ligne.cli;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Runs the {@code ligne} command as users do: a process of its own, on the jars of the product.
 * Where those lie is told by the system property {@code ligne.plugins}.
 */
final class LigneProcess {
  private static final String PLUGINS = "ligne.plugins";
  private static final int PATIENCE_SECONDS = 120;
  private static final int UNSAFE_WARNED_OF = 24;

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private Predicate<Path> jars = jar -> true;

  private LigneProcess(Path folder) {
    this.folder = folder;
  }

  /**
   * What became of it.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Result(int code, String out, String err) {}

  /** A process in a folder, which is also the user's home. */
  static LigneProcess in(Path folder) {
    return new LigneProcess(folder);
  }

  LigneProcess environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Options of the Java machine, such as {@code -Duser.timezone=Asia/Tokyo}. */
  LigneProcess options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Leaves jars out, to make the command fail. */
  LigneProcess without(String name) {
    jars = jar -> !jar.getFileName().toString().contains(name);
    return this;
  }

  Result run(String... arguments) {
    try {
      return started(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Result started(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("ligne-out", ".txt");
    Path err = Files.createTempFile("ligne-err", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
      builder.environment().keySet().removeIf(name -> name.matches("LIGNE_.*|NO_COLOR|COLUMNS"));
      builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
      builder.environment().put("LIGNE_CACHE", folder.resolve("cache").toString());
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("ligne did not end: " + List.of(arguments));
      }
      return new Result(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    // Strict: what is not UTF-8 makes the test fail.
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The command line of a process, for others to start. */
  List<String> command(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    // As in the launcher: without it Guice makes newer machines warn about their own internals.
    command.add("-Dguice_bytecode_gen_option=DISABLED");
    command.addAll(solver());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "org.ligne.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** As in the launcher: where the solver's libraries lie, and that they may be loaded. */
  private static List<String> solver() throws IOException {
    try (Stream<Path> folders = Files.find(plugins(), 2, LigneProcess::holdsLibraries)) {
      String path = folders.map(Path::toString).sorted().collect(joining(File.pathSeparator));
      List<String> known =
          List.of("-Djava.library.path=" + path, "--enable-native-access=ALL-UNNAMED");
      return Runtime.version().feature() < UNSAFE_WARNED_OF
          ? known
          : Stream.concat(known.stream(), Stream.of("--sun-misc-unsafe-memory-access=allow"))
              .toList();
    }
  }

  private static boolean holdsLibraries(Path folder, BasicFileAttributes attributes) {
    return attributes.isDirectory() && folder.getFileName().toString().startsWith("ortools-");
  }

  private static Path plugins() {
    String plugins = System.getProperty(PLUGINS);
    if (plugins == null || !Files.isDirectory(Path.of(plugins))) {
      throw new IllegalStateException(
          "the system property " + PLUGINS + " names no folder of jars: " + plugins);
    }
    return Path.of(plugins);
  }

  private String classPath() throws IOException {
    try (Stream<Path> files = Files.list(plugins())) {
      return String.join(
          File.pathSeparator,
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .filter(jars)
              .map(Path::toString)
              .sorted()
              .toList());
    }
  }
}
