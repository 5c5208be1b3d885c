package org.ligne.visual.plan;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.planning.Progress;
import org.ligne.visual.calendar.Telling;
import org.ligne.visual.draw.Box;

class PlansTest {
  private static final Path EXAMPLES = Path.of(System.getProperty("ligne.root"), "examples");

  private static final String HOLDING =
      """
      line Tea {
        languages en
        zone Europe/Paris
        channel blog on Blog { window mon-fri 09:00-18:00 }
        channel x on X { window mon-fri 09:00-18:00 }
      }
      campaign Late follows Tea {
        from 2026-12-07 to 2026-12-18
        post Doors held { on blog at 2026-12-08 10:00 text en "The doors open." }
        post Thanks { on blog, x held text en "Thank you all." }
        series News held every monday { on blog, x text en "News." }
        series Tips every tuesday { on blog, x held text en "Tips." }
      }
      """;

  private static Plan plan(String path, Locale language) {
    Compiler compiler = Compiler.create(language);
    Project project = compiler.load(EXAMPLES.resolve(path));
    Compilation compilation = compiler.compile(project, Progress.NONE);
    return Plans.of(project, compilation, language);
  }

  @Test
  void showsTheExample() {
    Plan plan = plan("maison-du-the", Locale.FRENCH);
    assertEquals("Europe/Paris", plan.zone().getId());
    assertEquals(List.of(), plan.unplaced());
    Card letter =
        plan.cards().stream()
            .filter(card -> card.id().equals("Automne/LettreDeNovembre/newsletter"))
            .findFirst()
            .orElseThrow();
    assertEquals("Un thé pour le gris", letter.topic().heading());
    assertEquals("2026-11-12T08:00+01:00[Europe/Paris]", letter.at().toString());
    assertEquals(new Theme("Terroir", "Jardins et récoltes", 0), letter.topic().theme());
    assertEquals("Solène Guérin", letter.topic().owner());
    assertEquals("La lettre", letter.outlet().label());
    assertTrue(letter.state().fixed());
    assertEquals("automne.ligne", letter.place().file());
    assertTrue(letter.topic().text().startsWith("Bonjour, Novembre a mauvaise presse."));
    dayTellsOf(plan);
    lanesKnowTheirHours(plan);
  }

  private static void dayTellsOf(Plan plan) {
    assertTrue(
        plan.notes().stream()
            .anyMatch(
                note ->
                    note.kind() == Note.Kind.HOLIDAY
                        && note.isOn(LocalDate.of(2026, 11, 11))
                        && note.label().equals("Armistice (FR)")));
    assertTrue(
        plan.notes().stream()
            .anyMatch(
                note ->
                    note.kind() == Note.Kind.BLACKOUT
                        && note.channels().equals(List.of("newsletter"))));
    assertTrue(plan.stretches().stream().anyMatch(each -> each.id().equals("Automne/Ouvert")));
    assertTrue(
        plan.followings().stream()
            .anyMatch(
                each ->
                    each.leader().equals("Invitation")
                        && each.follower().equals("AvantDOuvrir")
                        && each.leaders().size() == 5));
    assertFalse(plan.boosts().isEmpty());
  }

  private static void lanesKnowTheirHours(Plan plan) {
    List<String> names = plan.lanes().stream().map(lane -> lane.outlet().name()).toList();
    assertEquals(
        List.of("instagram", "facebook", "linkedin", "x", "pinterest", "youtube", "newsletter"),
        names);
    Openings hours = plan.lanes().getFirst().hours();
    LocalDate wednesday = LocalDate.of(2026, 11, 4);
    assertEquals(Openings.Kind.OPEN, hours.kind(wednesday, 24));
    assertEquals(100, hours.score(wednesday, 24));
    assertEquals(Openings.Kind.QUIET, hours.kind(wednesday, 4));
    assertEquals(Openings.Kind.OUTSIDE, hours.kind(wednesday, 30));
    assertEquals(Openings.Kind.HOLIDAY, hours.kind(LocalDate.of(2026, 11, 11), 24));
    assertEquals(Openings.Kind.UNKNOWN, hours.kind(LocalDate.of(2020, 1, 1), 24));
  }

