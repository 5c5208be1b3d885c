package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;

/** The menus, in the language the workbench runs in. */
@InWorkbench
class MenusTest {
  private static final boolean FRENCH = Platform.getNL().startsWith("fr");

  private static String in(String english, String french) {
    return FRENCH ? french : english;
  }

  @Test
  void theBarIsShort() {
    List<String> titles = Menus.titles();
    List<String> ours =
        FRENCH
            ? List.of("Fichier", "Édition", "Naviguer", "Recherche", "Projet", "Fenêtre", "Aide")
            : List.of("File", "Edit", "Navigate", "Search", "Project", "Window", "Help");
    assertEquals(ours, titles.stream().filter(ours::contains).toList());
    assertTrue(titles.size() <= ours.size() + 1, titles.toString());
  }

  @Test
  void theFileMenuHasWhatOneDoesWithFiles() {
    List<String> items = Menus.items(in("File", "Fichier"));
    List<String> wanted =
        FRENCH
            ? List.of(
                "Nouveau",
                "Ouvrir un fichier…",
                "Ouvrir un dossier comme projet…",
                "Enregistrer",
                "Tout enregistrer",
                "Importer…",
                "Exporter…",
                "Imprimer…",
                "Quitter")
            : List.of(
                "New",
                "Open File...",
                "Open Folder as Project…",
                "Save",
                "Save All",
                "Import...",
                "Export...",
                "Print...",
                "Exit");
    assertTrue(items.containsAll(wanted), items.toString());
  }

  @Test
  void nothingForProgrammersIsInTheWay() {
    List<String> file = Menus.items(in("File", "Fichier"));
    assertFalse(file.contains("Open Projects from File System..."), file.toString());
    assertFalse(file.contains(in("Convert Line Delimiters To", "Fins de ligne")), file.toString());
    List<String> project = Menus.items(in("Project", "Projet"));
    assertFalse(project.contains(in("Build Working Set", "Build Working Set")), project.toString());
  }

  @Test
  void appearanceOffersLightDarkAndTheSystem() {
    List<String> items = Menus.items(in("Window", "Fenêtre"), in("Appearance", "Apparence"));
    List<String> wanted =
        FRENCH
            ? List.of("Claire", "Sombre", "Comme le système")
            : List.of("Light", "Dark", "As the System");
    assertEquals(wanted, items.subList(0, 3));
  }

  @Test
  void helpLeadsToWelcomeGuideKeysReportAndAbout() {
    List<String> items = Menus.items(in("Help", "Aide"));
    List<String> wanted =
        FRENCH
            ? List.of("Bienvenue", "Guide du langage", "Touches", "Signaler un problème…")
            : List.of("Welcome", "Language Guide", "Keys", "Report a Problem…");
    assertTrue(items.containsAll(wanted), items.toString());
    assertEquals(in("About Ligne", "À propos de Ligne"), items.getLast());
  }
}
