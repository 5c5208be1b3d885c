package org.ligne.dsl.tests.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Order;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.PackUse;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.PlatformPackage;

/** What a name may refer to, in a project of two brands on two networks. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ScopeTest {
  private static final String CAMPAIGN =
      """
      campaign Autumn follows Tea {
        phase Teaser 2026-09-01 to 2026-09-07
        phase Launch 2026-09-08 to 2026-09-20
        post One { on teaGram as reel }
        series Two every monday { on teaBlog }
        post Three { on teaGram after One }
        boost One on teaGram budget 1 EUR from 2026-09-08 to 2026-09-09
      }
      campaign Winter follows Coffee {
        phase Snow 2026-12-01 to 2026-12-07
        post Four {}
      }
      """;

  private static final String LINES =
      """
      line Tea {
        audience Fans { on teaGram }
        pillar Leaves
        channel teaGram on Instagram
        channel teaBlog on Blog
        team Shared
        team { legal Nadia }
        voice { use Clear }
      }
      line Coffee {
        audience Drinkers
        pillar Beans
        channel coffeeGram on Instagram
        team { editor Bob }
      }
      team Shared { community manager Hugo }
      team Elsewhere { legal Zoe }
      pack Clear {}
      """;

  private static final String PLATFORMS =
      """
      platform Instagram {
        source ig1
        default format post { mentions at most 20 grade A from ig1 }
        format reel
      }
      platform Blog {
        source blog1
        default format article
      }
      """;

  @Inject private Plans plans;
  @Inject private IScopeProvider scopes;

  private SourceFile campaigns() {
    return plans.readCleanly(CAMPAIGN, LINES, PLATFORMS);
  }

  private Campaign autumn() {
    return Plans.all(campaigns(), Campaign.class).getFirst();
  }

  private List<String> visible(EObject place, EReference reference) {
    var elements = scopes.getScope(place, reference).getAllElements();
    return StreamSupport.stream(elements.spliterator(), false)
        .map(IEObjectDescription::getName)
        .filter(name -> name.getSegmentCount() == 1)
        .map(QualifiedName::toString)
        .sorted()
        .toList();
  }

  private void assertVisible(EObject place, EReference reference, String... names) {
    assertEquals(Arrays.asList(names), visible(place, reference));
  }

  @Test
  void aCampaignSeesTheChannelsOfItsLineAndOfNoOther() {
    Campaign campaign = autumn();
    Placement placement = campaign.getContents().getFirst().getPlacements().getFirst();
    Boost boost = campaign.getBoosts().getFirst();
    assertVisible(placement, CampaignPackage.Literals.PLACEMENT__CHANNEL, "teaBlog", "teaGram");
    assertVisible(boost, CampaignPackage.Literals.BOOST__CHANNEL, "teaBlog", "teaGram");
  }

  @Test
  void aQualifiedNameSaysTheSameAsASimpleOne() {
    Placement placement = autumn().getContents().getFirst().getPlacements().getFirst();
    var scope = scopes.getScope(placement, CampaignPackage.Literals.PLACEMENT__CHANNEL);
    EObject simple = scope.getSingleElement(QualifiedName.create("teaGram")).getEObjectOrProxy();
    EObject full =
        scope.getSingleElement(QualifiedName.create("Tea", "teaGram")).getEObjectOrProxy();
    assertSame(simple, full);
    assertNull(scope.getSingleElement(QualifiedName.create("Coffee", "coffeeGram")));
  }

  @Test
  void aCampaignSeesThePillarsPeopleAndAudiencesOfItsLineAndOfNoOther() {
    Campaign campaign = autumn();
    Content post = campaign.getContents().getFirst();
    assertVisible(post, CampaignPackage.Literals.CONTENT__PILLAR, "Leaves");
    assertVisible(post, CampaignPackage.Literals.CONTENT__OWNER, "Hugo", "Nadia");
    Boost boost = campaign.getBoosts().getFirst();
    assertVisible(boost, CampaignPackage.Literals.BOOST__AUDIENCE, "Fans");
  }

  @Test
  void aCampaignSeesItsOwnPhasesAndContents() {
    Campaign campaign = autumn();
    Content post = campaign.getContents().getLast();
    Order order = post.getOrder().getFirst();
    assertVisible(post, CampaignPackage.Literals.CONTENT__PHASE, "Launch", "Teaser");
    assertVisible(order, CampaignPackage.Literals.ORDER__AFTER, "One", "Three", "Two");
    Boost boost = campaign.getBoosts().getFirst();
    assertVisible(boost, CampaignPackage.Literals.BOOST__POST, "One", "Three");
  }

  @Test
  void aPlacementSeesTheFormatsOfItsChannelsPlatform() {
    List<Content> contents = autumn().getContents();
    Placement onInstagram = contents.get(0).getPlacements().getFirst();
    Placement onBlog = contents.get(1).getPlacements().getFirst();
    EReference format = CampaignPackage.Literals.PLACEMENT__FORMAT;
    assertVisible(onInstagram, format, "post", "reel");
    assertVisible(onBlog, format, "article");
  }

  @Test
  void aLimitSeesTheSourcesOfItsPlatform() {
    SourceFile platforms = plans.readCleanly(PLATFORMS);
    Limit limit = Plans.only(platforms, Limit.class);
    assertVisible(limit, PlatformPackage.Literals.LIMIT__SOURCES, "ig1");
  }

  @Test
  void aLineSeesItsOwnChannels() {
    SourceFile lines = plans.readCleanly(LINES, PLATFORMS);
    Audience fans = Plans.all(lines, Audience.class).getFirst();
    assertVisible(fans, LinePackage.Literals.AUDIENCE__CHANNELS, "teaBlog", "teaGram");
  }

  @Test
  void linesTeamsPacksAndPlatformsAreSeenInTheWholeProject() {
    SourceFile lines = plans.readCleanly(LINES, CAMPAIGN, PLATFORMS);
    Line tea = Plans.all(lines, Line.class).getFirst();
    assertVisible(tea, LinePackage.Literals.LINE__TEAM, "Elsewhere", "Shared");
    assertVisible(
        tea.getChannels().getFirst(), LinePackage.Literals.CHANNEL__PLATFORM, "Blog", "Instagram");
    PackUse use = Plans.only(lines, PackUse.class);
    assertVisible(use, LinePackage.Literals.PACK_USE__PACK, "Clear");
    Campaign campaign = autumn();
    assertVisible(campaign, CampaignPackage.Literals.CAMPAIGN__LINE, "Coffee", "Tea");
  }

  @Test
  void aLineInAnotherFileIsTheLineOfTheCampaign() {
    Campaign campaign = autumn();
    var project = campaign.eResource().getResourceSet();
    SourceFile lines = (SourceFile) project.getResources().get(1).getContents().getFirst();
    assertSame(Plans.all(lines, Line.class).getFirst(), campaign.getLine());
  }

  @Test
  void aCampaignWithoutAKnownLineSeesNothingOfAnyLine() {
    SourceFile file =
        plans.read("campaign Lost follows Nobody { post One { on teaGram } }", LINES, PLATFORMS);
    Placement placement = Plans.only(file, Placement.class);
    assertVisible(placement, CampaignPackage.Literals.PLACEMENT__CHANNEL);
    assertVisible(placement, CampaignPackage.Literals.PLACEMENT__FORMAT);
  }
}
