package org.ligne.cli.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.cli.console.Console;
import org.ligne.cli.count.CountJson;
import org.ligne.cli.count.CountTable;
import org.ligne.cli.count.Counting;
import org.ligne.cli.count.Place;
import org.ligne.cli.count.Verdict;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Source;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.platform.sent.Counted;
import org.ligne.platform.sent.PieceCounts;
import org.ligne.platform.sent.TextCounts;

/** Says how long texts are as their networks count, and how much room is left. */
final class CountCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");
  private static final int MOST_NAMED = 8;

  @Override
  public String name() {
    return "count";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("FILE[#POST]").option("format", String.join("|", FORMATS), "-f", "--format");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    boolean json = arguments.choice("--format", FORMATS).equals("json");
    Place place = Place.read(arguments.plain().getFirst());
    console.progress(console.words().text("progress.reading", place.project().shown()));
    Compiler compiler = Compiler.create(console.words().language());
    Counting counting = Counting.of(place.project().path(), compiler);
    List<Counted> counts =
        contents(place, counting).stream()
            .flatMap(content -> content.getPlacements().stream())
            .flatMap(CountCommand::counts)
            .toList();
    show(json, place, counts, console);
    return verdict(counting, place, counts, console);
  }

  private static Stream<Counted> counts(Placement placement) {
    return Stream.concat(TextCounts.of(placement).stream(), PieceCounts.of(placement).stream());
  }

  private static void show(boolean json, Place place, List<Counted> counts, Console console) {
    if (json) {
      console.result(CountJson.of(place, counts));
    } else if (counts.isEmpty()) {
      console.note(console.words().text("count.none", place.project().shown()));
    } else {
      new CountTable(console).show(counts);
    }
  }

  private static List<Content> contents(Place place, Counting counting) throws UsageException {
    if (place.post().isEmpty()) {
      return counting.contents();
    }
    String name = place.post().get();
    List<Content> named = counting.named(name);
    if (named.isEmpty()) {
      throw unknown(name, place, counting);
    }
    return named;
  }

  private static UsageException unknown(String name, Place place, Counting counting) {
    Set<String> known = new LinkedHashSet<>();
    counting.contents().forEach(each -> known.addAll(List.of(each.getName(), Counting.id(each))));
    List<String> mistyped = Nearest.to(name, known);
    String small = name.toLowerCase(Locale.ROOT);
    List<String> near =
        mistyped.isEmpty()
            ? known.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(small))
                .limit(MOST_NAMED)
                .toList()
            : mistyped;
    String shown = place.project().shown();
    return near.isEmpty()
        ? new UsageException("post-unknown", name, shown)
        : new UsageException("post-unknown.near", name, shown, String.join(", ", near));
  }

  private static ExitCode verdict(
      Counting counting, Place place, List<Counted> counts, Console console) {
    for (Source broken : counting.broken()) {
      String file = counting.project().root().relativize(broken.path()).toString();
      console.note(console.words().text("count.broken", place.project().shown(file)));
    }
    boolean refused = counts.stream().map(Verdict::of).anyMatch(Verdict.TOO_LONG::equals);
    return refused || !counting.broken().isEmpty() ? ExitCode.ERRORS : ExitCode.FINE;
  }
}
