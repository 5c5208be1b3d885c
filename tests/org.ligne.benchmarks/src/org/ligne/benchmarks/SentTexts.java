package org.ligne.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.platform.check.PlatformRules;
import org.ligne.platform.sent.TextCounts;

/**
 * How long it takes to hold the texts of a plan against the rules of their networks, and to count
 * them all as hovers and {@code ligne count} do. Half of the texts come near to a limit, so that no
 * cheap bound spares the exact count; links, hashtags, emoji and accents are those of real posts.
 */
final class SentTexts {
  private static final int RUNS = 11;
  private static final int LONGEST = 46;
  private static final String[] WORDS = {
    "thé",
    "la",
    "maison",
    "l’été",
    "rouvre",
    "mardi,",
    "infusé",
    "🍵",
    "dès",
    "#MaisonDuThe",
    "goût.",
    "https://example.com/the?page=2",
    "@maisonduthe",
    "comptoir",
    "œuvre",
    "👩‍🌾"
  };

  private final PrintStream out;

  SentTexts(PrintStream out) {
    this.out = out;
  }

  /** Measures a project in a folder. */
  void measure(String name, Path folder) throws Exception {
    Project project = Compiler.create(Locale.ENGLISH).load(folder);
    List<Content> contents = contents(project);
    int texts = fill(contents);
    List<Finding> found = new ArrayList<>();
    Figures.Work check = () -> check(contents, found);
    Figures.Work count = () -> contents.forEach(TextCounts::of);
    Figures first = Figures.of(1, check);
    Figures warm = Figures.of(RUNS, check);
    Figures counts = Figures.of(RUNS, count);
    out.println("| texts | check, first | check, warm | count, warm | findings |");
    out.println("| --- | --- | --- | --- | --- |");
    out.printf(
        Locale.ROOT,
        "| %s, %,d texts | %,.0f ms | %s | %s | %,d |%n%n",
        name,
        texts,
        first.median(),
        warm,
        counts,
        found.size());
  }

  private static List<Content> contents(Project project) {
    return project.ownSources().stream()
        .flatMap(source -> source.content().getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .flatMap(campaign -> ((Campaign) campaign).getContents().stream())
        .toList();
  }

  private static int fill(List<Content> contents) {
    SplittableRandom random = new SplittableRandom(42);
    int texts = 0;
    for (Content content : contents) {
      for (var text : content.getTexts()) {
        text.setValue(words(random));
        texts++;
      }
    }
    return texts;
  }

  private static String words(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(2, LONGEST))
        .mapToObj(each -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  private static void check(List<Content> contents, List<Finding> found) {
    found.clear();
    contents.forEach(content -> PlatformRules.all().checkTree(content, found::add));
  }
}
