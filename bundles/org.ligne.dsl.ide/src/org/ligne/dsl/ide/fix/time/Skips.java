package org.ligne.dsl.ide.fix.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** Lets a series leave out days, or stops leaving out days it would not recur on. */
public final class Skips {
  private static final int NEAR = 3;

  private Skips() {}

  /** Offers to leave out some days. */
  static void offer(Series series, List<LocalDate> days, Offers offers) {
    if (!days.isEmpty()) {
      String words = days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
      offers.best("skip", skipping(series, words), words);
    }
  }

  /** A series that leaves out more days, written with commas. */
  public static Edits skipping(Series series, String words) {
    List<INode> written =
        NodeModelUtils.findNodesForFeature(series, CampaignPackage.Literals.SERIES__SKIP);
    return written.isEmpty()
        ? Insertion.into(
            series,
            "skip " + words,
            CampaignPackage.Literals.CONTENT__PLACEMENTS,
            CampaignPackage.Literals.SERIES__AT)
        : Page.of(series).insert(written.getLast().getEndOffset(), ", " + words);
  }

  /** A day that is left out for nothing. */
  static void idle(Series series, Finding finding, Offers offers) {
    Page page = Page.of(series);
    INode node = Page.node(series, CampaignPackage.Literals.SERIES__SKIP, finding.index());
    LocalDate wrong = series.getSkip().get(finding.index());
    offers.safe("remove-idle", Removal.member(page, node), "skip " + wrong);
    for (Occurrence occurrence : Recurrences.of(series)) {
      LocalDate day = occurrence.day();
      if (Math.abs(day.toEpochDay() - wrong.toEpochDay()) <= NEAR) {
        offers.also("change", page.replace(node, day.toString()), wrong, day);
      }
    }
  }
}
