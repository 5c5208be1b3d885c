package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All messages of all bundles without a window, in both languages, with all their choices. */
class SpokenMessagesTest {
  private static final Set<String> WITH_WINDOWS = Set.of("app", "editor", "ui");
  private static final Pattern FILE = Pattern.compile("messages(_fr)?\\.properties");
  private static final Pattern LEFT_OVER = Pattern.compile("\\{\\d|''");

  /** French keeps a mark with the word before it, and what it quotes with its quotes. */
  private static final Pattern PLAIN = Pattern.compile("[^ ] [:;!?»%](?! ?\\{)|« ");

  private static final int MOST = 12;

  static List<Path> bundles() throws IOException {
    Path root = RepositoryFolder.path("bundles");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> FILE.matcher(file.getFileName().toString()).matches())
          .filter(file -> root.relativize(file).getName(1).toString().equals("src"))
          .filter(file -> !WITH_WINDOWS.contains(name(root.relativize(file))))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getName(0).toString().replaceFirst("^org\\.ligne\\.", "");
  }

  private static Map<String, String> messages(Path file) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      messages.load(reader);
    }
    Map<String, String> sorted = new TreeMap<>();
    messages.stringPropertyNames().forEach(key -> sorted.put(key, messages.getProperty(key)));
    return sorted;
  }

  private static boolean isFrench(Path file) {
    return file.getFileName().toString().contains("_fr");
  }

  @Test
  void thereAreMessagesInBothLanguages() throws IOException {
    long french = bundles().stream().filter(SpokenMessagesTest::isFrench).count();
    assertTrue(french > 20, () -> french + " files");
    assertEquals(2 * french, bundles().size());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyMessageCanBeSaidWithAnyChoice(Path file) throws IOException {
    Locale language = isFrench(file) ? Locale.FRENCH : Locale.ENGLISH;
    for (Map.Entry<String, String> message : messages(file).entrySet()) {
      MessageFormat format = new MessageFormat(message.getValue(), language);
      for (int choice = 0; choice <= MOST; choice++) {
        String said = format.format(arguments(format, choice));
        assertTrue(
            !LEFT_OVER.matcher(said).find() || message.getValue().contains("'{"),
            () -> message.getKey() + ": " + said);
      }
    }
  }

  /** A number where a message chooses or writes one, a word elsewhere. */
  private static Object[] arguments(MessageFormat format, int number) {
    Object[] arguments = new Object[2 * MOST];
    Arrays.fill(arguments, "x");
    Format[] formats = format.getFormatsByArgumentIndex();
    for (int index = 0; index < formats.length; index++) {
      arguments[index] = formats[index] == null ? "x" : number;
      if (formats[index] instanceof ChoiceFormat choice) {
        nested(choice, arguments, number);
      }
    }
    return arguments;
  }

  /** Choices may hold further ones. */
  private static void nested(ChoiceFormat choice, Object[] arguments, int number) {
    for (Object each : choice.getFormats()) {
      if (each.toString().contains("{")) {
        Format[] inner = new MessageFormat(each.toString()).getFormatsByArgumentIndex();
        for (int index = 0; index < inner.length; index++) {
          if (inner[index] != null) {
            arguments[index] = number;
          }
        }
      }
    }
  }

  static List<Path> french() throws IOException {
    return bundles().stream().filter(SpokenMessagesTest::isFrench).toList();
  }

  @ParameterizedTest
  @MethodSource("french")
  void frenchHasNoPlainBlankBeforeItsMarks(Path file) throws IOException {
    List<String> plain =
        messages(file).entrySet().stream()
            .filter(message -> PLAIN.matcher(message.getValue()).find())
            .map(message -> message.getKey() + "=" + message.getValue())
            .toList();
    assertEquals(List.of(), plain);
  }
}
