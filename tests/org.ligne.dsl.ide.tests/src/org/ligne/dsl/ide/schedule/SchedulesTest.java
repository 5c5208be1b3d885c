package org.ligne.dsl.ide.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.server.Samples;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.Progress;

/** Plans that are made in the background while someone types. */
class SchedulesTest {
  private static final String TOO_MUCH =
      Samples.WHOLE.replace(
          "  post leaves",
          """
          post rain in start pillar Craft by alice {
            on blog
            title en "Rain"
            text en "Rain on leaves."
          }

          post leaves\
          """);

  @TempDir Path folder;

  private Schedules schedules(Client client) {
    return client.server().schedules();
  }

  @Test
  void aPlanIsMadeWhenTheTextRests() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE).settle();
      client.log().await("a plan", () -> schedules(client).latest(folder).isPresent());
      Planning planning = schedules(client).latest(folder).orElseThrow();
      Schedule schedule = planning.compilation().schedules().getFirst();
      assertEquals("Autumn", schedule.getCampaign());
      assertEquals(1, schedule.getEntries().size());
      client.log().await("lenses", () -> client.log().events().contains("refresh code lenses"));
      client.log().await("hints", () -> client.log().events().contains("refresh inlay hints"));
    }
  }

  @Test
  void aRequestedPlanIsThatOfTheTextAsItIsTyped() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE).settle();
      Planning first = client.get(schedules(client).request(folder));
      assertEquals(1, entries(first));
      client.setText("plan.ligne", TOO_MUCH).settle();
      assertEquals(2, entries(client.get(schedules(client).request(folder))));
    }
  }

  private static int entries(Planning planning) {
    return planning.compilation().schedules().getFirst().getEntries().size();
  }

  @Test
  void theLastPlanStaysWhileTheTextHasErrors() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE).settle();
      Planning first = client.get(schedules(client).request(folder));
      client.replace("plan.ligne", "on blog\n", "on blogg\n").settle();
      assertEquals(first, schedules(client).latest(folder).orElseThrow());
      Planning broken = client.get(schedules(client).request(folder));
      assertTrue(broken.compilation().hasErrors());
      assertEquals(first, schedules(client).latest(folder).orElseThrow());
      boolean current =
          client.get(
              client
                  .server()
                  .read(
                      client.uri("plan.ligne"),
                      (document, file) -> schedules(client).isCurrent(file)));
      assertFalse(current);
    }
  }

  @Test
  void whatOnlyPlanningFindsIsToldAsTheCompilerTellsIt() throws IOException {
    Path examples = Path.of(System.getProperty("ligne.root"), "examples", "broken");
    for (String name :
        List.of(
            "week-overbooked",
            "entry-without-place",
            "entry-without-slot",
            "fixed-entries-collide",
            "cadence-not-reached")) {
      Path file = folder.resolve(name + ".ligne");
      Files.copy(examples.resolve(name + ".ligne"), file);
    }
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    try (Client client = Client.start(Files.createDirectories(folder.resolve("elsewhere")))) {
      try (var files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          client.open(file.toString()).settle();
          client.get(schedules(client).request(file));
          assertEquals(
              planned(compiler, file),
              client.diagnostics(file.toString()).stream()
                  .filter(each -> each.getSource().equals("ligne plan"))
                  .map(SchedulesTest::line)
                  .toList());
        }
      }
    }
  }

  private static List<String> planned(Compiler compiler, Path file) {
    List<String> lines =
        compiler.compile(compiler.load(file), Progress.NONE).diagnostics().stream()
            .filter(
                each ->
                    each.code()
                        .matches("week-overbooked|entry-.*|fixed-entries-.*|cadence-not-reached"))
            .map(
                each ->
                    each.line() + ":" + each.column() + " " + each.code() + " " + each.message())
            .toList();
    assertFalse(lines.isEmpty());
    return lines;
  }

  private static String line(Diagnostic found) {
    return (found.getRange().getStart().getLine() + 1)
        + ":"
        + (found.getRange().getStart().getCharacter() + 1)
        + " "
        + found.getCode().getLeft()
        + " "
        + found.getMessage().getLeft();
  }

  @Test
  void whatPlanningFoundIsTakenBackWithTheTextItIsAbout() throws IOException {
    Path examples = Path.of(System.getProperty("ligne.root"), "examples", "broken");
    String text = Files.readString(examples.resolve("entry-without-place.ligne"));
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", text).settle();
      client.get(schedules(client).request(folder));
      assertTrue(client.codes("plan.ligne").contains("entry-without-place"));
      client.replace("plan.ligne", text, text + "// more\n");
      assertFalse(client.codes("plan.ligne").contains("entry-without-place"));
      client.get(schedules(client).request(folder));
      assertTrue(client.codes("plan.ligne").contains("entry-without-place"));
    }
  }

  @Test
  void aProjectThatIsClosedIsNotPlanned() {
    Path lone = folder.resolve("../" + folder.getFileName() + "-lone.ligne").normalize();
    try (Client client = Client.start(folder)) {
      client.open(lone.toString(), Samples.WHOLE).settle();
      CompletableFuture<Planning> wanted = schedules(client).request(lone);
      client.close(lone.toString()).settle();
      assertTrue(wanted.isDone() || wanted.isCancelled());
      assertTrue(schedules(client).request(lone).isCompletedExceptionally());
    }
  }
}
