package org.ligne.dsl.ide.fix.campaign;

import static org.ligne.dsl.validation.StructureCode.APPROVAL_NOT_NEEDED;
import static org.ligne.dsl.validation.StructureCode.BOOST_BEFORE_POST;
import static org.ligne.dsl.validation.StructureCode.BOOST_CHANNEL_NOT_PAID;
import static org.ligne.dsl.validation.StructureCode.BUDGET_OF_ZERO;
import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_PERIOD;
import static org.ligne.dsl.validation.StructureCode.CAMPAIGN_WITHOUT_POSTS;
import static org.ligne.dsl.validation.StructureCode.DUPLICATE_APPROVAL;
import static org.ligne.dsl.validation.StructureCode.LINK_FORM;
import static org.ligne.dsl.validation.StructureCode.LINK_WITH_TRACKING;
import static org.ligne.dsl.validation.StructureCode.MOMENT_UNSERVED;
import static org.ligne.dsl.validation.StructureCode.UTM_FORM;
import static org.ligne.dsl.validation.StructureCode.WEIGHT_OUT_OF_RANGE;

import org.eclipse.emf.ecore.EObject;
import org.ligne.compiler.CompilerCode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Registry;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.model.campaign.Approval;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Pillar;

/** The fixes of this package. */
public final class CampaignFixes {
  private static final int HIGHEST_WEIGHT = 10;

  private CampaignFixes() {}

  /** Adds them. */
  public static void register(Registry registry) {
    registry
        .on(CAMPAIGN_WITHOUT_PERIOD, Campaign.class, CampaignPeriod::missing)
        .on(CompilerCode.PERIOD_UNPLANNABLE, Campaign.class, CampaignPeriod::unplannable)
        .on(CAMPAIGN_WITHOUT_POSTS, Campaign.class, CampaignFixes::firstPost)
        .on(MOMENT_UNSERVED, Campaign.class, CampaignFixes::unserved)
        .on(UTM_FORM, EObject.class, WebAddress::utm)
        .on(LINK_FORM, Content.class, WebAddress::form)
        .on(LINK_WITH_TRACKING, Content.class, WebAddress::tracking)
        .on(WEIGHT_OUT_OF_RANGE, Content.class, CampaignFixes::weight)
        .on(BOOST_CHANNEL_NOT_PAID, Boost.class, Boosts::notPaid)
        .on(BOOST_BEFORE_POST, Boost.class, Boosts::early)
        .on(BUDGET_OF_ZERO, Boost.class, Boosts::free)
        .on(APPROVAL_NOT_NEEDED, Approval.class, Approvers::unasked)
        .on(DUPLICATE_APPROVAL, Approval.class, Approvers::twice);
  }

  private static void firstPost(Campaign campaign, Finding finding, Offers offers) {
    Draft.in(campaign, offers.tools()).offer(offers);
  }

  private static void unserved(Campaign campaign, Finding finding, Offers offers) {
    String moment = String.valueOf(finding.arguments().getFirst());
    for (Pillar pillar : campaign.getLine().getPillars()) {
      if (pillar.getMoment().getLiteral().equals(moment)) {
        Draft.in(campaign, offers.tools()).pillar(pillar).offer(offers);
      }
    }
  }

  private static void weight(Content content, Finding finding, Offers offers) {
    int near = Math.clamp(content.getWeight(), 1, HIGHEST_WEIGHT);
    var node = Page.node(content, Literals.CONTENT__WEIGHT);
    var edits = Page.of(content).replace(node, String.valueOf(near));
    offers.best("change", edits, content.getWeight(), near);
  }
}
