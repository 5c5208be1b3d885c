package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.server.Samples;
import org.ligne.families.SampleFile;

/** Files that come, go, change or cannot be read: the project follows the disk and the imports. */
class FilesTest {
  @TempDir Path root;

  private Path write(String file, String text) {
    TestFiles.write(root.resolve(file), text);
    return root.resolve(file);
  }

  private Client start() {
    return Client.start(root.resolve("project"));
  }

  private void assertSame(Client client) {
    Path project = root.resolve("project");
    assertEquals(
        Seen.byCompiler(Compiler.create(Locale.ENGLISH), project), Seen.byServer(client, project));
  }

  @Test
  void anImportIsFollowedAsSoonAsItIsWritten() {
    write("shared/line.ligne", Samples.LINE);
    write("project/plan.ligne", Samples.CAMPAIGN);
    try (Client client = start()) {
      client.open("plan.ligne");
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      client.type("plan.ligne", "|campaign Autumn", "import \"../shared\"\n");
      assertEquals(List.of(), client.codes("plan.ligne"));
      client.replace("plan.ligne", "../shared", "../share");
      assertTrue(client.codes("plan.ligne").contains("import-not-found"));
    }
  }

  @Test
  void importsOfImportsAreFollowed() {
    write("far/line.ligne", Samples.LINE);
    write("shared/more.ligne", "import \"../far/line.ligne\"\n");
    write("project/plan.ligne", "import \"../shared/more.ligne\"\n" + Samples.CAMPAIGN);
    try (Client client = start()) {
      assertEquals(List.of(), client.codes("plan.ligne"));
      assertSame(client);
    }
  }

  @Test
  void aFileThatIsCreatedOrDeletedOnDiskCounts() {
    write("project/plan.ligne", Samples.CAMPAIGN);
    try (Client client = start()) {
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      client.write("line.ligne", Samples.LINE).watched("line.ligne", FileChangeType.Created);
      assertEquals(List.of(), client.codes("plan.ligne"));
      TestFiles.delete(client.path("line.ligne"));
      client.watched("line.ligne", FileChangeType.Deleted);
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      assertSame(client);
    }
  }

  @Test
  void aFileThatIsRenamedTakesItsDiagnosticsAlong() {
    write("project/line.ligne", Samples.LINE);
    write("project/plan.ligne", Samples.CAMPAIGN.replace("on blog\n", "on blogg\n"));
    try (Client client = start()) {
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      TestFiles.move(client.path("plan.ligne"), client.path("sub/other.ligne"));
      client.watched("plan.ligne", FileChangeType.Deleted);
      client.watched("sub/other.ligne", FileChangeType.Created);
      assertEquals(List.of(), client.codes("plan.ligne"));
      assertTrue(client.codes("sub/other.ligne").contains("unresolved-reference"));
      assertSame(client);
    }
  }

  @Test
  void aFolderThatIsDeletedTakesItsFilesAlong() {
    write("project/line.ligne", Samples.LINE);
    write("project/autumn/plan.ligne", Samples.CAMPAIGN.replace("on blog\n", "on blogg\n"));
    try (Client client = start()) {
      assertTrue(client.codes("autumn/plan.ligne").contains("unresolved-reference"));
      TestFiles.delete(client.path("autumn/plan.ligne"));
      TestFiles.delete(client.path("autumn"));
      client.watched("autumn", FileChangeType.Deleted);
      assertEquals(List.of(), client.codes("autumn/plan.ligne"));
    }
  }

  @Test
  void aChangeOnDiskCountsUnlessAnEditorHasTheFile() {
    write("project/line.ligne", Samples.LINE);
    write("project/plan.ligne", Samples.CAMPAIGN);
    String wrong = Samples.CAMPAIGN.replace("on blog\n", "on blogg\n");
    try (Client client = start()) {
      client.write("plan.ligne", wrong).watched("plan.ligne", FileChangeType.Changed);
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      client.open("plan.ligne", Samples.CAMPAIGN).watched("plan.ligne", FileChangeType.Changed);
      assertEquals(List.of(), client.codes("plan.ligne"));
      client.close("plan.ligne");
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"), "back to the disk");
    }
  }

