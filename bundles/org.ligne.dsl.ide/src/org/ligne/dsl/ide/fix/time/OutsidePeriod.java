package org.ligne.dsl.ide.fix.time;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Phase;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Makes room for a fixed time that lies outside the phase or the campaign of its post. */
final class OutsidePeriod {
  private OutsidePeriod() {}

  static void ofCampaign(EObject place, Finding finding, Offers offers) {
    LocalDate day = day(place);
    Periods.widen(Contents.campaign(place), new DateSpan(day, day), offers);
  }

  static void ofPhase(EObject place, Finding finding, Offers offers) {
    Content content = Contents.content(place);
    Campaign campaign = Contents.campaign(place);
    LocalDate day = day(place);
    for (Phase other : campaign.getPhases()) {
      DateSpan span = Contents.period(other);
      if (span != null && span.contains(day)) {
        var edits =
            Page.of(place).replace(Page.node(content, Literals.CONTENT__PHASE), other.getName());
        offers.best("change", edits, content.getPhase().getName(), other.getName());
      }
    }
    DateSpan whole = Contents.period(campaign);
    if (whole != null && whole.contains(day)) {
      widen(content.getPhase(), day, offers);
    }
    offers.also(
        "remove",
        Removal.clause(content, Literals.CONTENT__PHASE),
        "in " + content.getPhase().getName());
  }

  private static void widen(Phase phase, LocalDate day, Offers offers) {
    boolean early = day.isBefore(phase.getFrom());
    var feature = early ? Literals.PHASE__FROM : Literals.PHASE__TO;
    String words = "phase " + phase.getName();
    offers.also(
        early ? "begin-earlier" : "end-later", Periods.set(phase, feature, day), words, day);
  }

  private static LocalDate day(EObject place) {
    return switch (place) {
      case Placement pinned -> pinned.getAt().toLocalDate();
      case Move move -> move.getTo();
      default -> ((Post) place).getAt().toLocalDate();
    };
  }
}
