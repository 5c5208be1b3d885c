package org.ligne.dsl.ide.usage;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.Declaration;
import org.ligne.model.common.SourceFile;

/** The declarations of the project a file belongs to. */
public final class Elements {
  private Elements() {}

  /** The declarations of a kind, file by file. */
  public static <T extends Declaration> List<T> of(Resource file, Class<T> kind) {
    // Looking at elements may load further files, so the list is copied first.
    List<Resource> files =
        file.getResourceSet() == null
            ? List.of(file)
            : List.copyOf(file.getResourceSet().getResources());
    return files.stream()
        .flatMap(each -> each.getContents().stream())
        .filter(SourceFile.class::isInstance)
        .flatMap(each -> ((SourceFile) each).getDeclarations().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** All posts and series. */
  public static Stream<Content> contents(Resource file) {
    return of(file, Campaign.class).stream().flatMap(each -> each.getContents().stream());
  }
}
