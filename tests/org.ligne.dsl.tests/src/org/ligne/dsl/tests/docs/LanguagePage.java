package org.ligne.dsl.tests.docs;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.tests.Plans;
import org.ligne.dsl.tests.RepositoryFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Line;

/** The language's reference page, whose examples are read as files. */
final class LanguagePage {
  static final String TEXT = RepositoryFiles.text(RepositoryFiles.path("docs/language.md"));

  private final Plans plans;
  private final String context;

  LanguagePage(Plans plans) {
    this.plans = plans;
    this.context = examples().stream().filter(Example::isContext).findFirst().orElseThrow().text();
  }

  static List<Example> examples() {
    return Example.of(TEXT);
  }

  /** An example as a file, a piece in its place, with the shipped platforms it names beside it. */
  SourceFile read(Example example) {
    String file = file(example);
    Stream<String> platforms =
        RepositoryFiles.library().stream()
            .filter(path -> file.contains("on " + nameOf(path.getFileName().toString())))
            .map(RepositoryFiles::text);
    return plans.read(Stream.concat(Stream.of(file), platforms).toArray(String[]::new));
  }

  private static String nameOf(String file) {
    return file.substring(0, file.indexOf('.'));
  }

  private String file(Example example) {
    String text = example.text();
    return switch (example.place()) {
      case "" -> text;
      case "file" -> context + text;
      case "line" -> inside(Line.class, text);
      case "campaign" -> inside(Campaign.class, text);
      case "post" -> inside(Campaign.class, "post Example {\n" + text + "}\n");
      default -> throw new AssertionError("no place " + example.place() + ", " + example);
    };
  }

  /** The context with a text before the closing brace of an element. */
  private String inside(Class<? extends EObject> kind, String text) {
    EObject element = Plans.only(plans.read(context), kind);
    int end = NodeModelUtils.getNode(element).getEndOffset() - 1;
    return context.substring(0, end) + text + context.substring(end);
  }
}
