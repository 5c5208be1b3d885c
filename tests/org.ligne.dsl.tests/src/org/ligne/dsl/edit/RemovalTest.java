package org.ligne.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Person;
import org.ligne.model.line.Pillar;

/** What is taken out takes its line, its comma or its keyword with it, and no comment. */
class RemovalTest {
  @Test
  void aStatementTakesItsLine() {
    Sheet sheet = new Sheet("line M {\n  languages fr\n  zone UTC\n}\n");
    assertEquals(
        "line M {\n  languages fr\n}\n",
        sheet.with(Removal.clause(sheet.first(Line.class), Literals.LINE__ZONE)));
  }

  @Test
  void aCommentOnTheLineStays() {
    Sheet sheet = new Sheet("line M {\n  languages fr\n  zone UTC // pour tous\n}\n");
    assertEquals(
        "line M {\n  languages fr\n  // pour tous\n}\n",
        sheet.with(Removal.clause(sheet.first(Line.class), Literals.LINE__ZONE)));
  }

  @Test
  void oneOfTwoBlankLinesGoes() {
    Sheet sheet =
        new Sheet(
            "line M {\n  zone UTC\n\n  team {\n    legal Nadia\n  }\n\n  objective \"x\"\n}\n");
    assertEquals(
        "line M {\n  zone UTC\n\n  objective \"x\"\n}\n",
        sheet.with(Removal.clause(sheet.first(Line.class), Literals.LINE__OWN_TEAM)));
  }

  @Test
  void theOnlyStatementLeavesEmptyBraces() {
    Sheet sheet = new Sheet("team T { legal Nadia }\n");
    assertEquals("team T {}\n", sheet.with(Removal.element(sheet.first(Person.class))));
  }

  @Test
  void aClauseWithinALineLeavesTheRest() {
    Sheet sheet = new Sheet("line M {\n  pillar S share 40% moment zmot // x\n}\n");
    assertEquals(
        "line M {\n  pillar S moment zmot // x\n}\n",
        sheet.with(Removal.clause(sheet.first(Pillar.class), Literals.PILLAR__SHARE)));
  }

  @Test
  void membersOfAListTakeTheirComma() {
    String text = "line M {\n  languages fr, /* puis */ en, de\n}\n";
    Sheet sheet = new Sheet(text);
    Line line = sheet.first(Line.class);
    Page page = Page.of(line);
    assertEquals(
        text.replace("fr, ", ""),
        sheet.with(Removal.member(page, Page.node(line, Literals.LINE__LANGUAGES, 0))));
    assertEquals(
        text.replace(", de", ""),
        sheet.with(Removal.member(page, Page.node(line, Literals.LINE__LANGUAGES, 2))));
  }

  @Test
  void theLastMemberTakesTheClause() {
    Sheet sheet =
        new Sheet(
            "campaign C follows M {\n  post P {\n    media \"a.jpg\" for x alt \"A\"\n  }\n}\n");
    Media media = sheet.first(Media.class);
    var node = Page.node(media, CampaignPackage.Literals.MEDIA__CHANNELS);
    assertEquals(
        "campaign C follows M {\n  post P {\n    media \"a.jpg\" alt \"A\"\n  }\n}\n",
        sheet.with(Removal.member(Page.of(media), node)));
  }

  @Test
  void headsOfPostsLoseTheirClauses() {
    Sheet sheet = new Sheet("campaign C follows M {\n  post P in F pillar S by I {\n  }\n}\n");
    assertEquals(
        "campaign C follows M {\n  post P in F by I {\n  }\n}\n",
        sheet.with(
            Removal.clause(sheet.first(Post.class), CampaignPackage.Literals.CONTENT__PILLAR)));
  }

  @Test
  void hoursOfABlackoutMayGoAltogether() {
    Sheet sheet = new Sheet("line M {\n  blackout \"B\" 2026-09-11 18:00-19:00 on x\n}\n");
    Blackout blackout = sheet.first(Blackout.class);
    var node = Page.node(blackout, Literals.BLACKOUT__TIMES);
    assertEquals(
        "line M {\n  blackout \"B\" 2026-09-11 on x\n}\n",
        sheet.with(Removal.member(Page.of(blackout), node)));
  }

  @Test
  void anElementOfAFileTakesItsBlankLine() {
    Sheet sheet =
        new Sheet(
            "line M {\n"
                + "  channel a on Blog\n\n"
                + "  channel b on Blog {\n"
                + "    cadence 1 per week\n"
                + "  }\n"
                + "}\n");
    Line line = sheet.first(Line.class);
    Channel second = line.getChannels().get(1);
    assertEquals("line M {\n  channel a on Blog\n}\n", sheet.with(Removal.element(second)));
  }
}
