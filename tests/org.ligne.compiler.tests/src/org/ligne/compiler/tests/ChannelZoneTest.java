package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;

/** A channel has a clock of its own for its windows and quiet hours. */
class ChannelZoneTest {
  @TempDir private Path folder;

  private Workspace project(String statement) {
    return new Workspace(folder)
        .with(
            "plan.ligne",
            """
            line Maison {
              languages fr
              zone Europe/Paris
              channel blog on Blog { zone Europe/London window 09:00-10:00 quiet 20:00-07:00 }
            }
            campaign Rentree follows Maison {
              from 2026-10-24 to 2026-10-26
            """
                + statement
                + "}\n");
  }

  @Test
  void windowsAreOnTheChannelsClockTimesOnThatOfTheLine() {
    Compilation compiled =
        project("series Jour every day { on blog title fr \"Jour\" text fr \"Une tasse.\" }\n")
            .compile();
    assertEquals(List.of(), Words.of(compiled.diagnostics()));
    assertEquals(
        List.of(
            "2026-10-24T10:00+02:00[Europe/Paris]",
            "2026-10-25T10:00+01:00[Europe/Paris]",
            "2026-10-26T10:00+01:00[Europe/Paris]"),
        compiled.schedules().getFirst().getEntries().stream()
            .map(entry -> entry.getAt().toString())
            .toList());
  }

  @Test
  void fixedTimesAreHeldAgainstTheChannelsHours() {
    String post = "post P { on blog at 2026-10-26 %s title fr \"P\" text fr \"Une tasse.\" }\n";
    assertEquals(List.of(), project(post.formatted("10:30")).check());
    assertEquals(
        List.of("plan.ligne:8:21-8:37 fixed-outside-windows"),
        project(post.formatted("09:30")).check());
    assertEquals(
        List.of("plan.ligne:8:21-8:37 fixed-in-quiet-hours"),
        project(post.formatted("07:30")).check());
  }
}
