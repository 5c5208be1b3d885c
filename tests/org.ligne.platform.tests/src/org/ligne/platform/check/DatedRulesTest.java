package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Post;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.Publisher;

/** Posts are judged by the rules of the days they may be published on. */
class DatedRulesTest {
  private static final LocalDate NEW_RULE = LocalDate.of(2026, 10, 15);

  private final Model model = new Model();
  private HashtagLimit limit;

  @BeforeEach
  void aTextWithTwoHashtagsMeetsALimitThatBegins() {
    model.campaign.setFrom(LocalDate.of(2026, 10, 1));
    model.campaign.setTo(LocalDate.of(2026, 10, 31));
    model.line.setZone(ZoneId.of("Europe/Paris"));
    model.text(Model.FR, "Le thé #vert #noir");
    limit =
        model.limit(
            PlatformFactory.eINSTANCE.createHashtagLimit(),
            facts -> {
              facts.setMax(1);
              facts.setSince(NEW_RULE);
            });
  }

  private void at(LocalDate day) {
    ((Post) model.content).setAt(day.atTime(12, 0));
  }

  @Test
  void aFixedPostIsJudgedOnItsDay() {
    at(NEW_RULE.minusDays(1));
    assertEquals(List.of(), model.codes());
    at(NEW_RULE);
    assertEquals(List.of(PlatformCode.TOO_MANY_HASHTAGS), model.codes());
    Finding finding = model.findings().getFirst();
    assertEquals(Severity.ERROR, finding.severity());
    assertTrue(
        Messages.text(finding, Locale.ENGLISH).endsWith(" The rule holds since 2026-10-15."));
  }

  @Test
  void theDayIsThatOfTheChannelsZone() {
    model.channel.setZone(ZoneId.of("Pacific/Auckland"));
    ((Post) model.content).setAt(NEW_RULE.minusDays(1).atTime(20, 0));
    assertEquals(List.of(PlatformCode.TOO_MANY_HASHTAGS), model.codes());
  }

  @Test
  void aFloatingPostThatCanStillGoOutIsWarned() {
    Finding finding = model.findings().getFirst();
    assertEquals(Severity.WARNING, finding.severity());
    assertTrue(
        Messages.text(finding, Locale.ENGLISH).endsWith(" The post breaks it from 2026-10-15 on."));
    assertTrue(
        Messages.text(finding, Locale.FRENCH)
            .endsWith(" La publication l’enfreint à partir du 2026-10-15."));
  }

  @Test
  void aFloatingPostThatFailsOnAllDaysIsAnError() {
    model.campaign.setFrom(NEW_RULE);
    assertEquals(Severity.ERROR, model.findings().getFirst().severity());
    limit.setSince(null);
    model.campaign.setFrom(LocalDate.of(2026, 10, 1));
    assertEquals(Severity.ERROR, model.findings().getFirst().severity());
  }

  @Test
  void oneRuleTakesThePlaceOfAnother() {
    model.limit(
        PlatformFactory.eINSTANCE.createHashtagLimit(),
        facts -> {
          facts.setMax(0);
          facts.setUntil(NEW_RULE.minusDays(1));
        });
    List<Finding> findings = model.findings();
    assertEquals(1, findings.size());
    assertEquals(Severity.ERROR, findings.getFirst().severity());
  }

  @Test
  void anAdviceIsInformation() {
    limit.setSince(null);
    limit.setAdvised(true);
    assertEquals(Severity.INFO, model.findings().getFirst().severity());
  }

  @Test
  void aChannelStatesItsOwnRule() {
    limit.setSince(null);
    HashtagLimit ours = PlatformFactory.eINSTANCE.createHashtagLimit();
    ours.setMax(2);
    LimitOverride override = LineFactory.eINSTANCE.createLimitOverride();
    override.setLimit(ours);
    model.channel.getOverrides().add(override);
    assertEquals(List.of(), model.codes());
    ours.setMax(1);
    String text = Messages.text(model.findings().getFirst(), Locale.ENGLISH);
    assertTrue(text.contains("canal takes 1"), text);
  }

  @Test
  void aRuleOfTheNetworkHoldsForAllItsFormats() {
    limit.setSince(null);
    model.platform.getLimits().add(limit);
    assertEquals(List.of(PlatformCode.TOO_MANY_HASHTAGS), model.codes());
  }

  @Test
  void conditionsLookAtWhatThePostCarries() {
    limit.setSince(null);
    Condition condition = PlatformFactory.eINSTANCE.createCondition();
    condition.setKind(ConditionKind.IMAGES);
    limit.getConditions().add(condition);
    assertEquals(List.of(), model.codes());
    model.media("the.jpg");
    assertEquals(List.of(PlatformCode.TOO_MANY_HASHTAGS), model.codes());
  }

  @Test
  void aPersonMustBeThere() {
    model.format.getLimits().clear();
    PublishLimit publish =
        model.limit(
            PlatformFactory.eINSTANCE.createPublishLimit(), it -> it.setBy(Publisher.PERSON));
    assertEquals(List.of(PlatformCode.PUBLISHED_BY_HAND), model.codes());
    publish.setGrade(Grade.C);
    assertEquals(Severity.INFO, model.findings().getFirst().severity());
    assertEquals(0, model.findings().getFirst().arguments().getLast());
    publish.setBy(Publisher.API);
    assertEquals(List.of(), model.codes());
  }

  @Test
  void imagesAndVideosNeverGoTogether() {
    model.format.getLimits().clear();
    model.limit(
        PlatformFactory.eINSTANCE.createExclusionLimit(),
        it -> it.getFeatures().addAll(List.of(ConditionKind.IMAGES, ConditionKind.VIDEOS)));
    model.media("the.jpg");
    assertEquals(List.of(), model.codes());
    model.media("the.mp4");
    assertEquals(List.of(PlatformCode.NEVER_TOGETHER), model.codes());
    assertTrue(
        Messages.text(model.findings().getFirst(), Locale.FRENCH)
            .startsWith("Annonce porte des images et des vidéos sur canal"));
  }
}
