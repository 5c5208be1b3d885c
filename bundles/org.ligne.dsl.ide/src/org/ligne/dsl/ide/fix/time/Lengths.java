package org.ligne.dsl.ide.fix.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Days;
import org.ligne.model.query.Recurrences;

/** Mends where series begin, how long they recur, and for how many items. */
final class Lengths {
  /** Nobody lengthens a campaign by more days than these. */
  private static final int LONGEST = 200;

  private Lengths() {}

  /** A rhythm of no weeks. */
  static void zeroWeeks(Series series, Finding finding, Offers offers) {
    var node = Page.node(series, finding.feature());
    String words = Removal.words(series, finding.feature());
    offers.best("change", Page.of(series).replace(node, "1"), words, words.replace("0", "1"));
  }

  /** A first day outside the period. */
  static void startsOutside(Series series, Finding finding, Offers offers) {
    offers.best(
        "remove", Removal.clause(series, Literals.SERIES__FROM), "from " + series.getFrom());
    DateSpan period = Contents.period(series);
    boolean early = series.getFrom().isBefore(period.first());
    LocalDate day = early ? period.first() : period.last();
    while (!Days.of(series.getDays()).contains(day.getDayOfWeek())) {
      day = day.plusDays(early ? 1 : -1);
    }
    if (period.contains(day)) {
      offers.also("change", Periods.set(series, Literals.SERIES__FROM, day), series.getFrom(), day);
    }
  }

  /** More weeks than there are. */
  static void cutShort(Series series, Finding finding, Offers offers) {
    LocalDate first = Recurrences.of(series).getFirst().day();
    int every = series.getEveryWeeks() == null ? 1 : Math.max(1, series.getEveryWeeks());
    DateSpan period = Contents.period(series);
    long weeks = ChronoUnit.WEEKS.between(first, period.last()) / every + 1;
    var node = Page.node(series, Literals.SERIES__FOR_WEEKS);
    offers.best(
        "weeks", Page.of(series).replace(node, String.valueOf(weeks)), series.getForWeeks(), weeks);
    LocalDate end = first.plusWeeks((series.getForWeeks() - 1L) * every);
    if (Contents.period(series.getPhase()) == null) {
      Periods.widen(Contents.campaign(series), new DateSpan(period.first(), end), offers);
    }
  }

  /** More items than days. */
  static void tooManyItems(Series series, Finding finding, Offers offers) {
    Page page = Page.of(series);
    int days = finding.index();
    int count = series.getItems().size();
    Edits without =
        Edits.of(
            page,
            new Extent(
                Written.node(series.getItems().get(days - 1)).getEndOffset(),
                Written.node(series.getItems().get(count - 1)).getEndOffset()),
            "");
    if (series.getForWeeks() != null) {
      var node = Page.node(series, Literals.SERIES__FOR_WEEKS);
      int perWeek = Math.max(1, Days.of(series.getDays()).size());
      int weeks = Math.ceilDiv(count, perWeek);
      if (weeks > series.getForWeeks() && recursEnough(series, weeks, count)) {
        offers.best(
            "weeks", page.replace(node, String.valueOf(weeks)), series.getForWeeks(), weeks);
      }
    }
    lengthen(series, count, offers);
    offers.best("remove-items", without, count - days, days);
  }

  /** The campaign made as long as its items need, where nothing else bounds them. */
  private static void lengthen(Series series, int count, Offers offers) {
    Campaign campaign = Contents.campaign(series);
    if (series.getForWeeks() != null || Contents.period(series.getPhase()) != null) {
      return;
    }
    for (int more = 1; more <= LONGEST; more++) {
      LocalDate end = campaign.getTo().plusDays(more);
      if (Recurrences.of(copy(series, end)).size() == count) {
        Periods.widen(campaign, new DateSpan(campaign.getFrom(), end), offers);
        return;
      }
    }
  }

  private static boolean recursEnough(Series series, int weeks, int count) {
    Series copy = copy(series, Contents.campaign(series).getTo());
    copy.setForWeeks(weeks);
    return Recurrences.of(copy).size() == count;
  }

  /** A copy in a campaign that may end on another day. */
  static Series copy(Series series, LocalDate end) {
    Series copy = EcoreUtil.copy(series);
    Campaign shell = CampaignFactory.eINSTANCE.createCampaign();
    shell.setFrom(Contents.campaign(series).getFrom());
    shell.setTo(end);
    shell.getContents().add(copy);
    return copy;
  }
}
