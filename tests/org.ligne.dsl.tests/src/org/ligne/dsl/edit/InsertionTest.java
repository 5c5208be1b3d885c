package org.ligne.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Post;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage.Literals;
import org.ligne.model.line.Team;

/** New statements look as if the formatter had written them, and nothing else moves. */
class InsertionTest {
  @Test
  void anElementWithoutBodyGetsOne() {
    Sheet sheet = new Sheet("line M {\n  channel blog on Blog // ici\n}\n");
    assertEquals(
        "line M {\n  channel blog on Blog { languages fr } // ici\n}\n",
        sheet.with(Insertion.into(sheet.first(Channel.class), "languages fr")));
  }

  @Test
  void anEmptyBodyStaysOnItsLine() {
    Sheet sheet = new Sheet("line M {}\n");
    assertEquals(
        "line M { zone UTC }\n", sheet.with(Insertion.into(sheet.first(Line.class), "zone UTC")));
  }

  @Test
  void aBodyOnOneLineOpensAndStandsApart() {
    Sheet sheet =
        new Sheet(
            "line M {\n"
                + "  zone UTC\n"
                + "  team { legal Nadia /* là */ }\n"
                + "  // suite\n"
                + "  objective \"x\"\n"
                + "}\n");
    assertEquals(
        "line M {\n"
            + "  zone UTC\n\n"
            + "  team {\n"
            + "    legal Nadia /* là */\n"
            + "    editor Ines\n"
            + "  }\n\n"
            + "  // suite\n"
            + "  objective \"x\"\n"
            + "}\n",
        sheet.with(Insertion.into(sheet.first(Team.class), "editor Ines", Literals.TEAM__MEMBERS)));
  }

  @Test
  void aBodyWithinABodyOnOneLineOpensBoth() {
    Sheet sheet = new Sheet("line M { team { legal Nadia } }\n");
    assertEquals(
        "line M {\n  team {\n    legal Nadia\n    editor Ines\n  }\n}\n",
        sheet.with(Insertion.into(sheet.first(Team.class), "editor Ines", Literals.TEAM__MEMBERS)));
  }

  @Test
  void commentsOfAStatementStayWithIt() {
    Sheet sheet =
        new Sheet("line M {\n  zone UTC // ici\n  // le canal\n  channel blog on Blog\n}\n");
    assertEquals(
        "line M {\n  zone UTC // ici\n  languages fr\n  // le canal\n  channel blog on Blog\n}\n",
        sheet.with(Insertion.into(sheet.first(Line.class), "languages fr", Literals.LINE__ZONE)));
  }

  @Test
  void tallStatementsStandApart() {
    Sheet sheet = new Sheet("line M {\n  zone UTC\n  objective \"x\"\n}\n");
    assertEquals(
        "line M {\n"
            + "  zone UTC\n\n"
            + "  voice {\n"
            + "    emoji at most 1\n"
            + "    address vous\n"
            + "  }\n\n"
            + "  objective \"x\"\n"
            + "}\n",
        sheet.with(
            Insertion.into(
                sheet.first(Line.class),
                "voice {\n  emoji at most 1\n  address vous\n}",
                Literals.LINE__ZONE)));
  }

  @Test
  void lineBreaksAreThoseOfTheFile() {
    Sheet sheet = new Sheet("line M {\r\n  zone UTC\r\n}\r\n");
    assertEquals(
        "line M {\r\n  zone UTC\r\n  languages fr\r\n}\r\n",
        sheet.with(Insertion.into(sheet.first(Line.class), "languages fr", Literals.LINE__ZONE)));
  }

  @Test
  void anotherIndentationIsKept() {
    Sheet sheet = new Sheet("line M {\n\tzone UTC\n}\n");
    assertEquals(
        "line M {\n\tzone UTC\n\tlanguages fr\n}\n",
        sheet.with(Insertion.into(sheet.first(Line.class), "languages fr", Literals.LINE__ZONE)));
  }

  @Test
  void severalStatementsOnALineStayThere() {
    Sheet sheet = new Sheet("campaign C follows M {\n  post P {\n    on a text fr \"x\"\n  }\n}\n");
    assertEquals(
        "campaign C follows M {\n  post P {\n    on a\n    weight 3 text fr \"x\"\n  }\n}\n",
        sheet.with(
            Insertion.into(
                sheet.first(Post.class),
                "weight 3",
                CampaignPackage.Literals.CONTENT__PLACEMENTS)));
  }
}
