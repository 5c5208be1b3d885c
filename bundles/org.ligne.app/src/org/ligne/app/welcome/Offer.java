package org.ligne.app.welcome;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.ligne.editor.icons.Icon;

/**
 * Something to begin with.
 *
 * @param icon its picture
 * @param title what it is called
 * @param text what comes of it
 * @param action what happens when it is chosen
 */
record Offer(Icon icon, String title, String text, Runnable action) {

  /** What the page offers first. */
  static List<Offer> all(IWorkbenchWindow window) {
    return List.of(
        new Offer(
            Icon.SAMPLES,
            Messages.sample,
            Messages.sampleText,
            new OpenWizard(window, OpenWizard.SAMPLES)),
        new Offer(
            Icon.NEW_PROJECT,
            Messages.newProject,
            Messages.newProjectText,
            new OpenWizard(window, OpenWizard.PROJECT)),
        new Offer(
            Icon.PROJECT,
            Messages.openFolder,
            Messages.openFolderText,
            new RunCommand(window, "org.ligne.app.command.openFolder")),
        new Offer(
            Icon.SOURCE,
            Messages.guide,
            Messages.guideText,
            new RunCommand(window, "org.ligne.app.command.language")));
  }

  /** What one looks up now and then. */
  static List<Offer> learning(IWorkbenchWindow window) {
    return List.of(
        new Offer(
            Icon.KEYWORD,
            Messages.keys,
            "",
            new RunCommand(window, "org.eclipse.ui.window.showKeyAssist")),
        new Offer(
            Icon.FILTER,
            Messages.preferences,
            "",
            new RunCommand(window, "org.eclipse.ui.window.preferences")),
        new Offer(
            Icon.CHECK,
            Messages.report,
            "",
            new RunCommand(window, "org.ligne.app.command.reportProblem")));
  }

  /** As a link, where a card would be too much. */
  void link(Composite parent) {
    Link link = new Link(parent, SWT.NONE);
    link.setText("<a>" + title + "</a>");
    link.addListener(SWT.Selection, event -> action.run());
    GridDataFactory.fillDefaults().applyTo(link);
  }
}
