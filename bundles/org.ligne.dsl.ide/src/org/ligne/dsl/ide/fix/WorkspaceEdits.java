package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.ligne.dsl.edit.Change;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.ide.project.Uris;
import org.ligne.dsl.ide.text.LineTable;

/** Writes changes as the protocol wants them. */
public final class WorkspaceEdits {
  @Inject private Uris uris;

  /** The same changes by file, line and column. */
  public WorkspaceEdit of(Edits edits) {
    Map<Resource, LineTable> lines = new IdentityHashMap<>();
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    for (Change change : edits.changes()) {
      Resource file = change.page().resource();
      LineTable table = lines.computeIfAbsent(file, key -> LineTable.of(change.page().text()));
      String address = uris.toUriString(file.getURI());
      var range = table.range(change.extent().start(), change.extent().end());
      changes
          .computeIfAbsent(address, key -> new ArrayList<>())
          .add(new TextEdit(range, change.text()));
    }
    return new WorkspaceEdit(changes);
  }
}
