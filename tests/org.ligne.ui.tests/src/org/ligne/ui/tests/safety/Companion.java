package org.ligne.ui.tests.safety;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** Starts other workbenches with the bundles of this one, in a workspace of their own. */
final class Companion {
  private final Path folder;

  /** Companions that share a workspace in a folder. */
  Companion(Path folder) {
    this.folder = folder;
  }

  /** Starts one that plays a role of {@link Victim}. */
  Process start(String role) throws Exception {
    Path configuration = Files.createDirectories(folder.resolve(role + "-configuration"));
    Path own = URIUtil.toFile(Platform.getConfigurationLocation().getURL().toURI()).toPath();
    Files.copy(own.resolve("config.ini"), configuration.resolve("config.ini"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-D" + Victim.ROLE + "=" + role);
    command.add("-D" + Victim.TOLD + "=" + told());
    command.addAll(List.of("-jar", launcher().toString()));
    command.addAll(List.of("-configuration", configuration.toUri().toString()));
    command.addAll(List.of("-data", folder.resolve("workspace").toString(), "-nl", "en"));
    command.addAll(List.of("-application", "org.ligne.ui.tests.victim", "-consoleLog"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(role).toFile())
        .start();
  }

  /** The file of the workspace's project in which they type. */
  Path plan() {
    return folder.resolve("workspace").resolve("victim").resolve("team.ligne");
  }

  /** What the companions have told. */
  Path told() {
    return folder.resolve("told.txt");
  }

  /** What they have logged, all together. */
  String log() {
    return read(folder.resolve("workspace").resolve(".metadata").resolve(".log"));
  }

  /** What one of them wrote to its console. */
  String console(String role) {
    return read(log(role));
  }

  private Path log(String role) {
    return folder.resolve(role + ".log");
  }

  private static File launcher() {
    return FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher"))
        .orElseThrow();
  }

  /** The text of a file; empty while there is none. */
  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
