package org.ligne.editor.text;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Suitability;
import org.ligne.editor.diagnostics.MarkerOf;
import org.ligne.editor.diagnostics.ProblemAnnotation;
import org.ligne.editor.edit.BraceMatcher;
import org.ligne.editor.folding.Folding;
import org.ligne.editor.format.SaveActions;
import org.ligne.editor.highlight.Occurrences;
import org.ligne.editor.mining.MiningUpdates;
import org.ligne.editor.outline.OutlinePage;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.saving.LostFile;
import org.ligne.editor.saving.NotSaved;
import org.ligne.editor.saving.OutsideChange;
import org.ligne.editor.view.LongLines;
import org.ligne.editor.view.WrapIndent;
import org.ligne.editor.view.Wrapping;

/** The text editor of plans. */
public class LigneTextEditor extends TextEditor {
  /** Key bindings that hold in this editor only. */
  public static final String CONTEXT = "org.ligne.editor.context";

  private ProjectionSupport folding;
  private NoticeBar notices;
  private Pages pages;

  @Override
  protected void initializeEditor() {
    super.initializeEditor();
    setPreferenceStore(Preferences.editorStore());
    setSourceViewerConfiguration(new LigneViewerConfiguration(this, getPreferenceStore()));
  }

  /** The keys of text editing hold while the text is in front: the pages see to it. */
  @Override
  protected void initializeKeyBindingScopes() {
    // None that hold on every page.
  }

  @Override
  protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
    ProjectionViewer viewer =
        new PlanViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
    getSourceViewerDecorationSupport(viewer);
    return viewer;
  }

  @Override
  public void createPartControl(Composite parent) {
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
    notices = new NoticeBar(parent);
    pages = new Pages(this, parent);
    pages.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    super.createPartControl(pages.text());
    ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
    folding = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
    folding.install();
    new Folding(viewer);
    new MiningUpdates(viewer);
    new Occurrences(viewer);
    new Wrapping(this, viewer.getTextWidget());
    new WrapIndent(viewer);
    notices.show(notice());
    document().ifPresent(pages::follow);
    getSite().setSelectionProvider(pages.selection());
  }

  @Override
  protected void doSetInput(IEditorInput input) throws CoreException {
    super.doSetInput(input);
    if (notices != null) {
      notices.show(notice());
      document().ifPresent(pages::follow);
    }
  }

  private Optional<Notice> notice() {
    IFile file = ResourceUtil.getFile(getEditorInput());
    return document().flatMap(document -> Notice.of(file, document));
  }

  private Optional<IDocument> document() {
    return Optional.ofNullable(getDocumentProvider())
        .map(provider -> provider.getDocument(getEditorInput()));
  }

  /** The user is back from another program that changed the file, or took it away. */
  @Override
  protected void handleEditorInputChanged() {
    new OutsideChange(this).settle();
  }

  /** A file that was taken away is put back; only one without a project needs another place. */
  @Override
  public void doSave(IProgressMonitor monitor) {
    IFile file = ResourceUtil.getFile(getEditorInput());
    if (file != null && LostFile.isIt(file)) {
      LostFile.prepare(file);
      performSave(true, monitor);
    } else {
      super.doSave(monitor);
    }
  }

  @Override
  protected void openSaveErrorDialog(String title, String message, CoreException failure) {
    if (!NotSaved.tell(this, failure)) {
      super.openSaveErrorDialog(title, message, failure);
    }
  }

  /** Texts and lines that are far too long stay as they are. */
  @Override
  public void setWordWrap(boolean wrap) {
    boolean isSlow = document().map(IDocument::get).filter(LongLines::isSlowToWrap).isPresent();
    super.setWordWrap(wrap && !isSlow);
  }

  // ---- files that are no text

  private boolean isNoText() {
    return document().map(Documents::suitability).filter(Suitability.NO_TEXT::equals).isPresent();
  }

  @Override
  protected boolean isErrorStatus(IStatus status) {
    return super.isErrorStatus(status) || isNoText();
  }

  @Override
  protected Control createStatusControl(Composite parent, IStatus status) {
    return isNoText() && !super.isErrorStatus(status)
        ? NoText.create(parent, getSite().getPage(), getEditorInput())
        : super.createStatusControl(parent, status);
  }

  @Override
  public boolean isEditable() {
    return super.isEditable() && !isNoText();
  }

  // ---- problems

  @Override
  protected void updateMarkerViews(Annotation annotation) {
    IFile file = ResourceUtil.getFile(getEditorInput());
    if (file != null && annotation instanceof ProblemAnnotation shown) {
      MarkerOf.problem(file, shown.problem())
          .ifPresent(marker -> super.updateMarkerViews(new MarkerAnnotation(marker)));
    } else {
      super.updateMarkerViews(annotation);
    }
  }

  @Override
  protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
    super.configureSourceViewerDecorationSupport(support);
    support.setCharacterPairMatcher(new BraceMatcher());
    support.setMatchingCharacterPainterPreferenceKeys(
        Preferences.BRACES, Preferences.BRACES_COLOUR);
  }

  @Override
  protected boolean isTabsToSpacesConversionEnabled() {
    return true;
  }

  @Override
  protected void performSave(boolean overwrite, IProgressMonitor monitor) {
    document().ifPresent(SaveActions::run);
    super.performSave(overwrite, monitor);
  }

  // ---- pages

  /** The pages, once the editor is shown. */
  public Pages pages() {
    return pages;
  }

  /** Whoever leads to a place in the text wants to see the text. */
  @Override
  protected void selectAndReveal(int start, int length, int revealStart, int revealLength) {
    pages.show(Pages.TEXT);
    super.selectAndReveal(start, length, revealStart, revealLength);
  }

  /**
   * Goes along with somebody who is at work elsewhere: nothing comes to the front, and a text that
   * is in sight stays as it is unless the outline is linked with it.
   *
   * @return whether the caret is there now
   */
  public boolean follow(int offset) {
    boolean goes =
        pages != null
            && offset <= viewer().getDocument().getLength()
            && (pages.picture().isPresent() || OutlinePage.isLinked());
    if (goes) {
      ((ProjectionViewer) viewer()).exposeModelRange(new Region(offset, 0));
      viewer().setSelectedRange(offset, 0);
      viewer().revealRange(offset, 0);
    }
    return goes;
  }

  @Override
  public void setFocus() {
    if (pages == null || pages.picture().isEmpty()) {
      super.setFocus();
    } else {
      pages.activated();
    }
  }

  /** The viewer, once the editor is shown. */
  public SourceViewer viewer() {
    return (SourceViewer) getSourceViewer();
  }

  @Override
  public <T> T getAdapter(Class<T> wanted) {
    if (wanted == IContentOutlinePage.class) {
      return wanted.cast(new OutlinePage(this));
    }
    T projected = folding == null ? null : folding.getAdapter(getSourceViewer(), wanted);
    return projected == null ? super.getAdapter(wanted) : projected;
  }

  @Override
  public void dispose() {
    if (folding != null) {
      folding.dispose();
    }
    super.dispose();
  }
}
