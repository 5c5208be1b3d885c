package org.ligne.dsl.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.navigation.Cursor;
import org.ligne.dsl.ide.navigation.Names;
import org.ligne.dsl.ide.navigation.Occurrence;
import org.ligne.dsl.ide.navigation.Occurrences;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.model.common.NamedElement;

/**
 * Renames elements: their declaration and every reference to them, in all files of all projects
 * that use them, open or not. Only names change; words in texts, hashtags among them, are nobody's
 * name.
 */
@Singleton
public class Renames {
  private static final String SHIPPED = "ligne";

  @Inject private Names names;
  @Inject private Occurrences occurrences;
  @Inject private NewNames newNames;
  @Inject private Uris uris;

  /**
   * The name at an offset, with its place, as it is to be edited; null where no name stands.
   *
   * @throws RefusedException if what stands there keeps its name
   */
  public PrepareRenameResult prepare(XtextResource resource, int offset) {
    Cursor cursor = names.at(resource, offset);
    if (cursor == null) {
      return null;
    }
    refuseShipped(cursor.element());
    return new PrepareRenameResult(
        LineTable.of(resource).range(cursor.word()), cursor.element().getName());
  }

  /**
   * The changes that give the element at an offset another name, by file and place; none if it
   * bears the name already.
   *
   * @param newName the name as people say it; where it is a word of the language, it is written
   *     with a caret
   * @param projects where references are looked for
   * @throws RefusedException if there is nothing to rename, or the name cannot be
   */
  public WorkspaceEdit rename(
      XtextResource resource,
      int offset,
      String newName,
      Collection<? extends ResourceSet> projects,
      CancelIndicator cancel) {
    Cursor cursor = names.at(resource, offset);
    if (cursor == null) {
      throw newNames.nothing();
    }
    NamedElement element = cursor.element();
    refuseShipped(element);
    String written = newNames.written(element, newName, projects);
    return edit(occurrences.of(element, projects, cancel), written);
  }

  private void refuseShipped(NamedElement element) {
    if (SHIPPED.equals(element.eResource().getURI().scheme())) {
      throw newNames.shipped(element);
    }
  }

  private WorkspaceEdit edit(List<Occurrence> places, String written) {
    Map<XtextResource, LineTable> ranges = new HashMap<>();
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Occurrence place : places) {
      if (!place.word().getText().equals(written)) {
        LineTable inFile = ranges.computeIfAbsent(place.resource(), LineTable::of);
        edits
            .computeIfAbsent(uris.toUriString(place.resource().getURI()), uri -> new ArrayList<>())
            .add(new TextEdit(inFile.range(place.word()), written));
      }
    }
    return new WorkspaceEdit(edits);
  }
}
