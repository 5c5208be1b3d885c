package org.ligne.benchmarks.window;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;

/** What is done in a workbench that opened a project, and how long it takes. */
final class Visit {
  private static final Duration ANSWERED = Duration.ofMinutes(5);
  private static final Duration REST = Duration.ofSeconds(3);

  /**
   * Waits until an editor shows its text and the server has read the project. What is wrong with
   * the files is told before the server answers anything else.
   */
  ITextEditor awaitUsable() throws Exception {
    ITextEditor editor = Screen.find("an editor with text", Visit::shown);
    IDocument document =
        Screen.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    while (Requests.await(
            Requests.ask(
                document,
                (server, file) ->
                    server
                        .getTextDocumentService()
                        .foldingRange(new FoldingRangeRequestParams(file))),
            ANSWERED)
        .isEmpty()) {
      Screen.pause(Duration.ofMillis(5)); // The server does not know the file yet.
    }
    Screen.get(() -> null); // And what it said of it has reached the screen.
    return editor;
  }

  private static ITextEditor shown() {
    IWorkbenchPage page = page();
    IEditorPart part = page == null ? null : page.getActiveEditor();
    if (!(part instanceof ITextEditor editor)) {
      return null;
    }
    StyledText text = (StyledText) editor.getAdapter(Control.class);
    return text != null && text.isVisible() && text.getCharCount() > 0 ? editor : null;
  }

  private static IWorkbenchPage page() {
    IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
    return windows.length == 0 ? null : windows[0].getActivePage();
  }

  /** Opening the project again, memory, and a session of typing, as a line for each. */
  String figures() throws Exception {
    Screen.pause(REST);
    double opened = open(ResourceUtil.getFile(awaitUsable().getEditorInput()));
    Screen.pause(REST);
    long memory = memory();
    Freezes freezes = Freezes.watched();
    int keys = new Typist(awaitUsable()).work();
    return String.format(
        Locale.ROOT,
        "open=%.0f%nmemory=%d%nkeys=%d%nblocks=%s%n",
        opened,
        memory,
        keys,
        joined(freezes.end()));
  }

  /** Pictures of the project that is open, as rows of a table. */
  String pictures() throws Exception {
    IFile file = ResourceUtil.getFile(awaitUsable().getEditorInput());
    Path project = file.getProject().getLocation().toPath();
    Screen.find("a schedule", () -> planned(project));
    Screen.pause(REST);
    return new Pictured(Screen.get(Visit::page)).rows();
  }

  private static Planning planned(Path project) {
    return LanguageServices.get()
        .ready()
        .map(LigneLanguageServer::schedules)
        .filter(all -> !all.isPlanning(project))
        .flatMap(all -> all.latest(project))
        .orElse(null);
  }

  private static String joined(List<Double> millis) {
    return millis.stream()
        .map(each -> String.format(Locale.ROOT, "%.0f", each))
        .collect(Collectors.joining(" "));
  }

  /** Closes the project of a file and opens it and the file again; in milliseconds. */
  private double open(IFile file) throws Exception {
    IProject project = file.getProject();
    Screen.get(() -> page().closeAllEditors(false));
    project.close(new NullProgressMonitor());
    Screen.pause(REST);
    long start = System.nanoTime();
    project.open(new NullProgressMonitor());
    Screen.get(() -> IDE.openEditor(page(), file));
    awaitUsable();
    Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
    return (System.nanoTime() - start) / 1e6;
  }

  /** What is in use when everything unused has been given back, in millions of bytes. */
  static long memory() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
  }
}