  @Test
  void showsWhatTheTextsHoldBack(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("tea.ligne"), HOLDING);
    Plan plan = plan(folder.toString(), Locale.ENGLISH);
    assertEquals(
        List.of("Late/Doors/blog", "Late/Thanks/x", "Late/News", "Late/Tips/x"),
        plan.held().stream().map(Card::id).toList());
    assertTrue(plan.held().stream().allMatch(card -> card.state().held() && !card.isPlaced()));
    assertEquals(List.of(), plan.unplaced());
    Card news = plan.held().get(2);
    assertEquals("News", news.topic().heading());
    assertEquals("Blog, X", news.outlet().label());
    assertTrue(plan.held().getFirst().state().fixed());
    assertEquals(plan.held(), plan.only("Late").held());
    assertEquals(List.of("blog", "x"), plan.lanes().stream().map(l -> l.outlet().name()).toList());
  }

  @Test
  void tellsWhatPostsCarryBesideTheirText() {
    Plan plan = plan("maison-du-the", Locale.FRENCH);
    assertEquals(
        List.of(
            "2/2 · Une boîte en métal bien fermée, loin de la plaque, règle l’affaire : vos"
                + " feuilles gardent leur parfum jusqu’au printemps. 2/2"),
        further(plan, "Rentree/BoiteEtLumiere/x"));
    assertEquals(List.of(), further(plan, "Rentree/BoiteEtLumiere/instagram"));
    assertEquals(
        List.of(
            "Sondage : Sur une carte des thés, que lisez-vous en premier ? Le nom · Le"
                + " goût · Le prix"),
        further(plan, "Automne/CarteDesThes/x"));
    String comment = further(plan, "Rentree/AvantLaCloche/instagram").getFirst();
    assertTrue(comment.startsWith("Premier commentaire : La première théière"), comment);
    Card thread = card(plan, "Rentree/BoiteEtLumiere/x");
    String tip = new Telling(plan).card(thread, new Box(0, 0, 1, 1)).tip();
    assertTrue(tip.contains("\n2/2 · Une boîte en métal"), tip);
  }

  private static List<String> further(Plan plan, String id) {
    return card(plan, id).topic().further();
  }

  private static Card card(Plan plan, String id) {
    return plan.cards().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void tellsWhoIsAwaited() {
    Plan plan = plan("maison-du-the", Locale.ENGLISH);
    Card programme =
        plan.cards().stream()
            .filter(card -> card.id().equals("Automne/Programme/instagram"))
            .findFirst()
            .orElseThrow();
    assertEquals(ApprovalState.MISSING, programme.state().approval());
    assertEquals("Awaiting approval: legal", programme.state().signatures());
  }

  @Test
  void givesTheReasonInTheReadersLanguage() {
    Card left = plan("broken/entry-without-place.ligne", Locale.FRENCH).unplaced().getFirst();
    assertTrue(left.state().reason().contains("ne trouve pas de place"), left.state().reason());
    assertFalse(left.isPlaced());
    Card one = plan("broken/week-overbooked.ligne", Locale.FRENCH).unplaced().getFirst();
    assertTrue(one.state().reason().contains("ne trouve pas de place"), one.state().reason());
  }

  @Test
  void marksWhatSomethingWasFoundAbout() {
    Plan plan = plan("broken/entry-without-place.ligne", Locale.ENGLISH);
    assertTrue(
        plan.unplaced().stream()
            .allMatch(card -> card.state().reason().contains("finds no place")));
    Plan warned = plan("broken/approval-not-needed.ligne", Locale.ENGLISH);
    assertTrue(warned.cards().stream().anyMatch(PlansTest::isMarked));
  }

  private static boolean isMarked(Card card) {
    return card.state().problem().equals(Optional.of(Severity.INFO));
  }

  @Test
  void showsOneCampaignAlone() {
    Plan whole = plan("maison-du-the", Locale.ENGLISH);
    Plan own = whole.only("Automne");
    assertTrue(own.cards().stream().allMatch(card -> card.topic().campaign().equals("Automne")));
    assertTrue(own.stretches().stream().allMatch(each -> each.campaign().equals("Automne")));
    assertTrue(own.cards().size() < whole.cards().size());
    Plan again = Plan.joined(List.of(own, whole.only("Noel"), whole.only("Rentree")));
    assertEquals(whole.cards(), again.cards());
    assertEquals(whole.notes(), again.notes());
  }
}
