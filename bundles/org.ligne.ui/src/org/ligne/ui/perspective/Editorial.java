package org.ligne.ui.perspective;

import java.util.stream.Stream;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IWorkbenchCommandConstants;

/**
 * The perspective for writing: projects on the left, text in the middle, outline and properties on
 * the right, findings below.
 */
public final class Editorial implements IPerspectiveFactory {
  /** Its id. */
  public static final String ID = "org.ligne.ui.editorial";

  private static final String EXPLORER = IPageLayout.ID_PROJECT_EXPLORER;
  private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
  private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";
  private static final String CALENDAR = "org.ligne.ui.view.calendar";
  private static final String TIMELINE = "org.ligne.ui.view.timeline";
  private static final String MIX = "org.ligne.ui.view.mix";
  private static final String LOAD = "org.ligne.ui.view.load";
  private static final String PREVIEW = "org.ligne.ui.view.preview";
  private static final String WHY = "org.ligne.ui.view.why";
  private static final String IMPACT = "org.ligne.ui.view.impact";
  private static final String NEW = "org.ligne.ui.wizard.";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    String text = layout.getEditorArea();
    layout.createFolder("left", IPageLayout.LEFT, 0.22f, text).addView(EXPLORER);
    IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.74f, text);
    right.addView(IPageLayout.ID_OUTLINE);
    right.addView(PREVIEW);
    IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.72f, text);
    below.addView(IPageLayout.ID_PROBLEM_VIEW);
    below.addPlaceholder(SCHEDULE);
    below.addPlaceholder(CALENDAR);
    below.addPlaceholder(TIMELINE);
    below.addPlaceholder(MIX);
    below.addPlaceholder(LOAD);
    below.addPlaceholder(IMPACT);
    below.addView(IPageLayout.ID_TASK_LIST);
    below.addPlaceholder(SEARCH);
    below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    below.addPlaceholder(IPageLayout.ID_BOOKMARKS);
    below.addPlaceholder(HISTORY);
    IFolderLayout about = layout.createFolder("rightBelow", IPageLayout.BOTTOM, 0.5f, "right");
    about.addView(IPageLayout.ID_PROP_SHEET);
    about.addView(WHY);
    shortcuts(layout);
    whenEmpty(layout);
  }

  private static void shortcuts(IPageLayout layout) {
    Stream.of("project", "campaign", "line", "platform")
        .map(NEW::concat)
        .forEach(layout::addNewWizardShortcut);
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
    layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    Stream.of(
            EXPLORER,
            IPageLayout.ID_OUTLINE,
            IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW,
            SCHEDULE,
            CALENDAR,
            TIMELINE,
            MIX,
            LOAD,
            PREVIEW,
            WHY,
            IMPACT,
            IPageLayout.ID_TASK_LIST,
            IPageLayout.ID_BOOKMARKS,
            SEARCH,
            HISTORY,
            IPageLayout.ID_PROGRESS_VIEW)
        .forEach(layout::addShowViewShortcut);
    layout.addShowInPart(EXPLORER);
    layout.addPerspectiveShortcut(ID);
  }

  private static void whenEmpty(IPageLayout layout) {
    layout.setEditorOnboardingText(Messages.nothingOpen);
    layout.setEditorOnboardingImageUri("platform:/plugin/org.ligne.ui/icons/empty.svg");
    Stream.of(
            "org.ligne.editor.command.openElement",
            "org.eclipse.ui.navigate.openResource",
            "org.eclipse.ui.newWizard",
            "org.eclipse.ui.window.quickAccess",
            IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST)
        .forEach(layout::addEditorOnboardingCommandId);
  }
}
