package org.ligne.ui.wizard.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.compiler.starter.StarterFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The files of a sample: packed into this bundle, or from a folder while Ligne is developed. */
final class ShippedFiles {
  private static final String FOLDER = "samples/";

  /** Where the samples are when they are not packed yet. */
  private static final String PROPERTY = "ligne.samples";

  private ShippedFiles() {}

  static List<StarterFile> of(String sample) {
    Bundle bundle = FrameworkUtil.getBundle(ShippedFiles.class);
    Enumeration<URL> packed = bundle.findEntries(FOLDER + sample, "*", true);
    return packed == null ? unpacked(sample) : packed(packed, sample);
  }

  private static List<StarterFile> packed(Enumeration<URL> entries, String sample) {
    return Collections.list(entries).stream()
        .filter(entry -> !entry.getPath().endsWith("/"))
        .map(entry -> packed(entry, sample))
        .toList();
  }

  private static StarterFile packed(URL entry, String sample) {
    String start = FOLDER + sample + "/";
    String path = entry.getPath();
    try (InputStream in = entry.openStream()) {
      return new StarterFile(
          path.substring(path.indexOf(start) + start.length()), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<StarterFile> unpacked(String sample) {
    String folder = System.getProperty(PROPERTY);
    if (folder == null) {
      throw new IllegalStateException("the bundle lacks " + FOLDER + sample);
    }
    Path root = Path.of(folder, sample);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().map(file -> read(root, file)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StarterFile read(Path root, Path file) {
    try {
      String name = root.relativize(file).toString().replace('\\', '/');
      return new StarterFile(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
