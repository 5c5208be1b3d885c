package org.ligne.dsl.ide.server;

/** Small texts tests start from; each checks without a word. */
public final class Samples {
  private Samples() {}

  /** A line with a blog and two people. */
  public static final String LINE =
      """
      line Tea for "Tea House" {
        languages en
        zone Europe/Paris
        pillar Craft share 100%
        audience Everyone { peak weekdays 12:00-13:30 }
        channel blog on Blog owned {
          window day 08:00-20:00
        }
        team {
          editor alice
          editor bob
        }
      }
      """;

  /** A campaign that follows it, with one post. */
  public static final String CAMPAIGN = campaign("Autumn", "leaves");

  /** A campaign of a name with one post of a name. */
  public static String campaign(String name, String post) {
    return """
    campaign %s follows Tea {
      from 2026-10-05 to 2026-10-18
      phase start 2026-10-05 to 2026-10-18

      post %s in start pillar Craft by alice {
        on blog
        title en "Leaves"
        text en "How leaves are rolled."
      }
    }
    """
        .formatted(name, post);
  }

  /** Line and campaign in one text. */
  public static final String WHOLE = LINE + "\n" + CAMPAIGN;
}
