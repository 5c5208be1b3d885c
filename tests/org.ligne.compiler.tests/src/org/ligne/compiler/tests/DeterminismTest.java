package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.planning.Progress;

/** The same texts give the same bytes, wherever and however they are compiled. */
class DeterminismTest {
  private static final List<String> EXAMPLE = List.of("maison-du-the", "packs-maison");

  @TempDir private Path folder;

  @Test
  void zoneAndLocaleOfTheMachineHaveNoPart() throws IOException {
    Map<String, String> here = elsewhere("Pacific/Chatham", Locale.of("tr", "TR"));
    Map<String, String> there = elsewhere("America/St_Johns", Locale.of("ar", "EG"));
    assertFalse(here.isEmpty());
    assertSame(here, there);
    assertSame(here, elsewhere("UTC", Locale.ENGLISH));
  }

  /** A compilation by a compiler that was started in another zone and locale. */
  private static Map<String, String> elsewhere(String zone, Locale locale) throws IOException {
    TimeZone zoneHere = TimeZone.getDefault();
    Locale localeHere = Locale.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Locale.setDefault(locale);
    try {
      Compiler compiler = Compiler.create(Locale.ENGLISH);
      Map<String, String> all =
          outputs(compiler.compile(compiler.load(MaisonDuTheTest.FOLDER), Progress.NONE));
      for (String scenario : ScenariosTest.scenarios()) {
        Path place = ScenariosTest.FOLDER.resolve(scenario);
        Compilation compilation = compiler.compile(compiler.load(place), Progress.NONE);
        all.put(scenario, ScheduleTable.of(compilation));
      }
      return all;
    } finally {
      TimeZone.setDefault(zoneHere);
      Locale.setDefault(localeHere);
    }
  }

  @Test
  void theOrderInWhichFilesAreCreatedHasNoPart() throws IOException {
    List<Path> files = new ArrayList<>();
    Path examples = RepositoryFolder.path("examples");
    for (String part : EXAMPLE) {
      try (Stream<Path> found = Files.walk(examples.resolve(part))) {
        found.filter(Files::isRegularFile).map(examples::relativize).sorted().forEach(files::add);
      }
    }
    Map<String, String> forwards = copied(files, examples, "one");
    assertSame(forwards, copied(files.reversed(), examples, "other"));
    assertSame(forwards, outputs(Workspace.compile(MaisonDuTheTest.FOLDER)));
  }

  private Map<String, String> copied(List<Path> files, Path from, String name) throws IOException {
    Path to = folder.resolve(name);
    for (Path file : files) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(from.resolve(file), to.resolve(file));
    }
    return outputs(Workspace.compile(to.resolve(EXAMPLE.getFirst())));
  }

  @Test
  void theOrderOfDeclarationsHasNoPart() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      PlanFacts plan = RandomPlans.of(seed);
      Map<String, String> straight = withoutPlaces(compile(PlanText.of(plan)));
      Map<String, String> shuffled =
          withoutPlaces(compile(PlanText.of(shuffled(plan, new SplittableRandom(seed)))));
      assertSame(straight, shuffled);
    }
  }

  private static PlanFacts shuffled(PlanFacts plan, SplittableRandom random) {
    return new PlanFacts(
        plan.zone(),
        plan.from(),
        plan.to(),
        plan.blackouts(),
        shuffled(plan.channels(), random),
        shuffled(plan.people(), random),
        shuffled(plan.posts(), random));
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    List<T> rest = new ArrayList<>(list);
    List<T> result = new ArrayList<>();
    while (!rest.isEmpty()) {
      result.add(rest.remove(random.nextInt(rest.size())));
    }
    return result;
  }

  @Test
  void theFilesATextIsSpreadOverHaveNoPart() throws IOException {
    Map<String, String> together = withoutPlaces(compile(Plans.ONE_POST));
    assertFalse(together.isEmpty());
    assertSame(together, withoutPlaces(compile(Plans.LINE, Plans.CAMPAIGN)));
    assertSame(together, withoutPlaces(compile(Plans.CAMPAIGN, Plans.LINE)));
    assertSame(together, withoutPlaces(compile("\uFEFF" + Plans.ONE_POST.replace("\n", "\r\n"))));
  }

  private Compilation compile(String... texts) throws IOException {
    Outputs.delete(folder.resolve("plan"));
    Workspace project = new Workspace(folder.resolve("plan"));
    for (int i = 0; i < texts.length; i++) {
      project.with(i + ".ligne", texts[i]);
    }
    return project.compile();
  }

  private static SortedMap<String, String> outputs(Compilation compilation) throws IOException {
    SortedMap<String, String> outputs = Outputs.of(compilation);
    outputs.put("table", ScheduleTable.of(compilation));
    return outputs;
  }

  /** Where statements stand is the one thing that may differ between equal texts. */
  private static Map<String, String> withoutPlaces(Compilation compilation) throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    Outputs.of(compilation)
        .forEach(
            (path, text) ->
                outputs.put(
                    path,
                    text.replaceAll("\"(line|column)\": \\d+", "\"$1\": 0")
                        .replaceAll("\"file\": \"[^\"]*\"", "\"file\": \"\"")));
    return outputs;
  }

  private static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }
}
