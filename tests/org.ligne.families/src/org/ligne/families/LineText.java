package org.ligne.families;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The editorial line of a brand: the limits that the hidden plan just keeps. */
final class LineText {
  private static final List<String> PLATFORMS =
      List.of("Facebook", "LinkedIn", "X", "Threads", "Mastodon", "Bluesky", "Blog", "Newsletter");
  private static final List<String> TITLED = List.of("Blog", "Newsletter");

  private final Brand brand;
  private final Layout layout;
  private final Sheet sheet = new Sheet();

  LineText(Brand brand) {
    this.brand = brand;
    this.layout = brand.layout;
  }

  static String nameOf(Brand brand) {
    return "Brand" + brand.number;
  }

  /** Whether what goes out on a channel has a title. */
  static boolean isTitled(int channel) {
    return TITLED.contains(platform(channel));
  }

  private static String platform(int channel) {
    return PLATFORMS.get(channel % PLATFORMS.size());
  }

  String text() {
    sheet.line("line %s for \"Brand %d\" {", nameOf(brand), brand.number);
    sheet.line("  languages en\n  zone %s\n  team Studio", Layout.ZONE);
    sheet.line("  objective \"Be known to those who need us\"");
    sheet.line("  audience Everyone { peak weekdays 12:00-13:30, 18:00-20:00 }");
    Family.PILLARS.forEach(pillar -> sheet.line("  pillar %s", pillar));
    for (int own = 0; own < layout.size.channels(); own++) {
      channel(own);
    }
    blackouts();
    sheet.line("  stagger at least %dmin", layout.staggerMinutes);
    sheet.line("  media rest at least %d days", layout.restDays);
    sheet.line("  spend at most %d EUR per week", budget());
    sheet.line("  scores from \"%s\"", ScoresText.pathOf(brand));
    return sheet.line("}").toString();
  }

  private void channel(int own) {
    int channel = brand.number * layout.size.channels() + own;
    ZoneId zone = layout.zone(channel);
    List<Laid> laid = on(channel);
    long perDay = Counts.most(Counts.sums(laid, it -> Counts.day(it, zone), it -> 1L));
    long perWeek = Counts.most(Counts.sums(laid, it -> Counts.week(it, zone), it -> 1L));
    long least = Math.max(1, laid.size() / layout.size.weeks() - 1);
    sheet.line(
        "  channel c%d on %s account \"brand%d-%d\" owned {",
        own, platform(own), brand.number, own);
    sheet.line("    zone %s\n    window day %02d:00-%02d:00", zone, Hours.FIRST, Hours.END);
    sheet.line("    gap at least %dh", layout.gapHours[channel]);
    sheet.line("    at most %d per day\n    at most %d per week", perDay, perWeek);
    sheet.line("    cadence %d..%d per week", Math.min(least, perWeek), perWeek + 1);
    Family.PILLARS.forEach(pillar -> share(pillar, channel, laid.size()));
    sheet.line("  }");
  }

  private List<Laid> on(int channel) {
    return layout.plan.stream().filter(it -> it.channel == channel).toList();
  }

  private void share(String pillar, int channel, int all) {
    long own =
        brand.pieces.stream()
            .filter(piece -> piece.pillar.equals(pillar) && piece.isOn(channel))
            .count();
    sheet.line("    share %s %d%% +- 5%% per 4 weeks", pillar, 100 * own / Math.max(1, all));
  }

  /** Blackouts are on the line's clock; those in which the plan has something are left out. */
  private void blackouts() {
    for (int own = 0; own < layout.size.channels(); own++) {
      int channel = brand.number * layout.size.channels() + own;
      for (LocalDate day : layout.hours[channel].blackouts()) {
        if (on(channel).stream().noneMatch(it -> Counts.day(it, Layout.ZONE).equals(day))) {
          sheet.line("  blackout \"Closed\" %s on c%d", day, own);
        }
      }
    }
  }

  private long budget() {
    Map<Laid, Integer> costs = new LinkedHashMap<>();
    brand.pieces.forEach(piece -> costs.putAll(piece.costs));
    return Counts.most(
        Counts.sums(
            costs.keySet(), it -> Counts.week(it, Layout.ZONE), it -> (long) costs.get(it)));
  }
}
