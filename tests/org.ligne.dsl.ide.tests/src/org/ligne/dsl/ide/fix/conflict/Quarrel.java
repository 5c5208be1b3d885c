package org.ligne.dsl.ide.fix.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.formatting.SourceFormatter;

/**
 * A line and a campaign that cannot hold together.
 *
 * @param name what they quarrel about
 * @param line the text of the line
 * @param plan the text of the campaign
 */
record Quarrel(String name, String line, String plan) {
  private static final SourceFormatter FORMATTER = Compiler.create(Locale.ENGLISH).formatter();

  private static final String LINE =
      """
      line Maison {
        languages fr
        zone Europe/Paris
        TOP
        channel blog on Blog {
          CHANNEL
        }

        channel lettre on Newsletter

        team {
          editor lea CAPACITY
          editor noe
        }
      }
      """;

  private static final String HEAD =
      """
      campaign Rentree follows Maison {
        from 2026-09-01 to 2026-09-30
        phase Ouverture 2026-09-07 to 2026-09-11 // the first week
      """;

  private static final String ACCUEIL = post("Accueil", "by lea", "on blog", "at 2026-09-09 09:00");
  private static final String HORAIRES = post("Horaires", "by lea", "on blog");
  private static final String LETTRE = post("Lettre", "by noe", "on lettre");

  private static Quarrel laidOut(String name, String line, String plan) {
    return new Quarrel(name, FORMATTER.format(line).text(), FORMATTER.format(plan).text());
  }

  private static final List<Quarrel> ALL =
      List.of(
          of("week", "", "at most 2 per week // no more", "", ACCUEIL, HORAIRES, third("on blog")),
          of("cadence", "", "cadence 0..2 per week", "", ACCUEIL, HORAIRES, third("on blog")),
          of("one-cadence", "", "cadence 1 per week", "", ACCUEIL, HORAIRES),
          of(
                  "capacity",
                  "",
                  "",
                  "capacity 1 per day",
                  ACCUEIL,
                  HORAIRES,
                  post("Avis", "by lea", "on lettre"))
              .in("2026-09-07 to 2026-09-11", "2026-09-09 to 2026-09-10"),
          of("day", "", "at most 1 per day", "", ACCUEIL, HORAIRES)
              .in("2026-09-07 to 2026-09-11", "2026-09-09 to 2026-09-09"),
          of("gap", "", "gap at least 3 days", "", ACCUEIL, HORAIRES),
          of(
              "spend",
              "spend at most 100 EUR per week",
              "",
              "",
              post("Accueil", "", "on blog costs 60.50 EUR"),
              post("Horaires", "", "on blog costs 60 EUR")),
          of(
                  "order",
                  "",
                  "window weekdays 09:00-18:00",
                  "",
                  post("Accueil", "", "on blog"),
                  post("Horaires", "", "on blog", "after Accueil by at least 2 days"))
              .in("2026-09-07 to 2026-09-11", "2026-09-10 to 2026-09-13"),
          of(
              "media",
              "media rest at least 2 weeks",
              "",
              "",
              post("Accueil", "", "on blog", "media \"a.jpg\" alt \"Le comptoir\""),
              post("Horaires", "", "on blog", "media \"a.jpg\" alt \"Le comptoir\"")),
          of("stagger", "stagger at least 6 days", "", "", post("Accueil", "", "on blog, lettre")),
          of(
              "own-stagger",
              "stagger at least 2h",
              "",
              "",
              post("Accueil", "", "on blog, lettre", "stagger at least 6 days")),
          of(
              "fixed",
              "",
              "gap at least 4h",
              "",
              ACCUEIL,
              post("Horaires", "", "on blog", "at 2026-09-09 11:00")),
          of(
              "pinned",
              "",
              "gap at least 4h",
              "",
              ACCUEIL,
              post("Horaires", "", "on blog pinned at 2026-09-09 11:00, lettre")),
          of(
              "one-channel",
              "",
              "gap at least 4h",
              "",
              post("Accueil", "", "on blog, lettre", "at 2026-09-09 09:00"),
              post("Horaires", "", "on blog, lettre", "at 2026-09-09 12:00")),
          of("series-day", "", "at most 1 per day", "", ACCUEIL, series("every wed", "on blog")),
          of(
              "series-once",
              "",
              "at most 1 per day",
              "",
              ACCUEIL,
              series("every wed in Ouverture", "on blog")),
          of(
              "series-hour",
              "",
              "gap at least 4h",
              "",
              post("Accueil", "", "on blog", "at 2026-09-09 11:00"),
              series("every wed", "on blog, lettre", "at 11:30")),
          of("hours", "", "window sat-sun 10:00-12:00", "", HORAIRES),
          of(
                  "window",
                  "",
                  "window 09:00-10:00 // before the rush\ngap at least 2h",
                  "",
                  HORAIRES,
                  third("on blog"))
              .in("2026-09-07 to 2026-09-11", "2026-09-09 to 2026-09-09"),
          of("quiet", "", "quiet 10:00-08:00\ngap at least 2h", "", HORAIRES, third("on blog"))
              .in("2026-09-07 to 2026-09-11", "2026-09-09 to 2026-09-09"));

  /** All of them. */
  static List<Quarrel> all() {
    return ALL;
  }

  private static String third(String on) {
    return post("Recrutement", "by noe", on);
  }

  private static Quarrel of(
      String name, String top, String channel, String capacity, String... contents) {
    String line =
        filled(filled(LINE, "TOP", top), "CHANNEL", channel)
            .replace(" CAPACITY", capacity.isEmpty() ? "" : " " + capacity);
    List<String> all = new ArrayList<>(List.of(contents));
    if (String.join("", contents).indexOf("lettre") < 0) {
      all.add(LETTRE);
    }
    return laidOut(name, line, HEAD + "\n" + String.join("\n", all) + "}\n");
  }

  private static String filled(String text, String place, String words) {
    return words.isEmpty()
        ? text.replaceAll("(?m)^ *" + place + "\n", "")
        : text.replace(place, words);
  }

  private static String post(String name, String belonging, String... statements) {
    return content(
        "post " + name + " in Ouverture" + (belonging.isEmpty() ? "" : " " + belonging),
        statements);
  }

  private static String series(String rhythm, String... statements) {
    String[] words = rhythm.split(" in ");
    return content(
        "series Rendez " + (words.length > 1 ? "in " + words[1] + " " : "") + words[0], statements);
  }

  private static String content(String head, String... statements) {
    boolean titled = String.join(" ", statements).contains("lettre");
    return "  "
        + head
        + " {\n    "
        + String.join("\n    ", statements)
        + (titled ? "\n    title fr \"Nous revoilà\"" : "")
        + "\n    text fr \"Bonjour !\"\n  }\n";
  }

  /** The same with other words in the plan. */
  private Quarrel in(String words, String others) {
    return laidOut(name, line, plan.replace(words, others));
  }

  @Override
  public String toString() {
    return name;
  }
}
