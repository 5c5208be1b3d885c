package org.ligne.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.tests.LigneInjectorProvider;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class CommentFormattingTest {
  @Inject private SourceFormatter formatter;

  private void assertFormatted(String before, String after) {
    assertEquals(after, formatter.format(before).text());
    assertEquals(after, formatter.format(after).text());
  }

  @Test
  void aCommentAtTheEndOfALineStaysThere() {
    assertFormatted(
        """
        team T {// who
          legal Nadia       // signs
          editor Hugo // writes
        } // end
        // after
        """,
        """
        team T { // who
          legal Nadia // signs
          editor Hugo // writes
        } // end
        // after
        """);
  }

  @Test
  void aCommentAboveAStatementStaysAboveIt() {
    assertFormatted(
        """
        // the team
        // of all
        team T {

        // first
              /* second */
          legal Nadia

        // lonely

          editor Hugo
          // last

        }
        // the other
        team U {}
        """,
        """
        // the team
        // of all
        team T {
          // first
          /* second */
          legal Nadia

          // lonely

          editor Hugo
          // last
        }

        // the other
        team U {}
        """);
  }

  @Test
  void aCommentBeforeAStatementOnTheSameLineGoesWithIt() {
    assertFormatted(
        "team T { /* a */ legal Nadia /* b */ editor Hugo /* c */ }",
        """
        team T {
          /* a */ legal Nadia
          /* b */ editor Hugo /* c */
        }
        """);
  }

  @Test
  void aCommentInsideAStatementStaysBetweenTheSameWords() {
    assertFormatted(
        """
        campaign C follows Tea {
          post A /*why*/in Teaser {
            on /* here */instagram, // and there
            linkedin
            // not here
            , blog
            at 2026-09-01/*early*/ 08:00
          }
          // before the brace
          post B // odd
          { on blog }
        }
        """,
        """
        campaign C follows Tea {
          post A /*why*/ in Teaser {
            on /* here */ instagram, // and there
                linkedin
                // not here
                , blog
            at 2026-09-01 /*early*/ 08:00
          }

          // before the brace
          post B // odd
              { on blog }
        }
        """);
  }

  @Test
  void anEmptyBodyKeepsItsComment() {
    assertFormatted(
        "team A {/* nobody */} team B {\n\n// nobody\n\n}",
        """
        team A { /* nobody */ }

        team B {
          // nobody
        }
        """);
  }

  @Test
  void starsComeToStandBelowEachOther() {
    assertFormatted(
        """
        team T {
        /*
            * Who signs,
              *   and when.
            */
          legal Nadia
          /* free
        form */
          editor Hugo
        }
        """,
        """
        team T {
          /*
           * Who signs,
           *   and when.
           */
          legal Nadia
          /* free
        form */
          editor Hugo
        }
        """);
  }
}
