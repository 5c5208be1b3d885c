package org.ligne.ui.wizard.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.ligne.compiler.starter.Bakery;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.connection.UiLanguage;

/** The samples there are. */
final class Samples {
  /** The tea house imports packs that lie beside it. */
  private static final List<String> TEA_HOUSE = List.of("maison-du-the", "packs-maison");

  private Samples() {}

  static List<Sample> all() {
    Locale language = UiLanguage.locale();
    boolean french = language.equals(Locale.FRENCH);
    String bakery = french ? "fournil-du-canal" : "crumb-and-crust";
    String campaign = french ? "printemps.ligne" : "spring.ligne";
    return List.of(
        new Sample(Messages.teaHouse, Messages.teaHouseDescription, "rentree.ligne", teaHouse()),
        new Sample(
            Messages.bakery,
            Messages.bakeryDescription,
            campaign,
            Map.of(bakery, () -> Bakery.files(language))));
  }

  private static Map<String, Supplier<List<StarterFile>>> teaHouse() {
    Map<String, Supplier<List<StarterFile>>> projects = new LinkedHashMap<>();
    TEA_HOUSE.forEach(name -> projects.put(name, () -> ShippedFiles.of(name)));
    return projects;
  }
}
