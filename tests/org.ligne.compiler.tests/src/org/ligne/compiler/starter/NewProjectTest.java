package org.ligne.compiler.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.Role;
import org.ligne.model.platform.Platform;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Money;
import org.ligne.planning.Progress;

/** Whatever somebody chooses for a new project, it compiles without a remark. */
class NewProjectTest {
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir Path folder;

  static Stream<Platform> platforms() {
    return COMPILER.platforms().stream();
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void eachNetworkAlone(Platform platform) throws IOException {
    assertFine(beginning(List.of(platform), "FR", List.of("fr")));
    assertFine(beginning(List.of(platform), "GB", List.of("en", "fr")));
  }

  @Test
  void allNetworksTogether() throws IOException {
    List<Platform> all = COMPILER.platforms();
    assertFine(beginning(all, "FR", List.of("fr", "en", "de", "es", "it", "nl", "pt", "ja")));
  }

  @Test
  void eachPairOfNetworks() throws IOException {
    List<Platform> all = COMPILER.platforms();
    for (int i = 0; i < all.size(); i++) {
      Platform next = all.get((i + 4) % all.size());
      assertFine(beginning(List.of(all.get(i), next), "DE", List.of("de", "en")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-05",
        "2026-03-29",
        "2026-04-20",
        "2026-10-25",
        "2026-12-07",
        "2027-02-28",
        "2035-11-30",
        "2040-02-29",
        "2001-01-01"
      })
  void anyDay(String today) throws IOException {
    for (String country : List.of("FR", "US", "JP", "ES-CT", "BR-SP")) {
      String[] parts = country.split("-");
      Beginning some = beginning(networks("LinkedIn", "Newsletter"), parts[0], List.of("en"));
      assertFine(
          new Beginning(
              some.author(),
              some.brand(),
              some.zone(),
              Optional.of(country),
              some.languages(),
              some.presences(),
              some.team(),
              some.boost(),
              some.site(),
              LocalDate.parse(today)));
    }
  }

  @Test
  void everyCountry() throws IOException {
    for (Country country : Country.all()) {
      List<String> languages = country.languages().stream().map(LanguageTag::tag).toList();
      assertFine(beginning(networks("Instagram"), country.code(), languages));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maison du Thé",
        "7 Up",
        "北京",
        "Crumb & \"Crust\"",
        "back\\slash",
        "L’Œuvre",
        "line",
        "{0}",
        "'''",
        "A",
        "Launch"
      })
  void anyBrand(String brand) throws IOException {
    for (Locale author : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      Beginning some = beginning(networks("X", "YouTube"), "FR", List.of("fr"));
      assertFine(
          new Beginning(
              author,
              brand,
              some.zone(),
              some.holidays(),
              some.languages(),
              some.presences(),
              List.of(
                  new Member(Role.COMMUNITY_MANAGER, "Hugo Petit"),
                  new Member(Role.EDITOR, "Hugo Grand"),
                  new Member(Role.LEGAL, "李"),
                  new Member(Role.LEGAL, "王"),
                  new Member(Role.DIRECTOR, "Éloïse")),
              Optional.of(Money.parse("300 EUR")),
              some.site(),
              TODAY));
    }
  }

  @Test
  void campaignBeginsNextMondayAndLastsSixWeeks() {
    String campaign =
        new NewProject(beginning(networks("X"), "FR", List.of("fr"))).campaign().text();
    assertTrue(campaign.contains("  from 2026-11-30 to 2027-01-10\n"), campaign);
  }

  @Test
  void zoneHolidaysAndCurrencyFollowFromTheCountry() {
    Country canada = new Country("CA");
    assertEquals("America/Toronto", canada.zones().getFirst().getId());
    assertEquals("CAD", canada.currency().orElseThrow().getCurrencyCode());
    assertTrue(canada.holidays().contains("CA-QC"));
    assertEquals("Kanada", canada.name(Locale.GERMAN));
    assertEquals(new Country("FR"), Country.of(Locale.FRENCH));
    assertEquals(new Country("CA"), Country.of(Locale.CANADA_FRENCH));
  }

  @Test
  void languagesSpelledLikeWordsOfPlansAreEscaped() {
    IGrammarAccess grammar =
        COMPILER
            .load(folder)
            .resources()
            .createResource(URI.createURI("any.ligne"))
            .getResourceSet()
            .getResources()
            .stream()
            .map(XtextResource.class::cast)
            .map(resource -> resource.getResourceServiceProvider().get(IGrammarAccess.class))
            .findFirst()
            .orElseThrow();
    Set<String> words =
        GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
            .filter(word -> word.matches("[a-z]{2,3}"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(words, new TreeSet<>(Sheet.WORDS_AND_TAGS));
  }

  private static List<Platform> networks(String... names) {
    return COMPILER.platforms().stream()
        .filter(platform -> List.of(names).contains(platform.getName()))
        .toList();
  }

  private static Beginning beginning(
      List<Platform> platforms, String country, List<String> languages) {
    Country home = new Country(country);
    return new Beginning(
        languages.getFirst().equals("fr") ? Locale.FRENCH : Locale.ENGLISH,
        "Maison du Thé",
        home.zones().getFirst(),
        home.holidays().stream().findFirst(),
        languages.stream().map(LanguageTag::parse).toList(),
        platforms.stream().map(each -> new Presence(each, "maisonduthe")).toList(),
        List.of(new Member(Role.EDITOR, "Claire Petit"), new Member(Role.DIRECTOR, "Paul")),
        Optional.empty(),
        Optional.of("https://example.com/"),
        TODAY);
  }

  /** Who has to publish, and what networks like best. */
  private static final Set<String> ADVICE =
      Set.of("published-by-hand", "media-ratio", "media-dimensions");

  private void assertFine(Beginning beginning) throws IOException {
    Path root = Files.createTempDirectory(folder, "project");
    for (StarterFile file : new NewProject(beginning).files()) {
      Path target = root.resolve(file.name());
      Files.createDirectories(target.getParent());
      Files.write(target, file.content());
    }
    Project project = COMPILER.load(root);
    Compilation compilation = COMPILER.compile(project, Progress.NONE);
    List<Diagnostic> remarks =
        compilation.diagnostics().stream()
            // True whatever is written: the wizard says it too, before anything is made.
            .filter(found -> !found.code().equals("platform-limited"))
            .filter(found -> found.severity() != Severity.INFO || !ADVICE.contains(found.code()))
            .toList();
    assertEquals(List.of(), remarks, () -> new NewProject(beginning).line().text());
    assertTrue(compilation.feasible());
    assertFalse(compilation.schedules().getFirst().getEntries().isEmpty());
    project
        .ownSources()
        .forEach(
            source ->
                assertEquals(
                    Outcome.UNCHANGED,
                    COMPILER.formatter().format(source.resource()).outcome(),
                    () -> COMPILER.formatter().format(source.resource()).text()));
  }
}
