package org.ligne.dsl.tests.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;

/** A linked file knows the names it uses, those nothing answers to included. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class UsedNamesTest {
  @Inject private Plans plans;

  @Test
  void namesOfAllKindsAreNoted() {
    Resource file =
        plans
            .read(
                """
                line Tea {
                  languages fr
                  pillar Craft
                  channel blog on Blogg
                }
                campaign Autumn follows Tea {
                  from 2026-10-05 to 2026-10-18
                  post leaves pillar Craft by Nobody { on Tea.blog text fr "Feuilles" }
                }
                """)
            .eResource();
    Set<String> names =
        ImportedNamesAdapter.find(file).getImportedNames().stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("blogg", "craft", "nobody", "tea", "tea.blog"), names);
  }
}
