package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;
import static org.ligne.ui.tests.driver.Language.own;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;

/** Exporting the schedule of a project. */
@InWorkbench
class ExportTest {
  private static final String LATE =
      in("Opening/Late/linkedin stays out", "Opening/Late/linkedin ne sort pas");
  private static final String NOW = "2026-08-15T09:00:00Z";

  @TempDir Path folder;

  private String before;

  @BeforeEach
  void stopTheClock() {
    before = System.setProperty("ligne.now", NOW);
  }

  @AfterEach
  void letTheClockRun() {
    if (before == null) {
      System.clearProperty("ligne.now");
    } else {
      System.setProperty("ligne.now", before);
    }
  }

  @Test
  void theFilesAreThoseOfTheCommandLine() throws IOException {
    Projects.example("packs-maison");
    IProject project = Projects.example("maison-du-the");
    Shell wizard = open(project);
    for (String format : List.of("json", "csv", "ical", "hootsuite")) {
      set(wizard, format, true);
    }
    Widgets.fill(Widgets.field(wizard, "Folder:"), folder.resolve("ours").toString());
    Wizards.finish(wizard);
    List<String> notice = Notice.with("maison-du-the is exported");
    assertTrue(notice.contains(own("<a>Open the folder</a>")), notice.toString());
    assertTrue(
        notice.toString().contains(in("entries stay out.", "entrées ne sortent pas.")),
        notice.toString());

    String[] arguments = {
      "export",
      Projects.folder(project).toString(),
      "--to",
      "json,csv,ical,hootsuite",
      "--now",
      NOW,
      "--lang",
      in("en", "fr"),
      "-o",
      folder.resolve("theirs").toString()
    };
    assertEquals(0, Cli.run(arguments));
    assertEquals(contents(folder.resolve("theirs")), contents(folder.resolve("ours")));
  }

