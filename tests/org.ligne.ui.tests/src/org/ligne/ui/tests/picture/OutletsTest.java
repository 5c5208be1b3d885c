package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.picture.Front;
import org.ligne.ui.picture.export.PrintJob;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Language;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.ui.Wizards;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.paper.Fit;
import org.ligne.visual.scene.Scene;

/** Pictures in files and on paper, and reports. */
@InWorkbench
class OutletsTest {
  private static final String EXPORT = "org.ligne.ui.command.exportPicture";
  private static final String REPORT = "org.ligne.ui.command.report";
  private static final int WHITE = 0xffffff;
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        pillar News
        channel blog on Blog { window mon-fri 09:00-18:00  cadence 1..3 per week }
      }
      """;
  private static final String CAMPAIGN =
      """
      campaign Opening "The opening" follows Tea {
        from 2026-12-07 to 2026-12-13

        post Doors pillar News { on blog  at 2026-12-08 10:00  text en "The doors open." }
        post Thanks pillar News { on blog  at 2026-12-09 15:00  text en "Thank you all." }
      }
      """;

  /** Where GTK prints to when the printer is a file. */
  private static final Path PRINTED = Path.of("output.pdf").toAbsolutePath();

  @TempDir Path folder;

  private IProject project;
  private LigneTextEditor editor;

  @BeforeEach
  void open() {
    project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    editor = (LigneTextEditor) Workbench.open(project.getFile("opening.ligne"));
  }

  @AfterEach
  void leaveNothing() throws IOException {
    Files.deleteIfExists(PRINTED);
  }

  private Scene page(String id) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show(id));
    Drawn drawn = Drawn.in(Ui.get(() -> editor.pages().control()));
    return Ui.get(() -> drawn.canvas().scene().orElseThrow());
  }

  private static Shell wizard(String command) {
    Workbench.awaitEnabled(command);
    Workbench.command(command);
    return Wizards.dialog();
  }

  private static void select(Shell wizard, String label, int index) {
    Combo combo = Widgets.combo(wizard, label);
    Ui.run(
        () -> {
          combo.select(index);
          combo.notifyListeners(SWT.Selection, Widgets.event(combo));
        });
  }

  private Path export(Shell wizard, String name) {
    Path file = folder.resolve(name);
    Widgets.fill(Widgets.field(wizard, "File:"), file.toString());
    Wizards.finish(wizard);
    Ui.await("the file " + name, () -> Files.exists(file));
    return file;
  }

  private static Set<Integer> colours(ImageData image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.height; y += 2) {
      for (int x = 0; x < image.width; x += 2) {
        colours.add(rgb(image, x, y));
      }
    }
    return colours;
  }

  private static int rgb(ImageData image, int x, int y) {
    var rgb = image.palette.getRGB(image.getPixel(x, y));
    return rgb.red << 16 | rgb.green << 8 | rgb.blue;
  }

  @Test
  void anImageIsAsLargeAsWishedAndInTheColoursWished() {
    Scene scene = page("timeline");
    Shell wizard = wizard(EXPORT);
    select(wizard, "Format:", 0);
    select(wizard, "Part:", 0);
    select(wizard, "Size:", 1);
    select(wizard, "Colours:", 0);
    ImageData light = new ImageData(export(wizard, "light.png").toString());
    assertEquals(2 * (int) Math.ceil(scene.width()), light.width);
    assertEquals(2 * (int) Math.ceil(scene.height()), light.height);
    assertEquals(WHITE, rgb(light, light.width - 3, light.height - 3));
    Set<Integer> colours = colours(light);
    assertTrue(colours.contains(Palettes.LIGHT.rgb(Role.TEXT)), "texts");
    assertTrue(colours.contains(Palettes.LIGHT.rgb(new Ink.Pillar(0))));
    Shell again = wizard(EXPORT);
    select(again, "Size:", 0);
    select(again, "Colours:", 1);
    ImageData dark = new ImageData(export(again, "dark.png").toString());
    assertEquals((int) Math.ceil(scene.width()), dark.width);
    assertEquals(Palettes.DARK.rgb(Role.PAPER), rgb(dark, dark.width - 2, dark.height - 2));
  }

  @Test
  void whatIsInSightIsAsLargeAsTheWindow() {
    page("calendar");
    Shell wizard = wizard(EXPORT);
    select(wizard, "Format:", 0);
    select(wizard, "Part:", 1);
    select(wizard, "Size:", 0);
    ImageData image = new ImageData(export(wizard, "sight.png").toString());
    Drawn drawn = Drawn.in(Ui.get(() -> editor.pages().control()));
    var area = Ui.get(() -> drawn.canvas().control().getClientArea());
    assertTrue(image.width <= area.width && image.width > area.width - 3, "" + image.width);
    assertTrue(image.height <= area.height, image.height + " of " + area.height);
  }

  @Test
  void aDrawingHoldsWhatThePictureShows() throws Exception {
    page("calendar");
    Shell wizard = wizard(EXPORT);
    select(wizard, "Format:", 1);
    assertTrue(Ui.get(() -> Widgets.field(wizard, "File:").getText()).endsWith(".svg"));
    assertFalse(Ui.get(() -> Widgets.combo(wizard, "Size:").isEnabled()));
    String svg = Files.readString(export(wizard, "calendar.svg"));
    assertTrue(svg.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "), svg);
    assertTrue(svg.contains("<title>" + in("Calendar", "Calendrier") + " · tea</title>"), svg);
    assertTrue(svg.contains(">Doors</text>"), svg);
  }

  @Test
  void theFolderIsRememberedAndMistakesAreSaid() {
    page("load");
    Shell first = wizard(EXPORT);
    select(first, "Format:", 1);
    export(first, "load.svg");
    Shell second = wizard(EXPORT);
    String proposed = Ui.get(() -> Widgets.field(second, "File:").getText());
    assertTrue(proposed.startsWith(folder.toString()), proposed);
    Widgets.fill(Widgets.field(second, "File:"), folder.resolve("load.svg").toString());
    assertEquals(
        in("load.svg will be replaced.", "load.svg sera remplacé."), Wizards.message(second));
    assertTrue(Wizards.canFinish(second));
    Widgets.fill(Widgets.field(second, "File:"), folder.resolve("load.svg/x.svg").toString());
    assertFalse(Wizards.canFinish(second));
    Widgets.fill(Widgets.field(second, "File:"), "");
    assertFalse(Wizards.canFinish(second));
    Ui.run(second::close);
  }

  @Test
  void menuAndBarLeadToThem() {
    page("mix");
    Drawn drawn = Drawn.in(Ui.get(() -> editor.pages().control()));
    List<String> items =
        Ui.get(
            () -> {
              Menu menu = drawn.canvas().control().getMenu();
              menu.notifyListeners(SWT.Show, new Event());
              List<String> texts =
                  Arrays.stream(menu.getItems())
                      .map(MenuItem::getText)
                      .map(text -> Widgets.plain(text.split("\t")[0]))
                      .filter(text -> !text.isEmpty())
                      .toList();
              menu.notifyListeners(SWT.Hide, new Event());
              return texts;
            });
    for (String wanted : List.of("Export Picture…", "Print…", "Report…")) {
      assertTrue(items.stream().anyMatch(item -> Language.isSaid(wanted, item)), wanted + items);
    }
  }

  @Test
  void aPictureIsPrintedSheetBySheet() throws Exception {
    Scene scene = page("timeline");
    PrinterData data =
        Arrays.stream(Ui.get(Printer::getPrinterList))
            .filter(each -> each.driver.contains("File"))
            .findFirst()
            .orElseThrow();
    data.orientation = PrinterData.LANDSCAPE;
    Front front = Ui.get(() -> Front.of(editor).orElseThrow());
    Job job = new PrintJob(front, scene, Fit.WIDTH, data);
    job.schedule();
    job.join();
    assertTrue(job.getResult().isOK(), job.getResult().toString());
    Ui.await("a file", () -> Files.exists(PRINTED) && Files.size(PRINTED) > 5_000);
    byte[] pdf = Files.readAllBytes(PRINTED);
    assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
  }

  @Test
  void aReportIsWrittenInTheLanguageWished() throws Exception {
    page("calendar");
    Shell wizard = wizard(REPORT);
    Widgets.choose(Widgets.combo(wizard, "Campaign:"), "The opening");
    assertEquals("out/Opening.report.html", Ui.get(() -> Widgets.field(wizard, "File:").getText()));
    select(wizard, "Language:", 1);
    Widgets.click(wizard, "Open it afterwards");
    Wizards.finish(wizard);
    Path file = project.getLocation().toPath().resolve("out/Opening.report.html");
    Ui.await("the report", () -> Files.exists(file));
    String page = Files.readString(file);
    assertTrue(page.contains("<html lang=\"fr\">"), "French");
    assertTrue(page.contains("<h1>The opening</h1>"), "the campaign");
    Ui.await("a file that is known", () -> project.getFile("out/Opening.report.html").exists());
  }
}
