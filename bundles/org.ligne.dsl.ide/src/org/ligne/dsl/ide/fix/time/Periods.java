package org.ligne.dsl.ide.fix.time;

import java.time.LocalDate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Phase;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Dated;
import org.ligne.model.line.LinePackage;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/** Moves the ends of periods: of campaigns, phases, boosts, events and blackouts. */
public final class Periods {
  private Periods() {}

  /** One day written in the place of another. */
  public static Edits set(EObject element, EStructuralFeature feature, LocalDate day) {
    INode node = Page.node(element, feature);
    return node == null ? Edits.NONE : Page.of(element).replace(node, day.toString());
  }

  /** A period whose last day is before its first. */
  static void reversed(EObject place, Finding finding, Offers offers) {
    EStructuralFeature first =
        switch (place) {
          case Campaign it -> Literals.CAMPAIGN__FROM;
          case Phase it -> Literals.PHASE__FROM;
          case Boost it -> Literals.BOOST__FROM;
          case Dated it -> LinePackage.Literals.DATED__ON;
          default -> throw new IllegalArgumentException(place.eClass().getName());
        };
    LocalDate from = (LocalDate) place.eGet(first);
    LocalDate to = (LocalDate) place.eGet(finding.feature());
    offers.safe("swap", set(place, first, to).and(set(place, finding.feature(), from)), from, to);
  }

  /** A phase that is not within its campaign. */
  static void phase(Phase phase, Finding finding, Offers offers) {
    DateSpan own = Contents.period(phase);
    outside(phase, own, Literals.PHASE__FROM, Literals.PHASE__TO, offers);
  }

  /** A boost that is not within its campaign. */
  static void boost(Boost boost, Finding finding, Offers offers) {
    DateSpan own = new DateSpan(boost.getFrom(), boost.getTo());
    outside(boost, own, Literals.BOOST__FROM, Literals.BOOST__TO, offers);
  }

  private static void outside(
      EObject part, DateSpan own, EStructuralFeature from, EStructuralFeature to, Offers offers) {
    Campaign campaign = Contents.campaign(part);
    DateSpan common = own.intersect(Contents.period(campaign));
    if (!common.isEmpty()) {
      Edits cut = common.first().equals(own.first()) ? Edits.NONE : set(part, from, common.first());
      cut = common.last().equals(own.last()) ? cut : cut.and(set(part, to, common.last()));
      offers.best("cut-period", cut, common.first(), common.last());
    }
    widen(campaign, own, offers);
  }

  /** Offers to make a campaign as long as it has to be to hold some days. */
  static void widen(Campaign campaign, DateSpan days, Offers offers) {
    if (days.first().isBefore(campaign.getFrom())) {
      offers.best(
          "begin-earlier",
          set(campaign, Literals.CAMPAIGN__FROM, days.first()),
          name(campaign),
          days.first());
    }
    if (days.last().isAfter(campaign.getTo())) {
      offers.best(
          "end-later",
          set(campaign, Literals.CAMPAIGN__TO, days.last()),
          name(campaign),
          days.last());
    }
  }

  private static String name(Campaign campaign) {
    return "campaign " + campaign.getName();
  }
}
