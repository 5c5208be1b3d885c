package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** French texts: ours are complete, those for the platform fit the texts they stand for. */
class FrenchTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
  private static final Pattern LOOSE = Pattern.compile("(?<=\\S) [:;!?»](?!\\d)|« ");

  static Stream<Bundle> ours() {
    return bundles("org.ligne.")
        .filter(bundle -> !bundle.getSymbolicName().matches("org\\.ligne\\.(nl\\.|.*tests).*"));
  }

  @ParameterizedTest
  @MethodSource("ours")
  void everyTextOfOursIsThereInFrench(Bundle bundle) throws IOException {
    List<URL> texts = new ArrayList<>(entries(bundle, "messages.properties"));
    URL strings = bundle.getEntry("plugin_fr.properties");
    Stream.ofNullable(strings)
        .map(each -> bundle.getEntry("plugin.properties"))
        .forEach(texts::add);
    for (URL english : texts) {
      String path = english.getPath().replaceFirst("\\.properties$", "_fr.properties");
      URL french = bundle.getEntry(path);
      assertNotNull(french, "French for " + english.getPath());
      assertEquals(load(english).keySet(), load(french).keySet(), path);
      gaps(load(english), load(french), bundle.getSymbolicName());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.ligne.app", "org.ligne.ui", "org.ligne.editor"})
  void theWindowHasFrenchNamesOfItsOwn(String name) {
    assertNotNull(Platform.getBundle(name).getEntry("plugin_fr.properties"));
  }

  /** So that no line of a label begins with a mark. */
  @ParameterizedTest
  @ValueSource(strings = {"org.ligne.app", "org.ligne.ui", "org.ligne.editor"})
  void marksStayWithTheirWords(String name) throws IOException {
    Bundle bundle = Platform.getBundle(name);
    for (URL french : entries(bundle, "*_fr.properties")) {
      Properties texts = load(french);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        assertFalse(LOOSE.matcher(text).find(), french.getPath() + ": " + key + "=" + text);
      }
    }
  }

  static Stream<Bundle> fragments() {
    return bundles("org.ligne.nl.");
  }

  private static Stream<Bundle> bundles(String start) {
    return Arrays.stream(Platform.getBundle("org.ligne.app").getBundleContext().getBundles())
        .filter(bundle -> bundle.getSymbolicName().startsWith(start));
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void everyTextForThePlatformFitsItsEnglish(Bundle fragment) throws IOException {
    assertEquals(Bundle.RESOLVED, fragment.getState(), fragment + " is attached");
    Bundle host = Platform.getBundle(host(fragment));
    for (URL french : entries(fragment, "*_fr.properties")) {
      URL english = host.getEntry(french.getPath().replace("_fr.properties", ".properties"));
      assertNotNull(english, "English for " + french.getPath());
      gaps(load(english), load(french), fragment.getSymbolicName());
      marks(load(french), fragment.getSymbolicName());
    }
  }

  private static String host(Bundle fragment) {
    return fragment.getHeaders().get("Fragment-Host").replaceFirst(";.*", "");
  }

  private static void gaps(Properties english, Properties french, String where) {
    for (String key : french.stringPropertyNames()) {
      String original = english.getProperty(key);
      assertNotNull(original, where + " knows no " + key);
      String text = french.getProperty(key);
      assertEquals(arguments(original), arguments(text), where + ": arguments of " + key);
      assertTrue(!text.contains("\uFFFD"), where + ": a broken character in " + key);
    }
  }

  private static void marks(Properties french, String where) {
    for (String key : french.stringPropertyNames()) {
      String text = french.getProperty(key);
      assertTrue(!text.contains("'"), where + ": a straight apostrophe in " + key);
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<URL> entries(Bundle bundle, String pattern) {
    Enumeration<URL> found = bundle.findEntries("/", pattern, true);
    return found == null ? List.of() : Collections.list(found);
  }

  private static Properties load(URL file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
