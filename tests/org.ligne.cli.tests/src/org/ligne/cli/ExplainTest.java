package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne explain}. */
class ExplainTest {
  @TempDir Path folder;

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }

  private Path shop() {
    return Projects.starter(folder.resolve("shop"), Locale.ENGLISH);
  }

  @Test
  void anEntrySaysWhatBindsItWhatItIsWorthAndWhatElse() {
    shop();
    assertEquals(
        new Result(
            0,
            """
            Spring/FirstCustomer/bluesky
              Fri 2027-03-19 07:30 +00:00 (Europe/London)  shop/spring.ligne:57

              What binds it
                allowed by  phase Open 2027-03-15 to 2027-03-28 (shop/spring.ligne:9)
                allowed by  bluesky: window mon-sat 07:30-10:00, 16:30-19:00 (shop/editorial-line.ligne:41)
                drawn by    audience Neighbours peak weekdays 07:30-09:00, 17:00-19:00 (shop/editorial-line.ligne:11)
                drawn by    pillar Craft share 50% +- 15% (shop/editorial-line.ligne:20)
                drawn by    a pillar does not follow itself on a channel, beside Spring/BreadOfTheWeek/bluesky/3, Spring/BreadOfTheWeek/bluesky/4

              What its slot is worth, in points
                Audience         +100  audience Neighbours peak weekdays 07:30-09:00, 17:00-19:00 (shop/editorial-line.ligne:11)
                Pillar shares     +20  pillar Craft share 50% +- 15% (shop/editorial-line.ligne:20)
                Pillars in turn   +40  a pillar does not follow itself on a channel, beside Spring/BreadOfTheWeek/bluesky/3, Spring/BreadOfTheWeek/bluesky/4
                Even spread        \u22125  posts are spread evenly over any three days, beside Spring/BreadOfTheWeek/bluesky/3
                Sum              +155

              Next best free slots
                As good: Fri 2027-03-19 08:00 +00:00, Fri 2027-03-19 08:30 +00:00 and 11 more
                Thu 2027-03-18 18:30 +00:00  5 points less  Even spread \u22125
                Thu 2027-03-18 18:00 +00:00  5 points less  Even spread \u22125

            One point is a hundredth of what a post of weight 1 gains where all of its audience is there.
            """,
            ""),
        ligne("explain", "shop", "FirstCustomer"));
  }

  @Test
  void aFreeSlotHasItsPriceByTermInFrenchToo() {
    Projects.starter(folder.resolve("boulangerie"), Locale.FRENCH);
    String[] asked = {"explain", "boulangerie", "PremiereCliente", "--at", "2027-03-26 18:30"};
    assertEquals(
        """
        Printemps/PremiereCliente/bluesky
          ven 2027-03-19 07:30 +01:00 (Europe/Paris)  boulangerie/printemps.ligne:57

          ven 2027-03-26 18:30 +01:00 est libre\u00a0: 40 points de moins
                                      ici     là  écart
            Audience                 +100   +100      0
            Parts des piliers         +20    +20      0
            Alternance des piliers    +40      0    \u221240
            Répartition régulière      \u22125     \u22125      0
            Somme                    +155   +115    \u221240

        Un point est le centième de ce que gagne une publication de poids 1 là où toute son audience est présente.
        """,
        LigneProcess.in(folder).environment("LIGNE_LANG", "fr").run(asked).out());
  }

  @Test
  void aBarredSlotNamesTheRuleAndThePostWithTheirPlaces() {
    shop();
    assertEquals(
        new Result(
            0,
            """
            Spring/FirstCustomer/bluesky
              Fri 2027-03-19 07:30 +00:00 (Europe/London)  shop/spring.ligne:57

              Wed 2027-03-24 18:00 +00:00 is barred by
                bluesky: gap at least 12h (shop/editorial-line.ligne:42)
                  Spring/BreadOfTheWeek/bluesky/4  Wed 2027-03-24 07:30 +00:00 (shop/spring.ligne:25)

            """,
            ""),
        ligne("explain", "shop", "FirstCustomer", "--at", "2027-03-24T18:00"));
  }

  @Test
  void momentsMayHaveAZoneAndNeedNotBeSlots() {
    shop();
    String other =
        ligne("explain", "shop", "FirstCustomer", "--at", "2027-03-24T14:00-04:00").out();
    assertTrue(other.contains("\n  Wed 2027-03-24 18:00 +00:00 is barred by\n"), other);
    String between = ligne("explain", "shop", "FirstCustomer", "--at", "2027-03-19 08:10").out();
    assertTrue(between.contains("\n  Fri 2027-03-19 08:10 +00:00 is no slot of the plan"), between);
    assertTrue(between.contains("\n    Fri 2027-03-19 08:00 +00:00  as good\n"), between);
    String outside = ligne("explain", "shop", "FirstCustomer", "--at", "2027-05-01 08:00").out();
    assertTrue(outside.contains(" lies outside the plan, which reaches from Mon 2027-03-01"));
    assertTrue(outside.contains("\n    phase Open 2027-03-15 to 2027-03-28 (shop/"), outside);
    String here = ligne("explain", "shop", "FirstCustomer", "--at", "2027-03-19 07:30").out();
    assertTrue(here.contains("\n  Fri 2027-03-19 07:30 +00:00: it is there\n"), here);
  }

  @Test
  void aFixedPostIsLookedAtAsThoughItWereNot() {
    shop();
    String out = ligne("explain", "shop", "Announcement/bluesky").out();
    assertTrue(out.contains("\n    fixed by  Announcement: at 2027-03-15 17:30 (shop/"), out);
    assertTrue(out.contains("\n  If its time were not fixed\n"), out);
    String asked = ligne("explain", "shop", "Announcement", "--at", "2027-03-16 09:00").out();
    assertTrue(
        asked.contains("\n    blackout \"Closed for stocktaking\" 2027-03-16 (shop/"), asked);
    assertTrue(asked.contains("\n  Its time is fixed (at 2027-03-15 17:30); "), asked);
  }

  @Test
  void anEntryWithoutAPlaceIsExplainedToo() {
    Projects.replace(
        shop().resolve("editorial-line.ligne"), "capacity 3 per day", "capacity 1 per day");
    Result result = ligne("explain", "shop", "Announcement/facebook");
    assertEquals(3, result.code());
    assertEquals("", result.err());
    assertTrue(result.out().contains("\n  without a place  shop/spring.ligne:36\n"), result.out());
    assertTrue(
        result
            .out()
            .contains(
                "\n    1 slot:  Robin capacity 1 per day (shop/editorial-line.ligne:52), beside"
                    + " Spring/Announcement/bluesky\n"),
        result.out());
  }

  @Test
  void aSeriesIsALineAnEntry() {
    shop();
    Result result = ligne("explain", "shop", "BreadOfTheWeek");
    assertEquals(0, result.code());
    assertEquals(11, result.out().lines().count(), result.out());
    assertTrue(
        result
            .out()
            .endsWith(
                "\n\nName one of them for the whole answer, such as"
                    + " Spring/BreadOfTheWeek/bluesky/1.\n"),
        result.out());
  }

  @Test
  void theClockOfTheChannelIsShownWhereItIsAnother() {
    Projects.replace(
        shop().resolve("editorial-line.ligne"),
        "    gap at least 12h\n",
        "    gap at least 12h\n    zone Europe/Paris\n");
    String out = ligne("explain", "shop", "NightShift/bluesky").out();
    assertTrue(out.contains("\n  on the channel's clock: "), out);
    assertTrue(out.contains(" (Europe/Paris)\n"), out);
  }

  @Test
  void theLastPlanIsWhereItStarts() {
    shop();
    ligne("compile", "shop", "-q");
    String after = ligne("explain", "shop", "NightShift/bluesky").out();
    assertTrue(after.contains("\n    drawn by    the last plan had it there\n"), after);
    String fresh = ligne("explain", "shop", "NightShift/bluesky", "--fresh").out();
    assertTrue(!fresh.contains("last plan"), fresh);
  }

  @Test
  void mistypedNamesGetWhatMayHaveBeenMeant() {
    shop();
    assertEquals(
        new Result(
            2,
            "",
            "ligne: No entry of the plan is called \"Announcment\".\n"
                + "  mend: Did you mean Announcement?\n"),
        ligne("explain", "shop", "Announcment"));
    assertTrue(
        ligne("explain", "shop", "night").err().contains("  mend: Did you mean NightShift, "));
    assertTrue(
        ligne("explain", "shop", "zebra").err().contains("  mend: Write an identifier as the "));
  }

  @Test
  void aNameThatMeansPostsOfTwoCampaignsIsRefused() {
    Path shop = shop();
    String spring = Projects.read(shop.resolve("spring.ligne"));
    Projects.file(
        shop.resolve("again.ligne"), spring.replace("campaign Spring ", "campaign Again "));
    Result result = ligne("explain", "shop", "NightShift");
    assertEquals(2, result.code());
    assertTrue(
        result.err().endsWith("  mend: Write one of: Again/NightShift, Spring/NightShift.\n"),
        result.err());
  }

  @Test
  void errorsInTheTextsComeFirst() {
    Projects.replace(shop().resolve("spring.ligne"), "follows CrumbAndCrust", "follows Crumb");
    Result result = ligne("explain", "shop", "NightShift");
    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertTrue(result.err().contains(": error unresolved-reference "), result.err());
  }

  @Test
  void whatIsNoMomentIsWrongUsage() {
    shop();
    Result result = ligne("explain", "shop", "NightShift", "--at", "tomorrow");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("ligne: \"tomorrow\" is not a moment.\n"), result.err());
  }
}
