package org.ligne.families;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The campaign of a brand: its phases, and all its posts with words to read. */
final class CampaignText {
  private static final List<String> WORDS =
      List.of(
          "how", "our", "people", "work", "with", "care", "and", "what", "makes", "a", "good",
          "day", "in", "the", "shop", "from", "morning", "to", "evening", "because", "every",
          "detail", "counts", "for", "those", "who", "come", "back", "season", "after");
  private static final int SHORTEST = 12;
  private static final int LONGEST = 32;

  private final Brand brand;
  private final SplittableRandom random;
  private final Sheet sheet = new Sheet();

  CampaignText(Brand brand, SplittableRandom random) {
    this.brand = brand;
    this.random = random;
  }

  static String nameOf(Brand brand) {
    return "Plan" + brand.number;
  }

  /** The files of media the posts show, by their paths in the project. */
  static TreeSet<String> media(Brand brand) {
    return brand.pieces.stream()
        .flatMap(piece -> piece.entries.stream().filter(laid -> brand.shows(piece, laid)))
        .flatMap(laid -> laid.media.stream().map(CampaignText::path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String path(String medium) {
    return "media/" + medium + ".jpg";
  }

  String text() {
    String last = Layout.START.plusDays(brand.layout.days - 1L).toString();
    sheet.line("campaign %s follows %s {", nameOf(brand), LineText.nameOf(brand));
    sheet.line("  objective engagement\n  from %s to %s", Layout.START, last);
    for (Piece.Phase phase : brand.phases) {
      sheet.line("  phase %s %s to %s", name(phase), phase.from(), phase.to());
    }
    brand.pieces.forEach(this::post);
    return sheet.line("}").toString();
  }

  private static String name(Piece.Phase phase) {
    long first = ChronoUnit.DAYS.between(Layout.START, phase.from());
    return "days" + first + "to" + ChronoUnit.DAYS.between(Layout.START, phase.to());
  }

  private void post(Piece piece) {
    sheet.line(
        "\n  post %s in %s pillar %s by owner%d {",
        piece.name, name(piece.phase), piece.pillar, piece.owner());
    sheet.line("    on %s", list(piece.entries.stream().map(laid -> placement(piece, laid))));
    sheet.line("    text en \"%s.\"", words(random.nextInt(SHORTEST, LONGEST)));
    List<Laid> titled =
        piece.entries.stream().filter(it -> LineText.isTitled(brand.own(it.channel))).toList();
    if (!titled.isEmpty()) {
      sheet.line("    title en for %s \"%s\"", list(titled.stream().map(this::channel)), words(5));
    }
    piece.entries.stream().filter(it -> brand.shows(piece, it)).forEach(this::media);
    piece.after.forEach(
        it -> sheet.line("    after %s by at least %dh", it.leader().name, it.hours()));
    sheet.line("    weight %d\n  }", piece.weight);
  }

  private String placement(Piece piece, Laid laid) {
    String pinned =
        piece.pinned.contains(laid)
            ? " pinned at " + laid.at.toLocalDate() + " " + laid.at.toLocalTime()
            : "";
    Integer cost = piece.costs.get(laid);
    return channel(laid) + pinned + (cost == null ? "" : " costs " + cost + " EUR");
  }

  private String channel(Laid laid) {
    return "c" + brand.own(laid.channel);
  }

  private static String list(Stream<String> all) {
    return all.collect(Collectors.joining(", "));
  }

  private void media(Laid laid) {
    for (String medium : laid.media) {
      sheet.line("    media \"%s\" for %s alt \"%s\"", path(medium), channel(laid), words(4));
    }
  }

  private String words(int count) {
    String words =
        Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
            .limit(count)
            .collect(Collectors.joining(" "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
