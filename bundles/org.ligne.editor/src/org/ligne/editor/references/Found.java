package org.ligne.editor.references;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.ligne.editor.icons.Icon;

/** What a search found; elements are {@link Line}s. */
final class Found extends AbstractTextSearchResult
    implements IEditorMatchAdapter, IFileMatchAdapter {
  private static final Match[] NONE = {};

  private final Query query;

  Found(Query query) {
    this.query = query;
  }

  @Override
  public String getLabel() {
    int count = getMatchCount();
    return count == 1
        ? NLS.bind(Messages.foundOne, query.name())
        : NLS.bind(Messages.found, query.name(), Integer.toString(count));
  }

  @Override
  public String getTooltip() {
    return getLabel();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Icon.SOURCE.descriptor();
  }

  @Override
  public Query getQuery() {
    return query;
  }

  @Override
  public IEditorMatchAdapter getEditorMatchAdapter() {
    return this;
  }

  @Override
  public IFileMatchAdapter getFileMatchAdapter() {
    return this;
  }

  @Override
  public boolean isShownInEditor(Match match, IEditorPart editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    return file != null && file.equals(getFile(match.getElement()));
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IEditorPart editor) {
    IFile file = ResourceUtil.getFile(editor.getEditorInput());
    return file == null ? NONE : computeContainedMatches(result, file);
  }

  @Override
  public Match[] computeContainedMatches(AbstractTextSearchResult result, IFile file) {
    return Arrays.stream(getElements())
        .filter(element -> file.equals(getFile(element)))
        .flatMap(element -> Arrays.stream(getMatches(element)))
        .toArray(Match[]::new);
  }

  @Override
  public IFile getFile(Object element) {
    return ((Line) element).file();
  }
}
