package org.ligne.compiler.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Texts;
import org.ligne.planning.Progress;

/** A changed pack breaks some posts and frees others; each is told with its limit. */
class ImpactTest {
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);

  @TempDir Path folder;
  private Path project;
  private Path pack;

  @BeforeEach
  void write() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    pack = folder.resolve("new/place.ligne");
    Files.createDirectories(pack.getParent());
    Files.writeString(
        project.resolve("line.ligne"),
        platform("1", "text at most 20 characters")
            + """
            line Maison {
              languages fr
              zone Europe/Paris
              channel place on Place account "@maison"
            }
            """);
    Files.writeString(
        project.resolve("plan.ligne"),
        """
        campaign Rentree follows Maison {
          from 2026-09-01 to 2026-10-31
          post Court {
            on place pinned at 2026-09-08 09:00
            text fr "Dix signes"
          }
          post Moyen {
            on place pinned at 2026-09-20 09:00
            text fr "Quinze signes !"
          }
          post Long {
            on place pinned at 2026-10-05 09:00
            text fr "Vingt-cinq signes ou plus."
          }
        }
        """);
  }

  @Test
  void aLowerLimitBreaksWhatIsTooLongThen() throws IOException {
    Files.writeString(pack, platform("2", "text at most 12 characters"));
    Impact impact = impact(Optional.empty());
    assertTrue(impact.breaksSomething());
    assertEquals(List.of(), impact.troubles());
    assertEquals(3, impact.posts());
    Change change = only(impact);
    assertEquals(
        "Place post text", change.platform() + " " + change.format() + " " + change.subject());
    assertEquals("text at most 20 characters", change.before().getFirst().statement());
    assertEquals("text at most 12 characters", change.after().getFirst().statement());
    assertEquals("Rules", change.after().getFirst().sources());
    // What is too long for both is nothing new.
    assertEquals(List.of("Rentree/Moyen/place"), ids(change.broken()));
    assertEquals(List.of(), change.freed());
    Affected broken = change.broken().getFirst();
    assertEquals("2026-09-20T09:00+02:00[Europe/Paris]", broken.at().toString());
    assertEquals("plan.ligne:9", broken.finding().file() + ":" + broken.finding().line());
    assertTrue(broken.finding().message().contains("takes 12"), broken.finding().message());
  }

  @Test
  void aChannelWithAZoneOfItsOwnIsShownOnTheClockOfTheLine() throws IOException {
    Files.writeString(
        project.resolve("line.ligne"),
        Files.readString(project.resolve("line.ligne"))
            .replace("account \"@maison\"", "account \"@maison\" { zone America/New_York }"));
    Files.writeString(pack, platform("2", "text at most 12 characters"));
    Affected broken = only(impact(Optional.empty())).broken().getFirst();
    assertEquals("2026-09-20T09:00+02:00[Europe/Paris]", broken.at().toString());
  }

  @Test
  void aPostThatBreaksTwoLimitsIsCountedOnce() throws IOException {
    Files.writeString(
        pack, platform("2", "text at most 12 characters", "posts at most 1 per 2 weeks"));
    Impact impact = impact(Optional.empty());
    List<String> broken =
        impact.changes().stream().flatMap(each -> ids(each.broken()).stream()).toList();
    assertEquals(List.of("Rentree/Moyen/place", "Rentree/Moyen/place"), broken);
    assertEquals(1, impact.broken());
    assertEquals(0, impact.freed());
  }

  @Test
  void beforeANewVersionBeginsNothingIsJudgedByIt() throws IOException {
    Files.writeString(
        pack,
        platform("2", "text at most 12 characters")
            .replace("version \"2\"", "version \"2\" from 2026-09-25"));
    Change change = only(impact(Optional.empty()));
    assertFalse(change.matters());
    assertEquals(Optional.of(LocalDate.of(2026, 9, 25)), change.effective());
  }

  @Test
  void aHigherLimitFreesWhatIsTooLongNow() throws IOException {
    Files.writeString(pack, platform("2", "text at most 100 characters"));
    Impact impact = impact(Optional.empty());
    assertFalse(impact.breaksSomething());
    assertEquals(List.of("Rentree/Long/place"), ids(only(impact).freed()));
    assertEquals("text-too-long", only(impact).freed().getFirst().finding().code());
  }

  @Test
  void whatChangesWithoutEffectIsSaidToo() throws IOException {
    Files.writeString(pack, platform("2", "text at most 19 characters", "hashtags at most 3"));
    Impact impact = impact(Optional.empty());
    assertEquals(
        List.of("hashtags", "text"), impact.changes().stream().map(Change::subject).toList());
    assertTrue(impact.changes().stream().noneMatch(Change::matters));
    assertEquals(List.of(), impact.changes().getFirst().before());
    assertEquals(
        new Version("Place", Optional.of("1"), Optional.of("2"), Optional.empty()),
        impact.versions().getFirst());
  }

  @Test
  void onlyPostsFromADayCount() throws IOException {
    Files.writeString(pack, platform("2", "text at most 12 characters"));
    Instant later = Instant.parse("2026-09-21T00:00:00Z");
    assertFalse(impact(Optional.of(later)).breaksSomething());
  }

  @Test
  void aNewRuleHoldsFromItsDayOnly() throws IOException {
    Files.writeString(
        pack,
        platform(
            "2",
            "text at most 20 characters until 2026-09-30",
            "text at most 5 characters since 2026-10-01"));
    Files.writeString(
        project.resolve("plan.ligne"),
        Files.readString(project.resolve("plan.ligne"))
            .replace("Vingt-cinq signes ou plus.", "Huit etc"));
    Change change = only(impact(Optional.empty()));
    assertEquals(List.of("Rentree/Long/place"), ids(change.broken()));
    assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), change.effective());
  }

  @Test
  void quotasOfANewPackCountToo() throws IOException {
    Files.writeString(
        pack, platform("2", "text at most 20 characters", "posts at most 1 per 2 weeks"));
    Impact impact = impact(Optional.empty());
    assertEquals(List.of("Rentree/Moyen/place"), ids(impact.changes().getFirst().broken()));
    assertEquals(
        "quota-exceeded", impact.changes().getFirst().broken().getFirst().finding().code());
  }

  @Test
  void aFolderOfPacksAndAShippedNetwork() throws IOException {
    Files.writeString(
        project.resolve("line.ligne"),
        Files.readString(project.resolve("line.ligne"))
            .replace("channel place on Place", "channel place on Bluesky"));
    Files.writeString(
        pack,
        platform("2", "text at most 12 characters").replace("platform Place", "platform Bluesky"));
    pack = pack.getParent();
    Impact impact = impact(Optional.empty());
    assertEquals(List.of(), impact.troubles());
    assertTrue(impact.breaksSomething());
    assertTrue(
        impact.changes().stream()
            .anyMatch(
                change ->
                    change.subject().equals("text")
                        && ids(change.broken()).contains("Rentree/Moyen/place")));
  }

  @Test
  void aPackInsideTheProjectIsHeldAgainstWhatWouldHoldWithoutIt() throws IOException {
    Files.writeString(
        project.resolve("line.ligne"),
        Files.readString(project.resolve("line.ligne"))
            .replace("channel place on Place", "channel place on Bluesky"));
    pack = project.resolve("bluesky.ligne");
    Files.writeString(
        pack,
        platform("2", "text at most 12 characters").replace("platform Place", "platform Bluesky"));
    assertTrue(impact(Optional.empty()).breaksSomething());
  }

  @Test
  void aBrokenPackIsToldAndNothingElse() throws IOException {
    Files.writeString(pack, platform("2", "text at most characters"));
    Impact impact = impact(Optional.empty());
    assertTrue(impact.hasErrors());
    assertEquals(pack, impact.troubles().getFirst().place());
    assertEquals(9, impact.troubles().getFirst().diagnostics().getFirst().line());
    assertEquals(List.of(), impact.changes());
  }

  @Test
  void aFormatThatIsGoneIsAnErrorOfTheProject() throws IOException {
    Files.writeString(
        project.resolve("line.ligne"),
        Files.readString(project.resolve("line.ligne")).replace("format post", "format card"));
    Files.writeString(
        project.resolve("plan.ligne"),
        Files.readString(project.resolve("plan.ligne"))
            .replace("on place pinned at 2026-09-08", "on place as card pinned at 2026-09-08"));
    Files.writeString(
        pack, platform("2", "text at most 20 characters").replace("format post", "format sheet"));
    Impact impact = impact(Optional.empty());
    assertTrue(impact.hasErrors());
    assertEquals(
        "unresolved-reference", impact.troubles().getFirst().diagnostics().getFirst().code());
  }

  @Test
  void aProjectWithErrorsIsNotPlanned() throws IOException {
    Files.writeString(project.resolve("plan.ligne"), "campaign Rentree follows Personne {");
    Files.writeString(pack, platform("2", "text at most 20 characters"));
    Impact impact = impact(Optional.empty());
    assertTrue(impact.hasErrors());
    assertEquals(project, impact.troubles().getFirst().place());
  }

  @Test
  void withoutPacksTheDatedRulesOfThePresentOnesAreTold() throws IOException {
    Files.writeString(
        project.resolve("line.ligne"),
        Files.readString(project.resolve("line.ligne"))
            .replace(
                "text at most 20 characters grade A from P1",
                "text at most 20 characters until 2026-09-15 grade A from P1\n"
                    + "    text at most 12 characters since 2026-09-16 grade A from P1\n"
                    + "    hashtags at most 3 since 2027-01-01 grade A from P1"));
    Change change = only(ask(List.of(), Optional.empty()));
    assertEquals(Optional.of(LocalDate.of(2026, 9, 16)), change.effective());
    assertEquals(
        "text at most 20 characters until 2026-09-15", change.before().getFirst().statement());
    assertEquals(List.of("Rentree/Moyen/place"), ids(change.broken()));
  }

  private static String platform(String version, String... limits) {
    StringBuilder text = new StringBuilder();
    for (String limit : limits) {
      text.append("    ").append(limit).append(" grade A from P1\n");
    }
    return "platform Place {\n  version \""
        + version
        + "\"\n  checked 2026-11-23\n  source P1 \"Rules\" read 2026-11-23\n"
        + "  // One format is enough.\n\n  // It is the usual one.\n  default format post {\n"
        + text
        + "  }\n}\n";
  }

  private Impact impact(Optional<Instant> from) {
    return ask(List.of(pack), from);
  }

  private Impact ask(List<Path> packs, Optional<Instant> from) {
    return COMPILER.impact(new Question(project, Texts.ON_DISK, packs, from), Progress.NONE);
  }

  private static Change only(Impact impact) {
    assertEquals(1, impact.changes().size(), impact.changes()::toString);
    return impact.changes().getFirst();
  }

  private static List<String> ids(List<Affected> posts) {
    return posts.stream().map(Affected::id).toList();
  }
}
