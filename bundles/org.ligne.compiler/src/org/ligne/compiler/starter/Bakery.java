package org.ligne.compiler.starter;

import java.util.List;
import java.util.Locale;

/** The project beginners start from: a bakery, one line, one campaign of four weeks. */
public final class Bakery {
  private static final List<String> FRENCH =
      List.of("LISEZMOI.md", "ligne-editoriale.ligne", "printemps.ligne");
  private static final List<String> ENGLISH =
      List.of("README.md", "editorial-line.ligne", "spring.ligne");

  private Bakery() {}

  /** The files in French, or else in English. */
  public static List<StarterFile> files(Locale language) {
    boolean french = language.getLanguage().equals("fr");
    String folder = french ? "bakery/fr/" : "bakery/en/";
    return (french ? FRENCH : ENGLISH)
        .stream().map(name -> new StarterFile(name, Shipped.read(folder + name))).toList();
  }
}