  @Test
  void aMediumThatComesOrGoesCounts() {
    String media = "    media \"tea.jpg\" alt \"Leaves on a table\"\n    title";
    write("project/plan.ligne", Samples.WHOLE.replace("    title", media));
    try (Client client = start()) {
      assertEquals(List.of("media-not-found"), client.codes("plan.ligne"));
      TestFiles.write(client.path("tea.jpg"), SampleFile.PICTURE.bytes());
      client.watched("tea.jpg", FileChangeType.Created);
      assertEquals(List.of(), client.codes("plan.ligne"));
      TestFiles.delete(client.path("tea.jpg"));
      client.watched("tea.jpg", FileChangeType.Deleted);
      assertEquals(List.of("media-not-found"), client.codes("plan.ligne"));
    }
  }

  @Test
  void aMediumIsJudgedByItsContentAndAgainWhenThatChanges() {
    String media = "    media \"tea.jpg\" alt \"Leaves on a table\"\n    title";
    write("project/plan.ligne", Samples.WHOLE.replace("    title", media));
    write("project/tea.jpg", "no picture");
    try (Client client = start()) {
      assertEquals(List.of("media-mislabelled"), client.codes("plan.ligne"));
      TestFiles.write(client.path("tea.jpg"), SampleFile.PICTURE.bytes());
      client.watched("tea.jpg", FileChangeType.Changed);
      assertEquals(List.of(), client.codes("plan.ligne"));
      TestFiles.write(client.path("tea.jpg"), new byte[0]);
      client.watched("tea.jpg", FileChangeType.Changed);
      assertEquals(List.of("media-empty"), client.codes("plan.ligne"));
    }
  }

  @Test
  void anOpenFileTheDiskHasLostStillBelongsToItsFolder() {
    write("project/line.ligne", Samples.LINE);
    write("project/plan.ligne", Samples.CAMPAIGN);
    try (Client client = start()) {
      client.open("line.ligne");
      TestFiles.delete(client.path("line.ligne"));
      client.watched("line.ligne", FileChangeType.Deleted);
      assertEquals(List.of(), client.codes("plan.ligne"));
      client.close("line.ligne");
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
    }
  }

  @Test
  void whatCannotBeReadIsToldAsTheCompilerTellsIt() {
    write("project/line.ligne", Samples.LINE);
    TestFiles.write(root.resolve("project/latin.ligne"), new byte[] {'/', '/', ' ', (byte) 0xE9});
    TestFiles.write(root.resolve("project/huge.ligne"), new byte[8_000_001]);
    Path gone = root.resolve("project/gone.ligne");
    try (Client client = start()) {
      assertEquals(List.of("file-not-utf8"), client.codes("latin.ligne"));
      assertEquals(List.of("file-not-readable"), client.codes("huge.ligne"));
      assertSame(client);
      client.write("latin.ligne", "// é\n").watched("latin.ligne", FileChangeType.Changed);
      assertEquals(List.of(), client.codes("latin.ligne"));
      TestFiles.delete(root.resolve("project/huge.ligne"));
      client.watched("huge.ligne", FileChangeType.Deleted);
      assertEquals(List.of(), client.codes("huge.ligne"));
      assertTrue(Files.notExists(gone));
      assertSame(client);
    }
  }

  @Test
  void aFileThatIsNotUtf8CanBeMendedInAnEditor() {
    byte[] bytes = Samples.LINE.replace("Craft", "Café").getBytes(StandardCharsets.ISO_8859_1);
    TestFiles.write(root.resolve("project/line.ligne"), bytes);
    try (Client client = start()) {
      assertEquals(List.of("file-not-utf8"), client.codes("line.ligne"));
      client.open("line.ligne", Samples.LINE);
      assertEquals(List.of(), client.codes("line.ligne"));
      client.replace("line.ligne", "zone Europe/Paris", "");
      assertEquals(List.of("line-without-zone"), client.codes("line.ligne"));
      client.close("line.ligne");
      assertEquals(List.of("file-not-utf8"), client.codes("line.ligne"));
    }
  }

  @Test
  void aFolderWithoutPlansIsNoMistakeInAnEditor() {
    write("project/README.md", "Nothing here yet.");
    try (Client client = start()) {
      client.settle();
      assertTrue(client.log().latest().isEmpty());
    }
  }
}
