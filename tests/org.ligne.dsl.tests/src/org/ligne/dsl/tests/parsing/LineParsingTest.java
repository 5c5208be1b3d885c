package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.Import;
import org.ligne.model.line.ApprovalRule;
import org.ligne.model.line.Audience;
import org.ligne.model.line.Line;
import org.ligne.model.line.Moment;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;
import org.ligne.model.line.Role;
import org.ligne.model.line.ShareBound;
import org.ligne.model.line.Team;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Percentage;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class LineParsingTest {
  private static final String BLOG = "platform Blog { default format post }";

  @Inject private Plans plans;

  private Line line(String body) {
    return Plans.only(plans.readCleanly("line Tea { " + body + " }", BLOG), Line.class);
  }

  @Test
  void aFileImportsAndDeclares() {
    var file = plans.readCleanly("import \"../packs\" import \"a.ligne\" team A {} line B {}");
    assertEquals(
        List.of("../packs", "a.ligne"), file.getImports().stream().map(Import::getPath).toList());
    assertEquals(
        List.of("A", "B"), file.getDeclarations().stream().map(each -> each.getName()).toList());
  }

  @Test
  void aLineHasBrandLanguagesZoneHolidaysAndObjectives() {
    String text =
        """
        line Tea for "Maison du Thé" {
          languages fr, en-GB
          zone Europe/Paris
          holidays FR, DE-BY
          objective "Be known"
          objective '''Be
            loved'''
        }
        """;
    Line line = Plans.only(plans.readCleanly(text), Line.class);
    assertEquals("Tea", line.getName());
    assertEquals("Maison du Thé", line.getBrand());
    assertEquals(List.of(LanguageTag.parse("fr"), LanguageTag.parse("en-GB")), line.getLanguages());
    assertEquals(ZoneId.of("Europe/Paris"), line.getZone());
    assertEquals(List.of("FR", "DE-BY"), line.getHolidays());
    assertEquals(List.of("Be known", "Be\nloved"), line.getObjectives());
  }

  @Test
  void anAudienceHasChannelsAndPeaks() {
    Line line =
        line(
            """
            audience Fans "Tea lovers" {
              on blog, mail
              peak weekdays 12:00-13:30, 18:30-21:00
              peak 09:00-10:00
            }
            audience Rest
            channel blog on Blog
            channel mail on Blog
            """);
    Audience fans = line.getAudiences().getFirst();
    assertEquals("Tea lovers", fans.getLabel());
    assertEquals(line.getChannels(), fans.getChannels());
    assertEquals(2, fans.getPeaks().getFirst().getTimes().size());
    assertTrue(fans.getPeaks().getFirst().getDays().isWeekdays());
    assertNull(fans.getPeaks().getLast().getDays());
    assertTrue(line.getAudiences().getLast().getChannels().isEmpty());
  }

  @Test
  void aPillarHasAShareAndAMoment() {
    List<Pillar> pillars =
        line("""
        pillar A "Know-how" share 40% +- 5% moment zmot
        pillar B share at most 12.5%
        pillar C moment smot share at least 10%
        pillar D share 5%
        """)
            .getPillars();
    assertEquals("Know-how", pillars.get(0).getLabel());
    assertEquals(Percentage.of(40), pillars.get(0).getShare().getPercent());
    assertEquals(Percentage.of(5), pillars.get(0).getShare().getTolerance());
    assertEquals(ShareBound.TARGET, pillars.get(0).getShare().getBound());
    assertEquals(Moment.ZMOT, pillars.get(0).getMoment());
    assertEquals(ShareBound.AT_MOST, pillars.get(1).getShare().getBound());
    assertEquals(Percentage.parse("12.5%"), pillars.get(1).getShare().getPercent());
    assertEquals(ShareBound.AT_LEAST, pillars.get(2).getShare().getBound());
    assertEquals(Moment.SMOT, pillars.get(2).getMoment());
    assertNull(pillars.get(3).getShare().getTolerance());
  }

  @Test
  void aTeamIsWrittenInsideTheLineOrOnItsOwn() {
    Line own = line("team { legal Nadia }");
    assertEquals("Nadia", own.getOwnTeam().getMembers().getFirst().getName());
    assertNull(own.getTeam());

    var file =
        plans.readCleanly("team House \"The house\" { legal Nadia } line Tea { team House }");
    assertSame(Plans.only(file, Team.class), Plans.only(file, Line.class).getTeam());
  }

  @Test
  void eachRoleOfATeamIsKnown() {
    List<Person> members =
        line("""
        team {
          strategist Claire "Claire Petit"
          community manager Hugo capacity 4 per day
          editor A designer B videographer C legal D director E ambassador F
        }
        """)
            .getOwnTeam()
            .getMembers();
    assertEquals(List.of(Role.values()), members.stream().map(Person::getRole).toList());
    assertEquals("Claire Petit", members.get(0).getLabel());
    assertNull(members.get(0).getCapacity());
    assertEquals(4, members.get(1).getCapacity());
  }

  @Test
  void approvalsNameWhatAndWho() {
    List<ApprovalRule> rules =
        line("""
        pillar Offer
        channel blog on Blog
        approval {
          everything needs strategist
          advocates need legal and community manager
          pillar Offer needs legal
          channel blog needs director
        }
        """)
            .getApprovals();
    assertTrue(rules.get(0).isEverything());
    assertTrue(rules.get(1).isAdvocates());
    assertFalse(rules.get(1).isEverything());
    assertEquals(List.of(Role.LEGAL, Role.COMMUNITY_MANAGER), rules.get(1).getRoles());
    assertEquals("Offer", rules.get(2).getPillar().getName());
    assertEquals("blog", rules.get(3).getChannel().getName());
  }
}
