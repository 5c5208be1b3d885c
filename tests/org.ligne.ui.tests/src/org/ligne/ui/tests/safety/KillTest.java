package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.ui.tests.driver.Ui;

/** How a workbench ends while somebody types: killed, it gives the text back; left, it asks. */
@ExtendWith(CleanLog.class)
class KillTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String TYPED = Victim.PLAN.replace("Hugo", "Hugo" + Victim.TYPED);

  @TempDir private Path folder;

  @Test
  void whatWasTypedBeforeAKillIsOfferedBack() throws Exception {
    Companion companion = new Companion(folder);
    Process first = companion.start("type");
    Ui.await(
        "the text typed", PATIENCE, () -> !first.isAlive() || told(companion).contains("typed"));
    assertTrue(first.isAlive(), () -> "it ended by itself: " + companion.console("type"));
    first.destroyForcibly().waitFor();
    Files.delete(companion.told());

    awaitEnd(companion, "restore");

    String wanted = "on disk: " + Victim.PLAN + "\nsaved: " + TYPED + "\njournal empty\n";
    assertEquals(wanted, told(companion), () -> companion.console("restore"));
    assertEquals(List.of(), CleanLog.bad(companion.log()));
  }

  @Test
  void whoLeavesWithUnsavedTextIsAskedAndMaySaveItAll() throws Exception {
    Companion companion = new Companion(folder);

    awaitEnd(companion, "leave");

    assertEquals("stayed: " + TYPED + "\n", told(companion), () -> companion.console("leave"));
    assertEquals(TYPED, Companion.read(companion.plan()), () -> companion.console("leave"));
    assertEquals(TYPED, Companion.read(companion.plan().resolveSibling("other.ligne")));
    assertEquals("", UnsavedTexts.all(folder.resolve("workspace")));
    assertEquals(List.of(), CleanLog.bad(companion.log()));
  }

  private static void awaitEnd(Companion companion, String role) throws Exception {
    Process process = companion.start(role);
    boolean ended = process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertTrue(ended, () -> "it did not end: " + companion.console(role));
  }

  private static String told(Companion companion) {
    return Companion.read(companion.told());
  }
}
