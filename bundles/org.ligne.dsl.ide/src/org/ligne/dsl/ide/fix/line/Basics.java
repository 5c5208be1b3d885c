package org.ligne.dsl.ide.fix.line;

import java.util.List;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;

/** Says in which languages and in which zone a line publishes. */
final class Basics {
  private Basics() {}

  static void languages(Line line, Finding finding, Offers offers) {
    String statement = "languages " + Guess.languages(line, language(offers));
    offers.best("add", Insertion.into(line, statement), statement);
  }

  static void zone(Line line, Finding finding, Offers offers) {
    List<String> zones = Guess.zones(line, language(offers));
    for (String zone : zones) {
      String statement = "zone " + zone;
      offers.best("add", Insertion.into(line, statement, Literals.LINE__LANGUAGES), statement);
    }
  }

  private static String language(Offers offers) {
    return offers.tools().language().locale().getLanguage();
  }
}
