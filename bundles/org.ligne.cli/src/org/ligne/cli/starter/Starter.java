package org.ligne.cli.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The project beginners start from: a bakery, one line, one campaign of four weeks. */
public final class Starter {
  private static final List<String> FRENCH =
      List.of("LISEZMOI.md", "ligne-editoriale.ligne", "printemps.ligne");
  private static final List<String> ENGLISH =
      List.of("README.md", "editorial-line.ligne", "spring.ligne");

  private Starter() {}

  /**
   * A file of the project.
   *
   * @param name its name in the project's folder
   * @param content its bytes, UTF-8
   */
  public record File(String name, byte[] content) {}

  /** The files in a language. */
  public static List<File> files(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    String folder = french ? "fr/" : "en/";
    return (french ? FRENCH : ENGLISH)
        .stream().map(name -> new File(name, read(folder + name))).toList();
  }

  private static byte[] read(String resource) {
    try (InputStream in = Starter.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the starter project lacks " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
