package org.ligne.ui.tests.driver;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Every text of every bundle in English and in French. */
public final class Translations {
  private static final Pattern BUNDLES =
      Pattern.compile("org\\.(ligne|eclipse\\.(ui|jface|compare|search|team|ltk|e4|core|text)).*");
  private static final Pattern OF_A_LANGUAGE =
      Pattern.compile(".*_[a-z]{2}(_[A-Z]{2})?\\.properties");
  private static final List<Pair> ALL = bundles().flatMap(Translations::pairs).toList();

  private Translations() {}

  /**
   * A text in both languages.
   *
   * @param english the text in English
   * @param french the text in French, or null when nobody gave it
   */
  public record Pair(String english, String french) {}

  /** All texts of Ligne and of the platform. */
  public static List<Pair> all() {
    return ALL;
  }

  private static Stream<Bundle> bundles() {
    Bundle[] all = Platform.getBundle("org.ligne.app").getBundleContext().getBundles();
    return Arrays.stream(all).filter(each -> BUNDLES.matcher(each.getSymbolicName()).matches());
  }

  /** Of a bundle and its fragments. */
  private static Stream<Pair> pairs(Bundle bundle) {
    Enumeration<URL> found = bundle.findEntries("/", "*.properties", true);
    List<URL> files = found == null ? List.of() : Collections.list(found);
    return files.stream()
        .filter(file -> !OF_A_LANGUAGE.matcher(file.getPath()).matches())
        .flatMap(file -> pairs(file, french(file, files)));
  }

  private static Properties french(URL english, List<URL> files) {
    String path = english.getPath().replaceFirst("\\.properties$", "_fr.properties");
    return files.stream()
        .filter(file -> file.getPath().equals(path))
        .findFirst()
        .map(Translations::load)
        .orElseGet(Properties::new);
  }

  private static Stream<Pair> pairs(URL file, Properties french) {
    Properties english = load(file);
    return english.stringPropertyNames().stream()
        .sorted()
        .map(key -> new Pair(english.getProperty(key), french.getProperty(key)));
  }

  private static Properties load(URL file) {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
