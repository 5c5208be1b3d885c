package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne compare} and {@code ligne promote}. */
class CompareTest {
  private static final String PLAN =
      """
      line Tea {
        languages en
        zone UTC
        pillar News share 60% +- 20%
        pillar Craft
        channel blog on Blog { at most 1 per day }
        channel x on X
        audience All { peak mon-fri 09:00-10:00 }
        team { editor Ann capacity 2 per day }
        spend at most 100 EUR per week
      }

      campaign Spring "Spring" follows Tea {
        from 2027-03-01 to 2027-03-14

        // First of all.
        post Hello pillar News by Ann {
          on blog costs 40 EUR, x
          at 2027-03-02 09:00
          text en "Hello."
        }

        post Bye pillar Craft by Ann {
          on blog
          at 2027-03-03 12:00
          text en "Bye."
        }
      }
      """;

  private static final String SCENARIOS =
      """
      scenario Later "A day later" of Spring {
        post Hello { at 2027-03-03 09:00 }
      }

      scenario Short of Spring {
        without post Bye
      }

      scenario Wrong of Spring {
        post Hullo { weight 2 }
      }
      """;

  private static final String TABLE =
      """
      Spring (Spring)
                                  as is    Later    Short    Wrong
        points                    %s
        of the best possible      open     open     open     -
        entries placed            3        2        2        -
        without a place           0        1        0        -

        Pillars, of the entries (wanted)
          News (60% +- 20%)       66.7%    50%      100%     -
          Craft                   33.3%    50%      0%       -

        Channels, entries
          blog                    2        1        1        -
          x                       1        1        1        -

        People, entries (busiest day/capacity)
          Ann                     3 (2/2)  2 (1/2)  2 (2/2)  -
      """;

  @TempDir Path folder;

  @BeforeEach
  void project() {
    Projects.file(folder.resolve("plan/plan.ligne"), PLAN);
    Projects.file(folder.resolve("plan/what-if.ligne"), SCENARIOS);
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }

  @Test
  void showsFiguresSideBySideAndWhatDiffers() {
    Result result = ligne("compare", "plan", "Later", "Short", "--effort", "quick");
    assertEquals("", result.err());
    assertEquals(0, result.code());
    assertEquals(Golden.of("compare-en.txt", result.out()), result.out());
  }

  @Test
  void speaksFrench() {
    Result result = ligne("compare", "plan", "Later", "--effort", "quick", "--lang", "fr");
    assertEquals(Golden.of("compare-fr.txt", result.out()), result.out());
  }
}
