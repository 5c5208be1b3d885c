package org.ligne.compiler.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Texts;
import org.ligne.model.campaign.Scenario;

/** A small project on disk, with comments and several ways to lay out a body, and one scenario. */
final class Tearoom {
  static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);

  static final String LINE =
      """
      // Who we are.
      line Tea for "The Tea Room" {
        languages en
        zone Europe/London
        audience Regulars { peak tue-thu 08:00-10:00 }
        pillar News share 60% +- 20%
        pillar Craft // the how

        channel linkedin on LinkedIn {
          cadence 1..2 per week // not more: we are few
          window mon-thu 08:00-10:00
          window fri 09:00-11:00
          at most 2 per week
          at most 1 per day
        }
        channel blog on Blog
        channel x on X { gap at least 2h }
        channel ads on Facebook paid

        team {
          editor Nadia
          community manager Hugo capacity 2 per day
        }
        spend at most 500 EUR per week
      }
      """;

  static final String CAMPAIGN =
      """
      campaign Opening follows Tea {
        from 2026-09-01 to 2026-09-30
        phase Launch 2026-09-07 to 2026-09-13
        phase Later 2026-09-14 to 2026-09-30

        // The first one.
        post Doors "Doors open" in Launch pillar News by Hugo {
          on linkedin, x costs 40 EUR // both
          at 2026-09-08 08:30
          text en "We open today."
          weight 2
        }

        post Thanks pillar Craft { on linkedin text en "One week, 400 cups." after Doors by at least 1 week }

        series Leaf pillar Craft every thursday for 3 weeks {
          on blog
          at 09:00 /* opening */
          text en "Leaf of the week."
        }

        boost Doors on ads budget 50 EUR from 2026-09-09 to 2026-09-10
      }
      """;

  private final Path folder;

  Tearoom(Path folder) {
    this.folder = folder;
    write("line.ligne", LINE);
    write("opening.ligne", CAMPAIGN);
  }

  /** A file of the project. */
  Tearoom with(String file, String text) {
    write(file, text);
    return this;
  }

  /** The project with a scenario in a file of its own. */
  Tearoom scenario(String name, String changes) {
    return with(
        "what-" + name + ".ligne", "scenario " + name + " of Opening {\n" + changes + "\n}\n");
  }

  private void write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  WhatIf open() {
    return new WhatIf(COMPILER, folder, Texts.ON_DISK);
  }

  /** The scenario of a name. */
  static Scenario named(WhatIf project, String name) {
    return project.scenarios().stream()
        .filter(each -> each.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Makes the changes of a promotion. */
  static void write(Promotion promotion) {
    for (Promotion.FileChange file : promotion.files()) {
      try {
        Files.writeString(file.file(), file.after());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
