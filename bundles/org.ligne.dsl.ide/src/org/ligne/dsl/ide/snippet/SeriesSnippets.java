package org.ligne.dsl.ide.snippet;

import java.util.List;
import org.ligne.model.line.Channel;

/** Series. They name no phase, because most go through all of their campaign. */
final class SeriesSnippets {
  static final List<Snippet> ALL =
      List.of(
          Snippet.of("Series", "series", "series", SeriesSnippets::weekly)
              .where(site -> !site.channels().isEmpty()),
          Snippet.of("Series", "series", "series.weeks", SeriesSnippets::everyWeeks)
              .where(site -> !site.channels().isEmpty()),
          Snippet.of("Series", "series", "series.items", SeriesSnippets::items)
              .where(site -> !site.channels().isEmpty()));

  private static final List<String> WEEKDAYS =
      List.of("thursday", "monday", "tuesday", "wednesday", "friday", "saturday", "sunday");

  private SeriesSnippets() {}

  private static void weekly(Draft draft, Site site) {
    head(draft, site).text(" every ").choice(WEEKDAYS);
    draft.text(" for ").stop("4").text(" weeks").open();
    body(draft, site, "").rest().close();
  }

  private static void everyWeeks(Draft draft, Site site) {
    head(draft, site).text(" every ").stop("2").text(" weeks on ").choice(WEEKDAYS).open();
    body(draft, site, "").rest().close();
  }

  private static void items(Draft draft, Site site) {
    head(draft, site).text(" every ").choice(WEEKDAYS).open();
    body(draft, site, " {item}").line("items ").quoted(site.word("text.item1"));
    draft.text(", ").quoted(site.word("text.item2")).rest().close();
  }

  private static Draft head(Draft draft, Site site) {
    draft.text("series ").stop(site.fresh("name.series", site.contents()));
    return Sentences.belonging(draft, site);
  }

  private static Draft body(Draft draft, Site site, String more) {
    List<Channel> channels = Sentences.channels(site, 1);
    Sentences.on(draft, site, channels);
    return Sentences.words(draft, site, channels, more);
  }
}
