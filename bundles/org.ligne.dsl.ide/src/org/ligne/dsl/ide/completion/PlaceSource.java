package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CompletionItemKind;
import org.ligne.compiler.calendar.HolidayRegions;
import org.ligne.dsl.ide.usage.Elements;
import org.ligne.dsl.messages.MessageLanguage;
import org.ligne.model.line.Line;

/** Proposes time zones, and the countries and regions whose public holidays are known. */
class PlaceSource implements ValueSource {
  private static final String ZONE =
      "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC";

  private static final Set<String> USUAL =
      Set.of(
          "America/New_York",
          "America/Toronto",
          "Europe/Berlin",
          "Europe/Brussels",
          "Europe/London",
          "Europe/Madrid",
          "Europe/Paris",
          "Europe/Rome",
          "Europe/Zurich",
          "UTC");

  @Inject private MessageLanguage language;

  @Override
  public void propose(Wanted wanted, Consumer<Proposal> out) {
    if (wanted.rule().equals("Zone")) {
      zones(wanted, out);
    } else {
      regions(wanted, out);
    }
  }

  /** Zones of the project first, then those of Europe, then the others by their names. */
  private void zones(Wanted wanted, Consumer<Proposal> out) {
    Set<String> used = new LinkedHashSet<>();
    Elements.of(wanted.place().resource(), Line.class).stream()
        .map(Line::getZone)
        .filter(Objects::nonNull)
        .map(ZoneId::getId)
        .forEach(used::add);
    used.forEach(id -> out.accept(zone(id).in(Ranks.BEST)));
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches(ZONE) && !used.contains(id))
        .sorted()
        .forEach(id -> out.accept(zone(id).in(rank(id))));
  }

  private static int rank(String zone) {
    if (USUAL.contains(zone)) {
      return Ranks.BEST + 1;
    }
    return zone.startsWith("Europe/") ? Ranks.VALUE : Ranks.KEYWORD;
  }

  private Proposal zone(String id) {
    String name = ZoneId.of(id).getDisplayName(TextStyle.FULL, language.locale());
    return Proposal.of(id, CompletionItemKind.Value).with(name);
  }

  /** Countries, and their regions once the country is written. */
  private void regions(Wanted wanted, Consumer<Proposal> out) {
    Line line = wanted.place().within(Line.class);
    List<String> there = line == null ? List.of() : line.getHolidays();
    int hyphen = wanted.letters().indexOf('-');
    List<String> codes =
        hyphen < 0
            ? HolidayRegions.countries()
            : HolidayRegions.regions(wanted.letters().substring(0, hyphen));
    codes.stream().filter(code -> !there.contains(code)).forEach(code -> out.accept(region(code)));
  }

  private Proposal region(String code) {
    String country = Locale.of("", code.split("-", 2)[0]).getDisplayCountry(language.locale());
    return Proposal.of(code, CompletionItemKind.Value).with(country);
  }
}
