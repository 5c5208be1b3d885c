package org.ligne.dsl.tests.validation;

/** The least around a statement that makes a plan of it. */
final class Plans {
  /** A text no platform objects to. */
  static final String TEXT = " text fr \"Le thé\" ";

  private static final String NET =
      """
      platform Net {
        checked 2026-11-01
        source doc
        default format post
        format story { text none grade A from doc }
      }
      """;

  private Plans() {}

  /** A platform with some statements. */
  static String platform(String statements) {
    return "platform Own { checked 2026-11-01 source doc " + statements + " }";
  }

  /** A line with a language, a zone and some statements. */
  static String line(String statements) {
    return bareLine("languages fr zone Europe/Paris\n" + statements);
  }

  /** A line that says nothing but some statements. */
  static String bareLine(String statements) {
    return NET + "line Tea {\n" + statements + "\n}\n";
  }

  /** A campaign over October 2026 that follows a line with two channels, blog and mail. */
  static String campaign(String statements) {
    return campaign("", statements);
  }

  /** The same, with some more statements in the line. */
  static String campaign(String ofLine, String statements) {
    String channels = "channel blog on Net\nchannel mail on Net\n";
    return line(channels + ofLine) + october(statements);
  }

  /**
   * A campaign over October 2026 that follows a line whose only channel is the blog, so written.
   */
  static String onBlog(String blog, String statements) {
    return line("channel blog on Net { " + blog + " }") + october(statements);
  }

  private static String october(String statements) {
    String period = "from 2026-10-01 to 2026-10-31\n";
    return "campaign October follows Tea {\n" + period + statements + "\n}\n";
  }

  /** A post on the blog with a text and some statements. */
  static String post(String statements) {
    return "post News { on blog" + TEXT + statements + " }";
  }
}
