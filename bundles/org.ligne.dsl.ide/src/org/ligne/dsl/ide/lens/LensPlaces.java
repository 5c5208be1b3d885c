package org.ligne.dsl.ide.lens;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.NamedElement;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;

/** The elements that get a lens. */
final class LensPlaces {
  private LensPlaces() {}

  /** Lines with their channels, campaigns with their posts and series; those that have a name. */
  static List<NamedElement> in(SourceFile file) {
    return file.getDeclarations().stream()
        .flatMap(LensPlaces::of)
        .filter(element -> element.getName() != null)
        .toList();
  }

  private static Stream<NamedElement> of(EObject declaration) {
    return switch (declaration) {
      case Line line -> Stream.concat(Stream.of(line), line.getChannels().stream());
      case Campaign campaign -> Stream.concat(Stream.of(campaign), campaign.getContents().stream());
      default -> Stream.empty();
    };
  }
}
