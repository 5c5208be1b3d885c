package org.ligne.compiler.timed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.model.diagnostic.Severity;
import org.ligne.planning.Progress;

/** What networks demand over time is told of fixed posts at once, and of all once it is planned. */
class TimedTest {
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);
  private static final Compiler FRENCH = Compiler.create(Locale.FRENCH);

  @TempDir Path folder;

  @Test
  void postsOfAllCampaignsOfOneAccountAreCounted() throws IOException {
    pack("posts at most 2 per 24h");
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-08 09:00"), post("Deux", "at 2026-09-08 12:00")));
    write("b.ligne", campaign("B", post("Trois", "at 2026-09-08 18:00")));
    assertEquals(List.of(), codes(COMPILER.check(COMPILER.load(folder)).diagnostics()));
    Compilation compilation = compile();
    Diagnostic found = only(compilation, "quota-exceeded");
    assertEquals("b.ligne", found.file());
    assertEquals(
        List.of("A/Deux/place, 2026-09-08 12:00", "A/Un/place, 2026-09-08 09:00"),
        found.related().stream().map(Related::message).toList());
    assertTrue(compilation.planned().contains(found));
    assertFalse(compilation.feasible());
    assertTrue(
        found
            .message()
            .startsWith("@maison has 3 posts from 2026-09-08 09:00 to 2026-09-08 18:00;"),
        found.message());
    assertTrue(found.mend().contains("2026-09-09 09:00"), found.mend());
  }

  @Test
  void channelsOfTwoLinesWithOneAccountAreOneAccount() throws IOException {
    pack("posts at most 1 per 24h");
    write("line2.ligne", line("Autre", "other", "Maison"));
    write("a.ligne", campaign("A", post("Un", "at 2026-09-08 09:00")));
    write(
        "b.ligne",
        campaign("B", post("Deux", "at 2026-09-08 12:00"))
            .replace("follows Maison", "follows Autre")
            .replace("on place", "on other"));
    assertEquals("b.ligne", only(compile(), "quota-exceeded").file());
  }

  @Test
  void otherAccountsAreCountedApart() throws IOException {
    pack("posts at most 1 per 24h");
    write("line2.ligne", line("Autre", "other", "@autre"));
    write("a.ligne", campaign("A", post("Un", "at 2026-09-08 09:00")));
    write(
        "b.ligne",
        campaign("B", post("Deux", "at 2026-09-08 12:00"))
            .replace("follows Maison", "follows Autre")
            .replace("on place", "on other"));
    assertEquals(List.of(), codes(compile().diagnostics()));
  }

  @Test
  void aDayLaterThePostFits() throws IOException {
    pack("posts at most 1 per 24h");
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-08 09:00"), post("Deux", "at 2026-09-09 09:00")));
    assertEquals(List.of(), codes(compile().diagnostics()));
  }

  @Test
  void twentyFourHoursAreElapsedWhereTheClocksChange() throws IOException {
    pack("posts at most 1 per 24h");
    // In the night to 25 October clocks go back: 8:00 is 24 hours after 9:00, and 7:59 is less.
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-10-24 09:00"), post("Deux", "at 2026-10-25 08:00")));
    assertEquals(List.of(), codes(compile().diagnostics()));
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-10-24 09:00"), post("Deux", "at 2026-10-25 07:30")));
    assertEquals(List.of("quota-exceeded"), codes(compile().diagnostics()));
  }

  @Test
  void aSeriesThatGoesOverIsToldOnce() throws IOException {
    pack("posts at most 1 per 1 week");
    write(
        "a.ligne",
        campaign(
            "A",
            "  series Tous every day {\n"
                + "    on place\n"
                + "    at 09:00\n"
                + "    text fr \"Bonjour.\"\n"
                + "  }\n"));
    Diagnostic found = only(compile(), "quota-exceeded");
    assertTrue(
        found.message().contains("within one week. 88 more posts go over."), found.message());
  }

  @Test
  void whatIsToldOfFixedPostsIsNotToldAgain() throws IOException {
    pack("posts at most 2 per 24h", "grade C");
    write(
        "a.ligne",
        campaign(
            "A",
            post("Un", "at 2026-09-08 09:00"),
            post("Deux", "at 2026-09-08 12:00"),
            post("Trois", "at 2026-09-08 15:00")));
    List<Diagnostic> checked = COMPILER.check(COMPILER.load(folder)).diagnostics();
    assertEquals(List.of("quota-exceeded"), codes(checked));
    assertEquals(Severity.WARNING, checked.getFirst().severity());
    assertEquals(checked, compile().diagnostics());
    assertEquals(List.of(), compile().planned());
  }

  @Test
  void linksAndMentionsAreAddedUpOverAWindow() throws IOException {
    pack("links at most 2 per 1 day");
    write(
        "a.ligne",
        campaign(
            "A",
            post("Un", "at 2026-09-08 09:00")
                .replace("Texte", "https://a.example https://b.example"),
            post("Deux", "at 2026-09-08 10:00"),
            post("Trois", "at 2026-09-08 12:00").replace("Texte", "https://a.example")));
    Diagnostic found = only(compile(), "quota-exceeded");
    assertTrue(found.message().contains("has 3 links from"), found.message());
    pack("mentions at most 2 per 1 day");
    write(
        "a.ligne",
        campaign(
            "A",
            post("Un", "at 2026-09-08 09:00").replace("Texte", "@anne @paul"),
            post("Trois", "at 2026-09-08 12:00").replace("Texte", "@anne")));
    assertTrue(only(compile(), "quota-exceeded").message().contains("has 3 mentions from"));
  }

  @Test
  void aChannelMayHaveAQuotaOfItsOwn() throws IOException {
    pack("posts at most 1 per 24h");
    write(
        "line.ligne",
        line("Maison", "place", "@maison")
            .replace(
                "@maison\"",
                "@maison\" {\n"
                    + "    override as post posts at most 3 per 24h because \"Ours is raised.\"\n"
                    + "  }"));
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-08 09:00"), post("Deux", "at 2026-09-08 12:00")));
    assertEquals(List.of(), codes(compile().diagnostics()));
  }

  @Test
  void aQuotaHoldsFromItsDay() throws IOException {
    pack("posts at most 1 per 24h since 2026-09-15");
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-08 09:00"), post("Deux", "at 2026-09-08 12:00")));
    assertEquals(List.of(), codes(compile().diagnostics()));
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-14 12:00"), post("Deux", "at 2026-09-15 09:00")));
    assertEquals(List.of("quota-exceeded"), codes(compile().diagnostics()));
  }

  @Test
  void seriesAreJudgedWithTheirItems() throws IOException {
    pack("duplicates refused within 30 days");
    String text = "Le conseil de la semaine : {item}";
    String series =
        "  series Conseils every tue {\n    on place\n    at 09:00\n    text fr \"%s\"\n"
            + "    items \"Rincez la théière à l’eau chaude avant d’y verser les feuilles.\",\n"
            + "      \"Gardez les feuilles loin de la lumière, du café et des épices.\"\n  }\n";
    write("a.ligne", campaign("A", series.formatted(text)));
    assertEquals(List.of(), codes(compile().diagnostics()));
    String same =
        "Chaque semaine un conseil pour qui aime le thé : comment on le choisit, comment on "
            + "le garde, comment on le prépare et avec quoi on le sert. ";
    write(
        "a.ligne",
        campaign(
            "A",
            series
                .formatted(same.repeat(3) + "{item}")
                .replaceAll(
                    "items \"[^\"]*\",\\s*\"[^\"]*\"", "items \"Un\", \"Deux\", \"Trois\"")));
    Diagnostic found = only(compile(), "text-repeated");
    assertTrue(found.message().contains("is almost that of A/Conseils/place/1"), found.message());
    assertTrue(found.message().contains("One more post repeats itself."), found.message());
  }

  @Test
  void acrossAccountsOnlyWhereTheNetworkSaysSo() throws IOException {
    write("line2.ligne", line("Autre", "other", "@autre"));
    write("a.ligne", campaign("A", post("Un", "at 2026-09-08 09:00")));
    write(
        "b.ligne",
        campaign("B", post("Un", "at 2026-09-08 12:00"))
            .replace("follows Maison", "follows Autre")
            .replace("on place", "on other"));
    pack("duplicates refused within 30 days");
    assertEquals(List.of(), codes(compile().diagnostics()));
    pack("duplicates refused across accounts within 30 days");
    Diagnostic found = only(compile(), "text-repeated");
    assertTrue(
        found.message().contains("just that of A/Un/place (2026-09-08 09:00), on another account"),
        found.message());
    assertEquals("a.ligne", found.related().getFirst().file());
  }

  @Test
  void aPostIsJudgedByTheRulesOfThePlannedDay() throws IOException {
    pack("title none since 2026-10-01 grade A from P1\n    hashtags at most 1 since 2026-10-15");
    String floating = post("Un", "").replace("Texte", "#a #b");
    write(
        "a.ligne",
        campaign(
            "A",
            "  phase Tard 2026-10-10 to 2026-10-20\n",
            floating.replace("post Un", "post Un in Tard")));
    List<Diagnostic> checked = COMPILER.check(COMPILER.load(folder)).diagnostics();
    assertEquals(List.of("too-many-hashtags"), codes(checked));
    assertEquals(Severity.WARNING, checked.getFirst().severity());
    // It is planned early in its phase, before the rule holds: the warning is all there is.
    assertEquals(checked, compile().diagnostics());
    // A window that opens late in the phase has it planned under the rule.
    write(
        "line.ligne",
        line("Maison", "place", "@maison")
            .replace("@maison\"", "@maison\" {\n    window fri 08:00-10:00\n  }"));
    Compilation compilation = compile();
    Diagnostic found = only(compilation, "too-many-hashtags");
    assertEquals(Severity.ERROR, found.severity());
    assertEquals(List.of(found), compilation.planned());
    assertFalse(compilation.feasible());
  }

  @Test
  void whatLiesTooFarAheadOrTooNearIsToldWithTheDay() throws IOException {
    pack("schedule by api 10min..30 days");
    write(
        "a.ligne",
        campaign(
            "A",
            post("Un", "at 2026-09-01 09:05"),
            post("Deux", "at 2026-09-08 12:00"),
            post("Trois", "at 2026-11-01 09:00")));
    Conditions now = Conditions.FRESH.at(Instant.parse("2026-09-01T07:00:00Z"));
    Compilation compilation = COMPILER.compile(COMPILER.load(folder), now, Progress.NONE);
    assertEquals(
        List.of("handover-too-late", "handover-too-early"), codes(compilation.diagnostics()));
    Diagnostic late = compilation.diagnostics().getFirst();
    assertEquals(Severity.WARNING, late.severity());
    assertTrue(
        late.message().contains("takes posts from a program at least 10 min ahead"),
        late.message());
    Diagnostic early = compilation.diagnostics().getLast();
    assertEquals(Severity.INFO, early.severity());
    assertEquals("Hand it over on 2026-10-02 10:00 or later.", early.mend());
    assertTrue(compilation.feasible());
    assertEquals(List.of(), compile().diagnostics());
  }

  @Test
  void whereAProgramIsRefusedThePersonsWayCounts() throws IOException {
    pack("schedule by api refused grade A from P1\n    schedule by person at most 10 days");
    write("a.ligne", campaign("A", post("Un", "at 2026-09-20 09:00")));
    Conditions now = Conditions.FRESH.at(Instant.parse("2026-09-01T07:00:00Z"));
    Compilation compilation = COMPILER.compile(COMPILER.load(folder), now, Progress.NONE);
    assertTrue(
        only(compilation, "handover-too-early")
            .message()
            .contains("from a person at most 10 days ahead"));
  }

  @Test
  void frenchSaysItInFrench() throws IOException {
    pack("posts at most 1 per 24h");
    write(
        "a.ligne",
        campaign("A", post("Un", "at 2026-09-08 09:00"), post("Deux", "at 2026-09-08 12:00")));
    Diagnostic found = FRENCH.check(FRENCH.load(folder)).diagnostics().getFirst();
    assertTrue(
        found
            .message()
            .startsWith(
                "@maison compte 2 publications du 2026-09-08 09:00 au 2026-09-08 12:00\u202f; Place"
                    + " post en accepte 1 en 24 h."),
        found.message());
    assertEquals(
        "Déplacez cette publication au 2026-09-09 09:00 ou plus tard, ou publiez-en une autre à un"
            + " autre moment.",
        found.mend());
  }

  private void pack(String limit) throws IOException {
    pack(limit, "grade A");
  }

  private void pack(String limit, String grade) throws IOException {
    write(
        "place.ligne",
        """
        platform Place {
          checked 2026-11-23
          source P1 "Rules" read 2026-11-23
          default format post {
            text at most 3000 characters grade A from P1
            %s %s from P1
          }
        }
        """
            .formatted(limit, grade));
    if (!Files.exists(folder.resolve("line.ligne"))) {
      write("line.ligne", line("Maison", "place", "@maison"));
    }
  }

  private static String line(String name, String channel, String account) {
    return "line %s {\n  languages fr\n  zone Europe/Paris\n  channel %s on Place account \"%s\"\n}\n"
        .formatted(name, channel, account);
  }

  private static String campaign(String name, String... posts) {
    return "campaign "
        + name
        + " follows Maison {\n  from 2026-09-01 to 2026-11-29\n"
        + String.join("", posts)
        + "}\n";
  }

  private static String post(String name, String time) {
    return "  post %s {\n    on place\n    %s\n    text fr \"Texte\"\n  }\n".formatted(name, time);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Compilation compile() {
    return COMPILER.compile(COMPILER.load(folder), Progress.NONE);
  }

  private static Diagnostic only(Compilation compilation, String code) {
    assertEquals(
        List.of(code),
        codes(compilation.diagnostics()),
        () -> compilation.diagnostics().toString());
    return compilation.diagnostics().getFirst();
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
