package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Boost;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Objective;
import org.ligne.model.campaign.Phase;
import org.ligne.model.value.Money;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class CampaignParsingTest {
  private static final String LINE =
      """
      line Tea {
        audience Fans
        channel blog on Blog
        channel ads on Blog paid
      }
      platform Blog { default format post }
      """;

  @Inject private Plans plans;

  private Campaign campaign(String body) {
    var file = plans.readCleanly("campaign Rentree \"Back\" follows Tea { " + body + " }", LINE);
    return Plans.only(file, Campaign.class);
  }

  @Test
  void aCampaignFollowsALineOverAPeriod() {
    Campaign campaign =
        campaign(
            """
            objective acquisition
            target leads 400
            target visits 12000
            from 2026-09-01 to 2026-10-15
            utm campaign "rentree-2026"
            """);
    assertEquals("Back", campaign.getLabel());
    assertEquals("Tea", campaign.getLine().getName());
    assertEquals(Objective.ACQUISITION, campaign.getObjective());
    assertEquals("leads", campaign.getTargets().getFirst().getMeasure());
    assertEquals(400, campaign.getTargets().getFirst().getValue());
    assertEquals(2, campaign.getTargets().size());
    assertEquals(LocalDate.of(2026, 9, 1), campaign.getFrom());
    assertEquals(LocalDate.of(2026, 10, 15), campaign.getTo());
    assertEquals("rentree-2026", campaign.getUtmCampaign());
  }

  @ParameterizedTest
  @EnumSource(value = Objective.class, mode = Mode.EXCLUDE, names = "NONE")
  void eachObjectiveHasAWord(Objective objective) {
    assertEquals(objective, campaign("objective " + objective.getLiteral()).getObjective());
  }

  @Test
  void phasesAreParts() {
    List<Phase> phases =
        campaign(
                """
                phase Teaser 2026-09-01 to 2026-09-07
                phase Launch "The launch" 2026-09-08 to 2026-09-20
                """)
            .getPhases();
    assertEquals("Teaser", phases.get(0).getName());
    assertNull(phases.get(0).getLabel());
    assertEquals("The launch", phases.get(1).getLabel());
    assertEquals(LocalDate.of(2026, 9, 8), phases.get(1).getFrom());
    assertEquals(LocalDate.of(2026, 9, 20), phases.get(1).getTo());
  }

  @Test
  void boostsSupportAPost() {
    Campaign campaign =
        campaign(
            """
            post Annonce { on blog }
            boost Annonce on ads budget 300 EUR from 2026-09-09 to 2026-09-12 audience Fans
            boost Annonce on ads budget 12.50 EUR from 2026-09-09 to 2026-09-12
            """);
    Boost boost = campaign.getBoosts().getFirst();
    assertSame(campaign.getContents().getFirst(), boost.getPost());
    assertEquals("ads", boost.getChannel().getName());
    assertEquals(Money.parse("300 EUR"), boost.getBudget());
    assertEquals(LocalDate.of(2026, 9, 9), boost.getFrom());
    assertEquals(LocalDate.of(2026, 9, 12), boost.getTo());
    assertEquals("Fans", boost.getAudience().getName());
    assertEquals(Money.parse("12.5 EUR"), campaign.getBoosts().getLast().getBudget());
    assertNull(campaign.getBoosts().getLast().getAudience());
  }
}
