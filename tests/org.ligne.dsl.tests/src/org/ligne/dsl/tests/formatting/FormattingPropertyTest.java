package org.ligne.dsl.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.eclipse.xtext.testing.util.ParseHelper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.dsl.formatting.SourceFormatter.Result;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.RepositoryFiles;
import org.ligne.model.common.SourceFile;

/** What holds for every plan of the repository, however badly it is laid out. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class FormattingPropertyTest {
  private static final URI SAME_PLACE = URI.createURI("plan.ligne");
  private static final int ROUNDS = 5;

  @Inject private SourceFormatter formatter;
  @Inject private ParseHelper<SourceFile> parser;
  @Inject private Provider<XtextResourceSet> resourceSets;

  static Stream<Path> plans() {
    return Stream.concat(
        RepositoryFiles.plans("examples").stream(), RepositoryFiles.library().stream());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void formattingTwiceIsFormattingOnce(Path plan) {
    Result once = formatter.format(RepositoryFiles.text(plan));
    Result twice = formatter.format(once.text());
    assertEquals(once.text(), twice.text());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void nothingIsLostFromAMangledPlan(Path plan) throws Exception {
    SourceFile original = parse(RepositoryFiles.text(plan));
    if (hasSyntaxErrors(original)) {
      assertEquals(Outcome.REFUSED, formatter.format(RepositoryFiles.text(plan)).outcome());
      return;
    }
    Mangler mangler = new Mangler(plan.getFileName().toString().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      assertNothingLost(mangler.mangle(root(original)), original);
    }
  }

  private void assertNothingLost(String mangled, SourceFile original) throws Exception {
    SourceFile before = parse(mangled);
    assertTrue(EcoreUtil.equals(original, before), () -> "mangling changed the plan: " + mangled);
    String formatted = formatter.format(mangled).text();
    SourceFile after = parse(formatted);
    assertEquals(words(before, false), words(after, false));
    assertEquals(words(before, true), words(after, true));
    assertTrue(EcoreUtil.equals(before, after), () -> "formatting changed the plan: " + formatted);
    assertEquals(new Result(formatted, Outcome.UNCHANGED), formatter.format(formatted));
  }

  /** The words of a plan, or its comments with the blanks in them made one. */
  private static List<String> words(SourceFile plan, boolean hidden) {
    return StreamSupport.stream(root(plan).getLeafNodes().spliterator(), false)
        .filter(leaf -> leaf.isHidden() == hidden)
        .map(ILeafNode::getText)
        .map(text -> hidden ? text.strip().replaceAll("\\s+", " ") : text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private SourceFile parse(String text) throws Exception {
    return parser.parse(text, SAME_PLACE, resourceSets.get());
  }

  private static boolean hasSyntaxErrors(SourceFile plan) {
    return ((XtextResource) plan.eResource()).getParseResult().hasSyntaxErrors();
  }

  private static ICompositeNode root(SourceFile plan) {
    return NodeModelUtils.getNode(plan).getRootNode();
  }
}
