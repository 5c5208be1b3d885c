package org.ligne.compiler.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.model.campaign.Objective;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.planning.Progress;

/** New campaigns, lines and platforms compile without a remark. */
class NewFilesTest {
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final String LINE =
      """
      line Tea for "The Tea Room" {
        languages en, fr
        zone Europe/London
        pillar Craft moment stimulus
        pillar Shop moment zmot
        pillar People moment fmot
        pillar Home moment smot
        voice { hashtags 1..3 always #TeaRoom }
        channel instagram on Instagram
        channel youtube on YouTube { languages en }
        channel letter on Newsletter { languages fr }
        channel ads on Facebook paid
        channel press on LinkedIn earned
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 21, 43})
  void campaignFitsItsLine(int days) throws IOException {
    write("line.ligne", LINE);
    add(campaign(days, true));
    String text = Files.readString(folder.resolve("winter.ligne"), StandardCharsets.UTF_8);
    assertTrue(text.contains("phase Middle"), text);
    assertTrue(text.contains("#TeaRoom"), text);
    assertFine();
  }

  @Test
  void campaignWithoutPhasesAndOneOfADay() throws IOException {
    write("line.ligne", LINE.replaceAll("pillar .*\n", ""));
    add(campaign(1, true));
    assertFine();
    write("line.ligne", LINE);
    add(campaign(30, false));
    assertFine();
  }

  @Test
  void campaignImportsALineFromElsewhere() throws IOException {
    folder = Files.createDirectories(folder.resolve("project"));
    Path agency = Files.createDirectories(folder.resolveSibling("agency"));
    Files.writeString(agency.resolve("line.ligne"), LINE, StandardCharsets.UTF_8);
    Line line = line(COMPILER.load(agency));
    add(
        new NewCampaign(
            Locale.FRENCH,
            line,
            Optional.of("../agency/line.ligne"),
            "Hiver",
            "",
            FIRST,
            FIRST.plusDays(20),
            Optional.empty(),
            false));
    assertFine();
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void platformIsAWorkedSkeleton(Counter counter) throws IOException {
    NewPlatform platform =
        new NewPlatform(
            Locale.FRENCH,
            "Intranet",
            "Notre intranet",
            Optional.of("intranet"),
            "Le guide",
            "https://example.com/guide",
            Grade.A,
            Optional.of(400),
            counter,
            4,
            0,
            true,
            FIRST);
    write(platform.file().name(), platform.file().text());
    assertFine();
    assertTrue(platform.file().text().contains("checked 2026-11-30"));
  }

  private NewCampaign campaign(int days, boolean phases) {
    return new NewCampaign(
        Locale.ENGLISH,
        line(COMPILER.load(folder)),
        Optional.empty(),
        "Winter",
        "A winter at home",
        FIRST,
        FIRST.plusDays(days - 1L),
        Optional.of(Objective.AWARENESS),
        phases);
  }

  private static Line line(Project project) {
    COMPILER.check(project);
    return project.sources().stream()
        .map(Source::content)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private void add(NewCampaign campaign) throws IOException {
    for (StarterFile file : campaign.files()) {
      Path target = folder.resolve(file.name());
      Files.createDirectories(target.getParent());
      Files.write(target, file.content());
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private void assertFine() {
    Project project = COMPILER.load(folder);
    List<Diagnostic> remarks =
        COMPILER.compile(project, Progress.NONE).diagnostics().stream()
            // The channel for advertising is for boosts, which are up to the author.
            .filter(found -> !found.code().equals("unused-channel"))
            .toList();
    assertEquals(List.of(), remarks);
    project.ownSources().stream()
        .filter(source -> !source.text().file().equals("line.ligne"))
        .forEach(
            source ->
                assertEquals(
                    Outcome.UNCHANGED,
                    COMPILER.formatter().format(source.resource()).outcome(),
                    () -> COMPILER.formatter().format(source.resource()).text()));
  }
}
