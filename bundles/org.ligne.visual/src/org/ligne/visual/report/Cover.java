package org.ligne.visual.report;

import static java.util.stream.Collectors.counting;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligne.visual.plan.Theme;
import org.ligne.visual.words.Dates;

/** The head of a report: whose it is, of when to when, and what it comes to. */
final class Cover {
  private final Desk desk;

  Cover(Desk desk) {
    this.desk = desk;
  }

  /** What the page is called. */
  String title() {
    return desk.say("page.title", heading(), desk.say(kind()));
  }

  private String kind() {
    return desk.isSeveral() ? "kind.plan" : "kind.campaign";
  }

  private List<Undertaking> campaigns() {
    return desk.subject().campaigns();
  }

  /** Several campaigns go under the name of their line. */
  private String heading() {
    return campaigns().size() == 1
        ? campaigns().getFirst().label()
        : joined(campaigns().stream().map(Undertaking::line).distinct().toList());
  }

  private static String joined(List<String> texts) {
    return String.join(" · ", texts);
  }

  void write(Html page) {
    page.open("header", "class", "cover").line();
    ribbon(page);
    page.put("p", desk.say(kind()), "class", "kind").line();
    page.put("h1", heading()).line();
    if (campaigns().size() == 1) {
      page.put("p", campaigns().getFirst().line(), "class", "brand").line();
    }
    facts(page);
    new Numbers(desk).write(page);
    if (desk.isSeveral()) {
      new CampaignTable(desk).write(page);
    }
    page.end();
  }

  /** The pillars in the shares they have: what it is made of at one glance. */
  private void ribbon(Html page) {
    Map<Theme, Long> counts =
        desk.plan().cards().stream()
            .map(card -> card.topic().theme())
            .filter(theme -> theme.number() >= 0)
            .collect(Collectors.groupingBy(theme -> theme, LinkedHashMap::new, counting()));
    if (!counts.isEmpty()) {
      page.open("div", "class", "ribbon", "aria-hidden", "true");
      counts.entrySet().stream()
          .sorted(Comparator.comparingInt(each -> each.getKey().number()))
          .forEach(each -> Pillars.share(each.getKey(), each.getValue(), desk, page));
      page.end();
    }
  }

  private void facts(Html page) {
    page.open("dl", "class", "facts").line();
    fact("fact.period", desk.dates().spanWithYear(desk.first(), desk.last()), page);
    fact("fact.zone", zone(), page);
    desk.subject().now().ifPresent(now -> fact("fact.now", moment(desk.local(now)), page));
    List<String> aims = campaigns().size() == 1 ? campaigns().getFirst().aims() : List.of();
    if (!aims.isEmpty()) {
      fact("fact.aims", joined(aims), page);
    }
    page.end();
  }

  private void fact(String key, String value, Html page) {
    page.open("div").put("dt", desk.say(key)).put("dd", value).end();
  }

  private String moment(ZonedDateTime at) {
    String day = desk.dates().brief(at.toLocalDate());
    return desk.say("moment", day + " " + at.getYear(), Dates.hour(at));
  }

  private String zone() {
    String first = Dates.offset(desk.first().atStartOfDay(desk.plan().zone()));
    String last = Dates.offset(desk.last().plusDays(1).atStartOfDay(desk.plan().zone()));
    String offset = first.equals(last) ? first : first + " → " + last;
    return desk.say("zone", desk.plan().zone().getId(), offset);
  }
}
