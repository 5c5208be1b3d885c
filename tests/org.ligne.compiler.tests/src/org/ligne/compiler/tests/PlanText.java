package org.ligne.compiler.tests;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the facts of a plan down in the language. */
final class PlanText {
  private final StringBuilder out = new StringBuilder();

  private PlanText() {}

  static String of(PlanFacts plan) {
    PlanText text = new PlanText();
    text.line(plan);
    plan.posts().stream()
        .map(PlanFacts.Post::campaign)
        .distinct()
        .forEach(campaign -> text.campaign(campaign, plan));
    return text.out.toString();
  }

  private void line(PlanFacts plan) {
    add("line Maison {\n  languages fr\n  zone %s\n", plan.zone());
    plan.channels().forEach(this::channel);
    add("  team {\n");
    for (PlanFacts.Person person : plan.people()) {
      add("    editor %s", person.name());
      addIf(person.capacity(), " capacity %d per day");
      add("\n");
    }
    add("  }\n");
    plan.blackouts().forEach(this::blackout);
    add("}\n\n");
  }

  private void channel(PlanFacts.Channel channel) {
    add("  channel %s on %s {\n", channel.name(), channel.platform());
    channel.windows().forEach(each -> hours("window", each));
    channel.quiet().forEach(each -> hours("quiet", each));
    if (channel.gap() != null) {
      add("    gap at least %s\n", distance(channel.gap()));
    }
    addIf(channel.perDay(), "    at most %d per day\n");
    addIf(channel.perWeek(), "    at most %d per week\n");
    addIf(channel.cadence(), "    cadence 0..%d per week\n");
    add("  }\n");
  }

  private void hours(String keyword, PlanFacts.Hours hours) {
    add("    %s %s %s-%s\n", keyword, days(hours.days()), hours.from(), hours.to());
  }

  private void blackout(PlanFacts.Blackout blackout) {
    add("  blackout \"Fermé\" %s", blackout.day());
    if (blackout.from() != null) {
      add(" %s-%s", blackout.from(), blackout.to());
    }
    add(blackout.channel() == null ? "\n" : " on " + blackout.channel() + "\n");
  }

  private void campaign(String name, PlanFacts plan) {
    add("campaign %s follows Maison {\n  from %s to %s\n", name, plan.from(), plan.to());
    plan.posts().stream().filter(post -> post.campaign().equals(name)).forEach(this::post);
    add("}\n\n");
  }

  private void post(PlanFacts.Post post) {
    add("\n  %s %s", post.recursOn() == null ? "post" : "series", post.name());
    add(post.owner() == null ? "" : " by " + post.owner());
    add(post.recursOn() == null ? "" : " every " + days(post.recursOn()));
    add(" {\n    on %s\n", String.join(", ", post.channels()));
    if (post.at() != null) {
      add("    at %s %s\n", post.at().toLocalDate(), post.at().toLocalTime());
    }
    if (post.skip() != null) {
      add("    skip %s\n", post.skip());
    }
    if (post.order() != null) {
      add("    after %s by at least ", post.order().after());
      add("%s\n", distance(post.order().distance()));
    }
    add("    title fr \"Titre\"\n    text fr \"Une tasse.\"\n  }\n");
  }

  private static String distance(PlanFacts.Distance distance) {
    return distance.days() > 0 ? distance.days() + " days" : distance.minutes() + "min";
  }

  private static String days(Collection<DayOfWeek> days) {
    return List.copyOf(days).stream()
        .sorted()
        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private void addIf(int number, String format) {
    add(number == 0 ? "" : String.format(Locale.ROOT, format, number));
  }

  private void add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments));
  }
}