  @Test
  void whatStaysOutIsSaidBeforehandAndNothingIsWritten() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = open(project);
    Widgets.fill(Widgets.field(wizard, "Folder:"), folder.resolve("out").toString());
    Wizards.next(wizard);
    Ui.awaitEquals(own("2 of 2 entries."), () -> Wizards.message(wizard));
    Wizards.next(wizard);
    List<String> lines = outlook(wizard);
    assertTrue(
        lines.contains(in("Opening.csv: 1 entry, new", "Opening.csv : 1 entrée, nouveau")),
        lines.toString());
    assertTrue(
        lines.contains(
            own("Opening/Thanks/linkedin stays out: it lacks the approval of director.")),
        lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.startsWith(LATE)), lines.toString());
    assertFalse(Files.exists(folder.resolve("out")));
    Ui.run(wizard::close);
  }

  @Test
  void aPartIsChosenAndRemembered() throws IOException {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = open(project);
    Widgets.fill(Widgets.field(wizard, "Folder:"), folder.toString());
    set(wizard, "ical", false);
    set(wizard, "Include what lacks an approval, marked as such", true);
    Wizards.next(wizard);
    Ui.awaitEquals(own("2 of 2 entries."), () -> Wizards.message(wizard));
    set(wizard, "From", true);
    Ui.run(
        () -> {
          DateTime from = Widgets.all(wizard, DateTime.class).getFirst();
          from.setDate(2026, 11, 8);
          from.notifyListeners(SWT.Selection, Widgets.event(from));
        });
    Ui.awaitEquals(own("1 of 2 entries."), () -> Wizards.message(wizard));
    Wizards.finish(wizard);
    Notice.with("tea is exported");
    String table = Files.readString(folder.resolve("Opening.csv"), StandardCharsets.UTF_8);
    assertFalse(table.contains("Opening/Doors/linkedin"), table);
    assertTrue(table.contains("Opening/Thanks/linkedin"), table);

    Shell again = open(project);
    assertEquals(folder.toString(), Ui.get(Widgets.field(again, "Folder:")::getText));
    assertFalse(Ui.get(Widgets.button(again, "ical")::getSelection));
    Wizards.next(again);
    Ui.awaitEquals(own("1 of 2 entries."), () -> Wizards.message(again));
    Ui.run(again::close);
  }

  @Test
  void channelsCanBeLeftOutButNotAll() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = open(project);
    Wizards.next(wizard);
    Ui.awaitEquals(own("2 of 2 entries."), () -> Wizards.message(wizard));
    Ui.run(
        () -> {
          Table channels = Widgets.all(wizard, Table.class).getLast();
          TableItem linkedin = channels.getItem(0);
          linkedin.setChecked(false);
          Event event = Widgets.event(channels);
          event.item = linkedin;
          event.detail = SWT.CHECK;
          channels.notifyListeners(SWT.Selection, event);
        });
    Ui.awaitEquals(
        own("Nothing is left of the schedule: choose more days, campaigns or channels."),
        () -> Wizards.message(wizard));
    assertFalse(Wizards.canFinish(wizard));
    Ui.run(wizard::close);
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedWhileTyping() throws IOException {
    Files.writeString(folder.resolve("file"), "x", StandardCharsets.UTF_8);
    IProject project = Projects.create("tea", Texts.PROJECT);
    Shell wizard = open(project);
    Widgets.fill(Widgets.field(wizard, "Folder:"), folder.resolve("file").resolve("in").toString());
    Ui.await(
        "a refusal",
        () ->
            String.valueOf(Wizards.message(wizard))
                .contains(in("a file is in the way", "un fichier est à sa place")));
    assertFalse(Wizards.canFinish(wizard));
    Widgets.fill(Widgets.field(wizard, "Folder:"), "");
    Ui.awaitEquals(own("Type the path of a folder."), () -> Wizards.message(wizard));
    Ui.run(wizard::close);
  }

  @Test
  void textsWithErrorsAreNotExported() {
    IProject project = Projects.create("tea", Texts.PROJECT);
    Projects.write(project, "opening.ligne", Texts.CAMPAIGN.replace("follows Tea", "follows No"));
    Shell wizard = open(project);
    Wizards.next(wizard);
    Ui.await(
        "the reason",
        () ->
            String.valueOf(Wizards.message(wizard))
                .startsWith(in("The texts hold errors", "Les textes contiennent des erreurs")));
    assertFalse(Wizards.canFinish(wizard));
    Ui.run(wizard::close);
  }

  private static Shell open(IProject project) {
    Workbench.open(
        project.getFile(project.getFile("tea.ligne").exists() ? "tea.ligne" : "noel.ligne"));
    Ui.await("the project", () -> isEnabled());
    Workbench.command("org.ligne.ui.command.export");
    return Wizards.dialog();
  }

  private static boolean isEnabled() {
    return Workbench.window()
        .getService(ICommandService.class)
        .getCommand("org.ligne.ui.command.export")
        .isEnabled();
  }

  private static void set(Shell wizard, String option, boolean on) {
    Button button = Widgets.button(wizard, option);
    if (Ui.get(button::getSelection) != on) {
      Widgets.click(button);
      Ui.await(option, () -> button.getSelection() == on);
    }
  }

  private static List<String> outlook(Shell wizard) {
    Tree tree =
        Ui.find(
            "the outlook",
            () ->
                Widgets.all(wizard, Tree.class).stream()
                    .filter(each -> each.getItemCount() > 0)
                    .findFirst()
                    .orElse(null));
    List<String> lines = new ArrayList<>();
    Ui.run(() -> collect(tree.getItems(), lines));
    return lines;
  }

  private static void collect(TreeItem[] items, List<String> lines) {
    for (TreeItem item : items) {
      lines.add(item.getText());
      collect(item.getItems(), lines);
    }
  }

  private static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    assertFalse(contents.isEmpty());
    return contents;
  }
}
