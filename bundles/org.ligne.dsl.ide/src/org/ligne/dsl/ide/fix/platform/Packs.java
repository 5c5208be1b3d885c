package org.ligne.dsl.ide.fix.platform;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Draft;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage.Literals;
import org.ligne.model.platform.Source;
import org.ligne.platform.force.Measures;

/** Mends statements of packs, and rules a line has for one of its accounts. */
final class Packs {
  private static final int SHOWN = 5;

  private Packs() {}

  /** A limit nobody vouches for: each source of the pack may be the one, or somebody else. */
  static void evidence(Limit limit, Finding finding, Offers offers) {
    Platform platform = EcoreUtil2.getContainerOfType(limit, Platform.class);
    Optional.ofNullable(platform)
        .map(Platform::getSources)
        .orElseGet(ECollections::emptyEList)
        .stream()
        .map(Source::getName)
        .filter(Objects::nonNull)
        .limit(SHOWN)
        .flatMap(name -> grades(offers.tools().spelled(name, "ID")))
        .forEach(words -> offers.best("add", graded(limit, words), words));
  }

  /** The network's own text, or what somebody else says. */
  private static Stream<String> grades(String source) {
    return Stream.of("grade A from " + source, "grade C from " + source);
  }

  private static Edits graded(Limit limit, String words) {
    Page page = Page.of(limit);
    INode because = Page.node(limit, Literals.LIMIT__BECAUSE);
    int end =
        because == null
            ? Written.node(limit).getEndOffset()
            : page.wordBefore(page.wordBefore(because.getOffset()).getOffset()).getEndOffset();
    return page.insert(end, " " + words);
  }

  /** There is one version of the language so far. */
  static void syntax(Platform platform, Finding finding, Offers offers) {
    INode version = Page.node(platform, Literals.PLATFORM__SYNTAX);
    Object wrong = finding.arguments().getFirst();
    String known = finding.arguments().getLast().toString();
    offers.best("change", Page.of(platform).replace(version, known), wrong, known);
  }

  /** What these media do have that is counted alike; or nothing at all was meant. */
  static void measure(MeasureLimit limit, Finding finding, Offers offers) {
    INode word = Page.node(limit, Literals.MEASURE_LIMIT__MEASURE);
    offers.best("remove", Removal.element(limit), Written.of(limit));
    if (word != null && Measures.isNumber(limit.getMeasure())) {
      var wanted = Measures.dimension(limit.getMeasure());
      Measures.of(limit.getKind()).stream()
          .filter(each -> Measures.isNumber(each) && Measures.dimension(each) == wanted)
          .limit(SHOWN)
          .map(each -> each.getLiteral())
          .forEach(
              each ->
                  offers.also(
                      "change", Page.of(limit).replace(word, each), word.getText().strip(), each));
    }
  }

  /** A rule that ends before it begins. */
  static void days(Limit limit, Finding finding, Offers offers) {
    Page page = Page.of(limit);
    String since = limit.getSince().toString();
    String until = limit.getUntil().toString();
    Edits swapped =
        page.replace(Page.node(limit, Literals.LIMIT__SINCE), until)
            .and(page.replace(Page.node(limit, Literals.LIMIT__UNTIL), since));
    offers.best("swap", swapped, since, until);
  }

  /** A figure with a sign it cannot have. */
  static void sign(Finding finding, Offers offers) {
    Page page = Page.of(finding.place());
    List<INode> written =
        finding.feature() == null
            ? List.of(Written.node(finding.place()))
            : Page.nodes(finding.place(), finding.feature());
    written.stream()
        .map(node -> page.wordAfter(node.getOffset()))
        .filter(sign -> sign != null && sign.getText().equals("-"))
        .findFirst()
        .map(sign -> new Extent(sign.getOffset(), page.wordAfter(sign.getEndOffset()).getOffset()))
        .ifPresent(sign -> offers.best("remove", Edits.of(page, sign, ""), "-"));
  }

  /** A rule of a line without a reason. */
  static void reason(LimitOverride override, Finding finding, Offers offers) {
    String words = "because " + Draft.TEXT;
    int end = Written.node(override.getLimit()).getEndOffset();
    offers.best("add", Page.of(override).insert(end, " " + words), words);
  }

  /** A rule of a line in the place of none. */
  static void nothing(LimitOverride override, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(override), Written.of(override));
  }
}
