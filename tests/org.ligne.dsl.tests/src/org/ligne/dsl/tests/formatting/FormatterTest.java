package org.ligne.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.dsl.formatting.SourceFormatter.Result;
import org.ligne.dsl.tests.LigneInjectorProvider;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class FormatterTest {
  @Inject private SourceFormatter formatter;

  private void assertFormatted(String before, String after) {
    Result once = formatter.format(before);
    assertEquals(after, once.text());
    assertEquals(before.equals(after) ? Outcome.UNCHANGED : Outcome.CHANGED, once.outcome());
    assertEquals(new Result(after, Outcome.UNCHANGED), formatter.format(after));
  }

  @Test
  void aStatementPerLineIndentedByTwo() {
    assertFormatted(
        "line Tea{languages fr,en zone Europe/Paris channel blog on Blog{cadence 2 per week"
            + " at most 1 per day}}",
        """
        line Tea {
          languages fr, en
          zone Europe/Paris

          channel blog on Blog {
            cadence 2 per week
            at most 1 per day
          }
        }
        """);
  }

  @Test
  void aShortBodyWithOneStatementStaysOnItsLine() {
    assertFormatted(
        """
        line Tea {
          audience Fans   {on blog}
          channel blog on Blog { cadence   2 per week }
          team {}
          approval {   }
        }
        """,
        """
        line Tea {
          audience Fans { on blog }
          channel blog on Blog { cadence 2 per week }
          team {}
          approval {}
        }
        """);
  }

  @Test
  void aBodyTheWriterOpenedStaysOpen() {
    assertFormatted(
        """
        team A { legal Nadia
        }
        team B {
        }
        """,
        """
        team A {
          legal Nadia
        }

        team B {
        }
        """);
  }

  @Test
  void aBodyTooLongForItsLineIsOpened() {
    String label = "x".repeat(80);
    assertFormatted(
        "team A { legal Nadia \"%s\" }\n".formatted(label),
        """
        team A {
          legal Nadia "%s"
        }
        """
            .formatted(label));
  }

  @Test
  void wordsOfOneValueStandTogether() {
    assertFormatted(
        """
        line Tea {
          holidays DE-BY
          voice { hashtags 1
          .. 5 }
          pillar Know share 40 % +-5 %
          audience A { peak mon - fri 12:00 - 13:30 , 18:30-21:00 }
          channel a on Blog { cadence 1 .. 5 per week }
          channel b on Blog { gap at least 2days }
        }
        campaign C follows House . Tea { boost P on a budget 300EUR from 2026-09-01 to 2026-09-02 }
        """,
        """
        line Tea {
          holidays DE-BY

          voice {
            hashtags 1..5
          }

          pillar Know share 40% +- 5%
          audience A { peak mon-fri 12:00-13:30, 18:30-21:00 }
          channel a on Blog { cadence 1..5 per week }
          channel b on Blog { gap at least 2 days }
        }

        campaign C follows House.Tea { boost P on a budget 300 EUR from 2026-09-01 to 2026-09-02 }
        """);
  }

  @Test
  void declarationsAndTallBlocksStandApart() {
    assertFormatted(
        """
        import "a.ligne"
        import "b.ligne"
        team T { legal Nadia }
        campaign C follows Tea {
          from 2026-09-01 to 2026-09-30
          phase One 2026-09-01 to 2026-09-10
          post A {
            on blog
          }
          post B { on blog }
          post D { on blog }



          post E { on blog }
        }
        """,
        """
        import "a.ligne"
        import "b.ligne"

        team T { legal Nadia }

        campaign C follows Tea {
          from 2026-09-01 to 2026-09-30
          phase One 2026-09-01 to 2026-09-10

          post A {
            on blog
          }

          post B { on blog }
          post D { on blog }

          post E { on blog }
        }
        """);
  }

  @Test
  void lineBreaksStayBetweenThePartsOfAStatementOnly() {
    assertFormatted(
        """
        campaign C
        follows
        Tea {
          post A in Teaser
                pillar Know
          by
          Hugo
          {
            on instagram,
            linkedin
            , blog
            media
            "tea.png"
            alt fr "Une boîte"
            en "A box"
          }
        }
        """,
        """
        campaign C follows Tea {
          post A in Teaser
              pillar Know
              by Hugo {
            on instagram,
                linkedin, blog
            media
                "tea.png"
                alt fr "Une boîte"
                en "A box"
          }
        }
        """);
  }

  @Test
  void longTextsAreNotTouched() {
    String text = "'''\n   Dear  readers ,\n\tthe tea\n       is here. \n'''";
    assertFormatted(
        "campaign C follows Tea { post A { text fr " + text + " } }",
        "campaign C follows Tea {\n  post A {\n    text fr " + text + "\n  }\n}\n");
  }

  @Test
  void theFileEndsWithOneLineBreakAndBeginsWithoutAny() {
    assertFormatted("\n\n  \nteam T {}", "team T {}\n");
    assertFormatted("team T {}\n\n\n", "team T {}\n");
    assertFormatted("\uFEFFteam\u00A0T {}", "team T {}\n");
    assertFormatted("", "");
    assertFormatted(" \n\n ", "");
    assertFormatted("// nothing yet", "// nothing yet\n");
  }

  @Test
  void lineBreaksStayOfTheKindTheFileUses() {
    assertFormatted(
        "team T {\r\nlegal A // why\r\n\r\n\r\n/* so\r\n* it is */ legal B}\r\n",
        "team T {\r\n  legal A // why\r\n\r\n  /* so\r\n   * it is */ legal B\r\n}\r\n");
  }
}
