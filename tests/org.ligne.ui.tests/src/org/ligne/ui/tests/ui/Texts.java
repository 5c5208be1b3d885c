package org.ligne.ui.tests.ui;

import java.util.Map;

/** Small plans to try things out on. */
final class Texts {
  /** A line with one channel. */
  static final String LINE =
      """
      line Tea for "The Tea Room" {
        languages en
        zone Europe/Paris
        pillar News
        channel linkedin on LinkedIn {
          window mon-fri 08:00-10:00
          at most 1 per day
        }
        team {
          director Sam
        }
        approval {
          pillar News needs director
        }
      }
      """;

  /** A campaign with an approved post, one that waits, and one without a place. */
  static final String CAMPAIGN =
      """
      campaign Opening "We open" follows Tea {
        from 2026-12-07 to 2026-12-08

        post Doors "Doors open" pillar News {
          on linkedin
          at 2026-12-07 08:30
          text en "We open today."
          approved by Sam
        }

        post Thanks pillar News {
          on linkedin
          after Doors
          weight 5
          text en "Thank you."
        }

        post Late pillar News {
          on linkedin
          after Thanks
          text en "One more."
        }
      }
      """;

  /** Both, in files of their own. */
  static final Map<String, String> PROJECT = Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN);

  private Texts() {}
}
