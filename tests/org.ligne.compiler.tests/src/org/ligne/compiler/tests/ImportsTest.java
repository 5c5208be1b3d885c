package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Source;

/** Imports bring files and folders from beside the project, and nothing else. */
class ImportsTest {
  private static final String PACK = "pack Clair { forbid \"cliquez ici\" }\n";
  private static final String USER = "pack Maison { use Clair }\n";

  @TempDir private Path folder;
  private Workspace all;
  private Workspace project;

  @BeforeEach
  void project() {
    all = new Workspace(folder);
    project = new Workspace(folder.resolve("projet"));
  }

  @Test
  void aFileIsFound() {
    all.with("packs/clair.ligne", PACK);
    project.with("plan.ligne", "import \"../packs/clair.ligne\"\n" + USER);
    assertEquals(List.of(), project.check());
  }

  @Test
  void aFolderIsFoundWithAllBelowIt() {
    all.with("packs/fr/clair.ligne", PACK).with("packs/notes.txt", "no plan");
    project.with("plan.ligne", "import \"../packs\"\n" + USER);
    assertEquals(List.of(), project.check());
  }

  @Test
  void pathsStartAtTheFileThatImports() {
    all.with("packs/clair.ligne", PACK);
    project.with("a/b/plan.ligne", "import \"../../../packs\"\n" + USER);
    assertEquals(List.of(), project.check());
  }

  @Test
  void importsOfImportsAreFollowed() {
    all.with("packs/clair.ligne", PACK).with("autres/relais.ligne", "import \"../packs\"\n");
    project.with("plan.ligne", "import \"../autres/relais.ligne\"\n" + USER);
    assertEquals(List.of(), project.check());
  }

  @Test
  void circlesEnd() {
    all.with("packs/clair.ligne", "import \"../projet\"\nimport \"clair.ligne\"\n" + PACK);
    project.with("plan.ligne", "import \"../packs\"\nimport \"../packs/clair.ligne\"\n" + USER);
    project.with("autre.ligne", "import \".\"\nimport \"plan.ligne\"\n");
    assertEquals(List.of(), project.check());
    List<String> files =
        Languages.ENGLISH.load(project.folder()).sources().stream()
            .map(source -> source.text().file())
            .toList();
    assertEquals(List.of("autre.ligne", "plan.ligne", "../packs/clair.ligne"), files);
  }

  @Test
  void whatLeadsNowhereIsReportedAtItsPath() {
    all.with("packs/notes.txt", "no plan");
    project.with(
        "plan.ligne", "import \"../perdu\"\nimport \"../packs/notes.txt\"\n" + PACK + USER);
    List<Diagnostic> found = project.diagnostics();
    assertEquals(
        List.of("plan.ligne:1:8-1:18 import-not-found", "plan.ligne:2:8-2:28 import-not-found"),
        Words.of(found));
    assertEquals("There is no .ligne file or folder ../perdu.", found.getFirst().message());
  }

  @Test
  void pathsOfOneMachineAreNeverFollowed() {
    project.with(
        "plan.ligne",
        "import \"/\"\nimport \"~/packs\"\nimport \"C:/packs\"\nimport \"..\\\\packs\"\n" + PACK);
    assertEquals(
        List.of(
            "plan.ligne:1:8-1:11 path-absolute",
            "plan.ligne:2:8-2:17 path-absolute",
            "plan.ligne:3:8-3:18 path-absolute",
            "plan.ligne:4:8-4:19 path-with-backslash"),
        project.check());
  }

  @Test
  void whatNoSystemCanNameDoesNotExist() {
    project.with("plan.ligne", "import \"a\u0000b\"\n" + PACK);
    assertEquals(List.of("plan.ligne:1:8-1:13 import-not-found"), project.check());
  }

  @Test
  void errorsOfImportedFilesAreReported() {
    all.with("packs/clair.ligne", "pack Clair { forbidden }\n");
    project.with("plan.ligne", "import \"../packs\"\n" + USER);
    assertEquals(List.of("../packs/clair.ligne:1:14-1:23 syntax-error"), project.check());
  }

  @Test
  void rulesAreForTheProjectOnly() {
    all.with("packs/clair.ligne", PACK + PACK.replace("Clair", "Vide").replace("cliquez ici", " "));
    project.with("plan.ligne", "import \"../packs\"\n" + USER);
    assertEquals(List.of(), project.check());
  }

  @Test
  void campaignsOfOthersAreNotCompiled() {
    all.with("autre/plan.ligne", Plans.ONE_POST);
    project.with("plan.ligne", "import \"../autre\"\nteam Ici { legal Nadia }\n");
    Compilation compilation = project.compile();
    assertEquals(List.of(), compilation.schedules());
    assertTrue(compilation.feasible());
  }

  @Test
  void sourcesKnowWhoseTheyAre() {
    all.with("packs/clair.ligne", PACK);
    project.with("plan.ligne", "import \"../packs\"\n" + Plans.LINE);
    List<String> own =
        Languages.ENGLISH.load(project.folder()).sources().stream()
            .filter(Source::own)
            .map(source -> source.text().file())
            .toList();
    assertEquals(List.of("plan.ligne"), own);
  }
}
