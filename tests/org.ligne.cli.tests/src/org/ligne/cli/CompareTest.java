package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
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

  private static final String ENGLISH =
      """
      Spring (Spring)
                                  as is    Later    Short
          points                  180      0        120
          of the best possible    open     open     open
          entries placed          3        2        2
          without a place         0        1        0

        Pillars, of the entries (wanted)
          News (60% +- 20%)       66.7%    50%      100%
          Craft                   33.3%    50%      0%

        Channels, entries
          blog                    2        1        1
          x                       1        1        1

        People, entries (busiest day/capacity)
          Ann                     3 (2/2)  2 (2/2)  2 (2/2)

        Cost in EUR
          in all                  40.00    -        40.00
          dearest week            40.00    -        40.00
          limit a week            100.00   -        100.00

        Coverage
          weeks with entries      1/2      1/2      1/2
          audience there, of 100  73       60       100
          entries in a peak       2        1        2

        Against the plan as it is
          moved                   -        1        0
          added                   -        0        0
          left out                -        0        1
          lost its place          -        1        0
          found a place           -        0        0

        Later: A day later
          Without a place (1):
            Spring/Hello/blog
          Lost its place (1):
            Spring/Hello/blog
          Moved (1):
            Spring/Hello/x: Tue 2027-03-02 09:00 -> Wed 2027-03-03 09:00

        Short
          Left out (1):
            Spring/Bye/blog

      """;

  private static final String FRENCH =
      """
      Spring (Spring)
                                   tel quel  Later
          points                   180       0
          du meilleur possible     ouvert    ouvert
          publications placées     3         2
          sans place               0         1

        Piliers, part des publications (voulue)
          News (60% +- 20%)        66,7\u00a0%    50\u00a0%
          Craft                    33,3\u00a0%    50\u00a0%

        Canaux, publications
          blog                     2         1
          x                        1         1

        Équipe, publications (jour le plus chargé/capacité)
          Ann                      3 (2/2)   2 (2/2)

        Coût en EUR
          en tout                  40.00     -
          semaine la plus chère    40.00     -
          limite par semaine       100.00    -

        Couverture
          semaines servies         1/2       1/2
          public présent, sur 100  73        60
          aux heures de pointe     2         1

        Par rapport au plan tel quel
          déplacées                -         1
          ajoutées                 -         0
          retirées                 -         0
          place perdue             -         1
          place trouvée            -         0

        Later\u00a0: A day later
          Sans place (1)\u00a0:
            Spring/Hello/blog
          Ont perdu leur place (1)\u00a0:
            Spring/Hello/blog
          Déplacées (1)\u00a0:
            Spring/Hello/x\u00a0: mar 2027-03-02 09:00 -> mer 2027-03-03 09:00

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
    assertEquals(new Result(0, ENGLISH, ""), result);
    assertTrue(result.out().lines().allMatch(line -> line.length() <= 80), result.out());
  }

  @Test
  void speaksFrench() {
    Result result = ligne("compare", "plan", "Later", "--effort", "quick", "--lang", "fr");
    assertEquals(new Result(0, FRENCH, ""), result);
  }

  @Test
  void brokenScenarioIsToldAndTheOthersAreCompared() {
    Result result = ligne("compare", "plan", "--effort", "quick");
    assertEquals(1, result.code());
    assertTrue(result.out().contains("entries placed          3        2        2        -"));
    assertTrue(result.out().contains("plan/what-if.ligne:10:8: error unresolved-reference"));
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    Result result = ligne("compare", "plan", "--effort", "quick", "--format", "json");
    assertEquals(1, result.code());
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Files.readString(
                    Path.of(System.getProperty("ligne.root"))
                        .resolve("docs/schemas/compare-1.schema.json")));
    assertEquals(Set.of(), schema.validate(result.out(), InputFormat.JSON));
    assertTrue(result.out().contains("\"unplaced\": [\n              \"Spring/Hello/blog\""));
  }

  @Test
  void promotionIsShownAsADiffAndMadeWhenAsked() {
    Result shown = ligne("promote", "plan", "Later");
    assertEquals(0, shown.code(), shown.err());
    assertEquals(PLAN, Projects.read(folder.resolve("plan/plan.ligne")));
    assertTrue(
        shown.out().contains("-    at 2027-03-02 09:00\n+    at 2027-03-03 09:00\n"), shown.out());
    assertEquals(
        new Result(0, "plan/plan.ligne changed\nplan/what-if.ligne changed\n", ""),
        ligne("promote", "plan", "Later", "--write"));
    assertEquals(
        PLAN.replace("03-02 09:00", "03-03 09:00"),
        Projects.read(folder.resolve("plan/plan.ligne")));
    assertEquals(
        SCENARIOS.substring(SCENARIOS.indexOf("scenario Short")),
        Projects.read(folder.resolve("plan/what-if.ligne")));
  }

  @Test
  void brokenScenarioIsNotPromoted() {
    Result result = ligne("promote", "plan", "Wrong", "--write");
    assertEquals(1, result.code());
    assertTrue(result.err().contains("The scenario Wrong has errors"), result.err());
    assertEquals(SCENARIOS, Projects.read(folder.resolve("plan/what-if.ligne")));
  }

  @Test
  void nothingIsPromotedIntoAFileThatCannotBeReadToItsEnd() {
    String broken = PLAN + "\ncampaign Autumn follows {";
    Projects.file(folder.resolve("plan/plan.ligne"), broken);
    Result result = ligne("promote", "plan", "Later", "--write");
    assertEquals(1, result.code());
    assertTrue(
        result.err().contains("it changes a file that cannot be read to its end"), result.err());
    assertEquals(broken, Projects.read(folder.resolve("plan/plan.ligne")));
    assertEquals(SCENARIOS, Projects.read(folder.resolve("plan/what-if.ligne")));
  }

  @Test
  void whatDoesNotFitAnyMoreIsTold() {
    Projects.replace(folder.resolve("plan/what-if.ligne"), "post Hullo", "post Bye");
    Result result = ligne("promote", "plan", "Short", "--write");
    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("With these changes the project has errors:\n"));
    assertFalse(Projects.read(folder.resolve("plan/plan.ligne")).contains("Bye"));
  }

  @Test
  void unknownScenarioIsWrongUsage() {
    Result result = ligne("compare", "plan", "Nope");
    assertEquals(2, result.code());
    assertEquals(
        "ligne: There is no scenario Nope.\n  mend: Name one of: Later, Short, Wrong.\n",
        result.err());
  }
}
