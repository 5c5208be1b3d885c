package org.ligne.visual.report;

import java.util.Locale;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.PoemClass;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Outlet;

/** A post as a row of the table. */
final class EntryRow {
  private final Desk desk;

  EntryRow(Desk desk) {
    this.desk = desk;
  }

  void write(Card card, Html page) {
    page.open(
        "tr",
        "class",
        "entry",
        "data-channel",
        card.outlet().label(),
        "data-pillar",
        card.topic().theme().label(),
        "data-approval",
        approval(card));
    when(card, page);
    channel(card.outlet(), page);
    post(card, page);
    page.open("td");
    Pillars.name(card.topic().theme(), desk, page);
    page.close();
    if (desk.isSeveral()) {
      page.put("td", desk.campaign(card));
    }
    page.put("td", card.topic().owner());
    approval(card, page);
    page.end();
  }

  private void when(Card card, Html page) {
    Moments.Told at = new Moments(desk).of(card);
    page.put("td", at.day(), "class", "when");
    page.open("td", "class", "hour").text(at.hour());
    if (!at.there().isEmpty()) {
      page.put("small", at.there());
    }
    page.close();
  }

  private void channel(Outlet outlet, Html page) {
    page.open("td", "class", "channel");
    desk.signs().put(Glyphs.ofPlatform(outlet.platform()), page);
    page.text(outlet.label());
    if (!outlet.format().isEmpty()) {
      page.put("small", outlet.format());
    }
    page.close();
  }

  private void post(Card card, Html page) {
    page.open("th", "scope", "row").put("strong", card.topic().heading());
    marks(card, page);
    if (!card.topic().text().isEmpty()) {
      page.put("small", card.topic().text());
    }
    card.topic().further().forEach(each -> page.put("small", each, "class", "further"));
    page.close();
  }

  private void marks(Card card, Html page) {
    card.state().problem().ifPresent(each -> mark(sign(each), "mark." + name(each), page));
    if (card.state().kept()) {
      mark("lock", "mark.kept", page);
    } else if (card.state().fixed()) {
      mark("pin", "mark.fixed", page);
    }
    if (card.outlet().poem() == PoemClass.PAID) {
      mark("paid", "mark.paid", page);
    }
  }

  private static String sign(Severity severity) {
    return severity == Severity.ERROR ? "error" : "warning";
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void mark(String sign, String key, Html page) {
    page.open("span", "class", "mark " + sign, "title", desk.say(key));
    desk.signs().put(sign, page);
    page.put("span", desk.say(key), "class", "unseen").close();
  }

  private static String approval(Card card) {
    return name(card.state().approval()).replace('_', '-');
  }

  private void approval(Card card, Html page) {
    ApprovalState state = card.state().approval();
    page.open("td", "class", "approval " + approval(card));
    switch (state) {
      case APPROVED -> desk.signs().put("approved", page);
      case MISSING -> desk.signs().put("awaiting", page);
      case NOT_NEEDED -> page.put("span", desk.say("approval.not-needed"), "class", "unseen");
    }
    page.text(card.state().signatures()).close();
  }
}
