package org.ligne.compiler.tests;

/** Plans several tests begin with. */
final class Plans {
  /** A line with one channel. */
  static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        channel blog on Blog
      }
      """;

  /** A campaign of that line with one fixed post. */
  static final String CAMPAIGN =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        post Annonce {
          on blog
          at 2026-09-08 12:30
          title fr "Annonce"
          text fr "Une tasse."
        }
      }
      """;

  static final String ONE_POST = LINE + CAMPAIGN;

  private Plans() {}

  /** A plan with one post on a blog, whose statements are given; line 13 is the first of them. */
  static String post(String statements) {
    return LINE
        + """
        campaign Rentree follows Maison {
          from 2026-09-01 to 2026-09-30
          post Annonce {
            on blog
            at 2026-09-08 12:30
            title fr "Annonce"
            text fr "Une tasse."
        """
        + statements
        + "\n  }\n}\n";
  }
}
