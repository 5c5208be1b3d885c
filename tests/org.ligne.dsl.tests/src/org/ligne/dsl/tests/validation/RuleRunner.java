package org.ligne.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.ligne.dsl.resource.Places;
import org.ligne.dsl.validation.StructureRules;
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.RuleSet;

/** Parses texts as the files of one project and runs the structural rules over them. */
class RuleRunner {
  /** Stands in a text right before a place a finding should point at. */
  static final String MARK = "/*!*/";

  @Inject private Provider<XtextResourceSet> resourceSets;
  @Inject private IResourceFactory factory;
  @Inject private Places places;

  /** What the rules find in one file. */
  List<Finding> check(String text) {
    return check(List.of(text));
  }

  /** What the rules find in several files, in their order. */
  List<Finding> check(List<String> texts) {
    List<Finding> found = new ArrayList<>();
    for (Resource file : load(texts)) {
      StructureRules.all().checkTree(file.getContents().getFirst(), found::add);
    }
    return found;
  }

  /** Where findings with a code begin in a text, in the order of the text. */
  List<Integer> offsets(String text, DiagnosticCode code) {
    return check(text).stream()
        .filter(finding -> finding.code() == code)
        .map(finding -> places.of(finding).getOffset())
        .sorted()
        .toList();
  }

  /** Where findings should begin, by the marks in a text. */
  static List<Integer> marks(String text) {
    List<Integer> marks = new ArrayList<>();
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      marks.add(at + MARK.length());
    }
    return marks;
  }

  /** What the rules find in a text that need not be one the parser or the linker accepts. */
  List<Finding> checkBroken(String text, RuleSet broken) {
    List<Finding> found = new ArrayList<>();
    Resource file = load(text, 0, resourceSets.get());
    if (!file.getContents().isEmpty()) {
      broken.checkTree(file.getContents().getFirst(), found::add);
    }
    return found;
  }

  private List<Resource> load(List<String> texts) {
    XtextResourceSet set = resourceSets.get();
    List<Resource> files = new ArrayList<>();
    for (String text : texts) {
      files.add(load(text, files.size(), set));
    }
    EcoreUtil.resolveAll(set);
    files.forEach(file -> assertEquals(List.of(), file.getErrors(), String.join("\n", texts)));
    return files;
  }

  private Resource load(String text, int number, XtextResourceSet set) {
    URI address = URI.createURI("test:/project/file" + number + ".ligne");
    Resource resource = factory.createResource(address);
    set.getResources().add(resource);
    try {
      resource.load(new StringInputStream(text, "UTF-8"), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }
}
