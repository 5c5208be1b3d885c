package org.ligne.dsl.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.validation.ValidationTestHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.SourceFile;

/** Every example of the language's page is what the page says it is. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class DocExamplesTest {
  @Inject private Plans plans;
  @Inject private ValidationTestHelper validator;
  @Inject private SourceFormatter formatter;

  static List<Example> examples() {
    return LanguagePage.examples();
  }

  static List<Example> files() {
    return examples().stream().filter(example -> example.place().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isReadWithoutErrorsButThoseItShows(Example example) {
    List<String> errors = Plans.errors(new LanguagePage(plans).read(example));
    List<String> codes = errors.stream().map(error -> error.split(": ")[1]).toList();
    assertEquals(example.errors(), codes, errors::toString);
  }

  @ParameterizedTest
  @MethodSource("files")
  void isAFileWithoutMistakes(Example example) {
    SourceFile file = new LanguagePage(plans).read(example);
    Resource resource = file.eResource();
    List<String> found =
        validator.validate(resource).stream()
            .filter(issue -> issue.getSeverity() == Severity.ERROR)
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void thePlanThatOthersArePiecesOfIsLaidOutAsLigneDoesIt() {
    String context =
        examples().stream().filter(Example::isContext).findFirst().orElseThrow().text();
    assertEquals(context, formatter.format(context).text());
  }

  @Test
  void thePageShowsMistakesToo() {
    assertTrue(examples().stream().anyMatch(example -> !example.errors().isEmpty()));
  }
}
