package org.ligne.ui.wizard.project;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.compiler.starter.Beginning;
import org.ligne.compiler.starter.Country;
import org.ligne.compiler.starter.Member;
import org.ligne.compiler.starter.Presence;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Money;
import org.ligne.ui.base.Now;

/** What the pages have been told so far. */
final class Answers {
  String brand = "";
  String site = "";
  Country country = Home.country();
  ZoneId zone = country.zones().getFirst();
  Optional<String> holidays = country.holidays().stream().findFirst();
  List<LanguageTag> languages = new ArrayList<>(country.languages());
  List<Presence> presences = List.of();
  Optional<Money> boost = Optional.empty();
  List<Member> team = List.of();

  Beginning toBeginning() {
    return new Beginning(
        UiLanguage.locale(),
        brand,
        zone,
        holidays,
        languages,
        presences,
        team,
        boost,
        Optional.of(site.strip()).filter(address -> !address.isEmpty()),
        Now.day(zone));
  }
}
