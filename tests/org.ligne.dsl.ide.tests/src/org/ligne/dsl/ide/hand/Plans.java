package org.ligne.dsl.ide.hand;

/** A small plan with one of each. */
final class Plans {
  private Plans() {}

  static final String LINE =
      """
      line Tea for "Tea House" {
        languages en
        zone Europe/Paris
        pillar Craft share 60% +- 40%
        pillar Shop share 40% +- 40%
        audience Everyone { peak weekdays 12:00-13:30 }
        channel blog on Newsletter owned {
          window day 08:00-20:00
        }
        channel x on X owned
        channel chat on Mastodon owned
        channel ads on Facebook paid
        channel press on Blog earned
        team {
          editor alice
          editor bob
        }
        approval { pillar Shop needs editor }
      }
      """;

  static final String CAMPAIGN =
      """
      campaign Autumn "Autumn days" follows Tea {
        from 2026-10-05 to 2026-11-15
        phase Start 2026-10-05 to 2026-10-18
        phase Late "Late days" 2026-10-19 to 2026-11-15

        // The first one.
        post Leaves "Of leaves" in Start pillar Craft by alice {
          on x // only there
          at 2026-10-07 /* before noon */ 09:30
          text en "How leaves are rolled." // rolled
        }

        post Open in Start pillar Shop {
          on x, chat as post,
              blog pinned at 2026-10-09 08:00
          at 2026-10-08 12:00
          title en "We open" text en "We open."
          approved by alice on 2026-10-01
        }

        post Free in Late pillar Craft {
          on x, chat
          text en "Any time."
          after Open by at least 1 week
        }

        series Weekly "Tea of the week" pillar Craft by bob every thursday for 4 weeks {
          on x, chat
          at 12:30
          text en "Tea of the week: {item}"
          text en for chat "The week's tea: {item}"
          items "Assam", "Sencha", "Keemun", "Oolong"
        }

        series Floating pillar Craft every tuesday for 3 weeks {
          on x
          text en "Tuesday."
        }

        boost Open on ads budget 50 EUR from 2026-10-10 to 2026-10-12
      }
      """;

  static final String WHOLE = LINE + "\n" + CAMPAIGN;
}
