package org.ligne.dsl.ide.highlight;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.navigation.Cursor;
import org.ligne.dsl.ide.navigation.Names;
import org.ligne.dsl.ide.navigation.Occurrence;
import org.ligne.dsl.ide.navigation.Occurrences;
import org.ligne.dsl.ide.text.LineTable;

/**
 * Marks the places of a file where one element is named: as written where it is declared, as read
 * where it is used. A post and a pillar of the same name are never taken for each other. In a text,
 * the same hashtag or mention is marked throughout the file.
 */
@Singleton
public class Highlights implements IDocumentHighlightService {
  @Inject private Names names;
  @Inject private Occurrences occurrences;

  @Override
  public List<DocumentHighlight> getDocumentHighlights(
      Document document,
      XtextResource resource,
      DocumentHighlightParams params,
      CancelIndicator cancel) {
    if (document == null || resource == null || resource.getParseResult() == null) {
      return List.of();
    }
    int offset = document.getOffSet(params.getPosition());
    LineTable ranges = LineTable.of(resource);
    Cursor cursor = names.at(resource, offset);
    return cursor == null
        ? SameTags.at(resource, offset, ranges)
        : occurrences.in(resource, cursor.element(), cancel).stream()
            .map(each -> new DocumentHighlight(ranges.range(each.word()), kind(each)))
            .toList();
  }

  private static DocumentHighlightKind kind(Occurrence each) {
    return each.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
  }
}
