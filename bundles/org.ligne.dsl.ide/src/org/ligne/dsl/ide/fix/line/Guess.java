package org.ligne.dsl.ide.fix.line;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.line.Line;
import org.ligne.model.value.LanguageTag;

/** What a line that does not say it most likely publishes in, and where. */
public final class Guess {
  private static final Map<String, String> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("AT", "Europe/Vienna"),
          Map.entry("BE", "Europe/Brussels"),
          Map.entry("CH", "Europe/Zurich"),
          Map.entry("DE", "Europe/Berlin"),
          Map.entry("ES", "Europe/Madrid"),
          Map.entry("FR", "Europe/Paris"),
          Map.entry("GB", "Europe/London"),
          Map.entry("IE", "Europe/Dublin"),
          Map.entry("IT", "Europe/Rome"),
          Map.entry("LU", "Europe/Luxembourg"),
          Map.entry("MC", "Europe/Monaco"),
          Map.entry("NL", "Europe/Amsterdam"),
          Map.entry("PT", "Europe/Lisbon"));
  private static final Map<String, String> BY_LANGUAGE =
      Map.of("fr", "FR", "en", "GB", "de", "DE", "es", "ES", "it", "IT", "pt", "PT", "nl", "NL");

  private Guess() {}

  /** The zone of the country most of a language's speakers in Europe live in; else UTC. */
  public static String zone(String language) {
    return BY_COUNTRY.getOrDefault(BY_LANGUAGE.getOrDefault(language, ""), "UTC");
  }

  /**
   * The zones a line may mean, the likeliest first: its holidays', other lines', its language's.
   */
  public static List<String> zones(Line line, String readersLanguage) {
    Set<String> found = new LinkedHashSet<>();
    line.getHolidays().stream()
        .map(code -> BY_COUNTRY.get(code.split("-", 2)[0]))
        .filter(Objects::nonNull)
        .forEach(found::add);
    lines(line)
        .map(Line::getZone)
        .filter(Objects::nonNull)
        .forEach(zone -> found.add(zone.getId()));
    String language =
        line.getLanguages().isEmpty() ? readersLanguage : line.getLanguages().getFirst().primary();
    found.add(zone(language));
    return List.copyOf(found);
  }

  /**
   * The languages a line may mean: those its texts are in, else other lines', else the reader's.
   */
  public static String languages(Line line, String readersLanguage) {
    Set<LanguageTag> found =
        campaigns(line)
            .flatMap(campaign -> campaign.getContents().stream())
            .flatMap(content -> content.getTexts().stream())
            .map(TextVariant::getLanguage)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (found.isEmpty()) {
      lines(line).flatMap(other -> other.getLanguages().stream()).forEach(found::add);
    }
    return found.isEmpty()
        ? readersLanguage
        : found.stream().map(LanguageTag::toString).collect(Collectors.joining(", "));
  }

  private static Stream<Line> lines(Line line) {
    return declarations(line, Line.class).filter(other -> other != line);
  }

  private static Stream<Campaign> campaigns(Line line) {
    return declarations(line, Campaign.class).filter(campaign -> campaign.getLine() == line);
  }

  private static <T> Stream<T> declarations(Line line, Class<T> type) {
    return ProjectFiles.around(line).stream()
        .flatMap(file -> file.getDeclarations().stream())
        .filter(type::isInstance)
        .map(type::cast);
  }
}
