package org.ligne.dsl.tests.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.SourceFile;

/** The names under which other files, and an editor's index, know the elements of a file. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ExportedNamesTest {
  @Inject private Plans plans;
  @Inject private IResourceDescription.Manager descriptions;
  @Inject private IQualifiedNameConverter names;

  @Test
  void partsAreKnownByTheNameOfTheirDeclarationAndTheirOwn() {
    SourceFile file =
        plans.readCleanly(
            """
            line Tea {
              pillar Leaves
              channel gram on Insta
              team { legal Nadia }
            }
            campaign Autumn follows Tea {
              phase Launch 2026-09-08 to 2026-09-20
              post One { on gram }
            }
            team Studio { editor Bob }
            platform Insta { source S default format post }
            """);
    assertEquals(
        List.of(
            "Tea",
            "Tea.Leaves",
            "Tea.gram",
            "Tea.Nadia",
            "Autumn",
            "Autumn.Launch",
            "Autumn.One",
            "Studio",
            "Studio.Bob",
            "Insta",
            "Insta.S",
            "Insta.post"),
        exported(file));
  }

  private List<String> exported(SourceFile file) {
    var elements =
        descriptions.getResourceDescription(file.eResource()).getExportedObjects().spliterator();
    return StreamSupport.stream(elements, false)
        .map(element -> names.toString(element.getQualifiedName()))
        .toList();
  }
}
