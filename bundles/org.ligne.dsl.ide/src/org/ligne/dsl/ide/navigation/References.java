package org.ligne.dsl.ide.navigation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.text.LineTable;

/** Everything that names the element at a place of a text. */
@Singleton
public class References {
  @Inject private Names names;
  @Inject private Occurrences occurrences;
  @Inject private Uris uris;

  /**
   * The places in all files of some projects, by file and place; empty where no name stands.
   *
   * @param declaration whether the declaration is wanted too
   */
  public List<Location> at(
      XtextResource resource,
      int offset,
      boolean declaration,
      Collection<? extends ResourceSet> projects,
      CancelIndicator cancel) {
    Cursor cursor = names.at(resource, offset);
    if (cursor == null) {
      return List.of();
    }
    Map<XtextResource, LineTable> ranges = new HashMap<>();
    List<Location> found = new ArrayList<>();
    for (Occurrence each : occurrences.of(cursor.element(), projects, cancel)) {
      if (declaration || !each.declaration()) {
        LineTable inFile = ranges.computeIfAbsent(each.resource(), LineTable::of);
        found.add(
            new Location(uris.toUriString(each.resource().getURI()), inFile.range(each.word())));
      }
    }
    return found;
  }
}
