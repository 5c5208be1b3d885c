package org.ligne.editor.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the workbench finds out about an unsaved text before it offers it back. */
class FindingTest {
  private static final Instant WRITTEN = Instant.parse("2026-03-02T10:00:00Z");

  @TempDir private Path folder;

  @Test
  void aFileThatIsGone() throws Exception {
    assertEquals(Finding.State.GONE, find("typed").state());
  }

  @Test
  void aFileThatIsAsItWasWhenItWasTyped() throws Exception {
    write("saved", WRITTEN.minusSeconds(60));
    assertEquals(Finding.State.UNCHANGED, find("typed").state());
  }

  @Test
  void aFileThatOthersHaveWrittenSince() throws Exception {
    write("of others", WRITTEN.plusSeconds(60));
    assertEquals(Finding.State.CHANGED, find("typed").state());
  }

  @Test
  void aFileThatHoldsTheTextAlready() throws Exception {
    write("thé", WRITTEN.plusSeconds(60));
    assertEquals(Finding.State.SAVED, find("thé").state());
  }

  @Test
  void aFileOutsideTheWorkspaceIsCalledByItsPlace() throws Exception {
    Finding finding = find("typed");
    assertNull(finding.file());
    assertEquals(folder.resolve("plan.ligne").toString(), finding.path());
  }

  private Finding find(String text) throws CoreException, IOException {
    String uri = folder.resolve("plan.ligne").toUri().toString();
    return Finding.of(new Entry(uri, text, WRITTEN));
  }

  private void write(String text, Instant time) throws IOException {
    Path file = Files.writeString(folder.resolve("plan.ligne"), text);
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
