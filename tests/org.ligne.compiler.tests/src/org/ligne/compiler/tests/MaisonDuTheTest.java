package org.ligne.compiler.tests;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;

/** The example a newcomer opens first. */
class MaisonDuTheTest {
  static final Path FOLDER = RepositoryFolder.path("examples/maison-du-the");
  private static final Compilation COMPILATION = Workspace.compile(FOLDER);
  private static final List<Entry> ENTRIES =
      COMPILATION.schedules().stream().flatMap(each -> each.getEntries().stream()).toList();

  @Test
  void hasNothingToMend() {
    assertEquals(List.of(), Words.inFull(COMPILATION.diagnostics()));
    List<Diagnostic> french = Languages.FRENCH.check(Languages.FRENCH.load(FOLDER)).diagnostics();
    assertEquals(List.of(), Words.inFull(french));
  }

  @Test
  void placesEverythingOfThreeCampaigns() {
    assertTrue(COMPILATION.feasible());
    assertEquals(
        List.of("Automne", "Noel", "Rentree"),
        COMPILATION.schedules().stream().map(Schedule::getCampaign).toList());
    assertEquals(190, ENTRIES.size());
  }

  @Test
  void usesSevenPlatforms() {
    assertEquals(
        Set.of("Instagram", "Facebook", "LinkedIn", "X", "Pinterest", "YouTube", "Newsletter"),
        ENTRIES.stream().map(Entry::getPlatform).collect(Collectors.toSet()));
  }

  @Test
  void changesTheClock() {
    for (Entry entry : ENTRIES) {
      boolean summer = entry.getAt().toLocalDateTime().toString().compareTo("2026-10-25T03:00") < 0;
      assertEquals(ZoneOffset.ofHours(summer ? 2 : 1), entry.getAt().getOffset(), entry.getId());
    }
    Schedule autumn = COMPILATION.schedules().getFirst();
    assertEquals(
        2, autumn.getEntries().stream().map(it -> it.getAt().getOffset()).distinct().count());
  }

  @Test
  void waitsForSomeApprovals() {
    SortedMap<ApprovalState, Long> states =
        ENTRIES.stream().collect(groupingBy(Entry::getApproval, TreeMap::new, counting()));
    assertEquals(
        Map.of(
            ApprovalState.NOT_NEEDED,
            151L,
            ApprovalState.APPROVED,
            28L,
            ApprovalState.MISSING,
            11L),
        states);
    assertEquals(
        Set.of("RapportezVosBoites", "Programme", "BucheAuThe", "DerniersEnvois"),
        ENTRIES.stream()
            .filter(entry -> entry.getApproval() == ApprovalState.MISSING)
            .map(Entry::getPost)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void paysForSupport() {
    assertEquals(
        List.of(
            "Invitation on promo 450 EUR",
            "CadeauxDEntreprise on sponsor 250 EUR",
            "Coffret on promo 800 EUR",
            "Carnet on promo 300 EUR",
            "Carnet on sponsor 120 EUR"),
        COMPILATION.schedules().stream()
            .flatMap(schedule -> schedule.getBoosts().stream())
            .map(it -> it.getPost() + " on " + it.getChannel() + " " + it.getBudget())
            .toList());
  }

  @Test
  void everyEntryIsExplained() {
    for (Entry entry : ENTRIES) {
      assertTrue(!entry.getReasons().isEmpty(), entry.getId());
      assertTrue(!entry.getTexts().isEmpty(), entry.getId());
      assertTrue(entry.getPlace().getLine() > 1, entry.getId());
    }
  }

  @Test
  void givesTheFilesWrittenDown() throws IOException {
    SortedMap<String, String> files = Outputs.of(COMPILATION);
    files.put("schedules.txt", ScheduleTable.of(COMPILATION));
    Golden.assertMatches("maison-du-the", files);
  }
}
