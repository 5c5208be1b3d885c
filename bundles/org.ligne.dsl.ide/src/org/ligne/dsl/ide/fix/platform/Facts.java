package org.ligne.dsl.ide.fix.platform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.post.Placements;
import org.ligne.model.campaign.Placement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage.Literals;
import org.ligne.model.platform.Source;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;

/** Mends what a platform file says about its network. */
final class Facts {
  private static final int SHOWN = 5;

  private Facts() {}

  /** No format is the default. */
  static void noDefault(Platform platform, Finding finding, Offers offers) {
    Page page = Page.of(platform);
    platform.getFormats().stream()
        .limit(SHOWN)
        .forEach(
            format -> {
              Edits edits = page.insert(Written.node(format).getOffset(), "default ");
              offers.best("mark-default", edits, format.getName());
            });
  }

  /** A second default. */
  static void secondDefault(Format format, Finding finding, Offers offers) {
    INode word = Page.node(format, Literals.FORMAT__DEFAULT);
    INode next = Page.of(format).wordAfter(word.getEndOffset());
    Extent extent = new Extent(word.getOffset(), next.getOffset());
    offers.best("remove", Edits.of(Page.of(format), extent, ""), "default");
  }

  /** The same thing limited twice. */
  static void twice(Format format, Finding finding, Offers offers) {
    Limit limit = format.getLimits().get(finding.index());
    boolean same =
        format.getLimits().stream()
            .anyMatch(other -> other != limit && Written.of(other).equals(Written.of(limit)));
    if (same) {
      offers.safe("remove-twin", Removal.element(limit), Written.of(limit));
    } else {
      offers.best("remove", Removal.element(limit), Written.of(limit));
    }
  }

  /** A limit nobody vouches for. */
  static void withoutSource(Limit limit, Finding finding, Offers offers) {
    INode grade = Page.node(limit, Literals.LIMIT__GRADE);
    Optional.ofNullable(EcoreUtil2.getContainerOfType(limit, Platform.class))
        .map(Platform::getSources)
        .orElseGet(ECollections::emptyEList)
        .stream()
        .limit(SHOWN)
        .map(Source::getName)
        .filter(Objects::nonNull)
        .forEach(name -> add(limit, grade, name, offers));
  }

  private static void add(Limit limit, INode grade, String name, Offers offers) {
    String words = " from " + offers.tools().spelled(name, "ID");
    offers.best("add", Page.of(limit).insert(grade.getEndOffset(), words), words.strip());
  }

  /** A platform without a day of checking gets the day its youngest source was read. */
  static void unchecked(Platform platform, Finding finding, Offers offers) {
    platform.getSources().stream()
        .map(Source::getRead)
        .filter(Objects::nonNull)
        .max(Comparator.<LocalDate>naturalOrder())
        .ifPresent(
            day -> {
              String statement = "checked " + day;
              Edits edits = Insertion.into(platform, statement, Literals.PLATFORM__STATUS);
              offers.best("add", edits, statement);
            });
  }

  /** A text of no length. */
  static void zeroText(TextLimit limit, Finding finding, Offers offers) {
    INode counter = Page.node(limit, Literals.TEXT_LIMIT__COUNTER);
    Page page = Page.of(limit);
    INode field = Page.node(limit, Literals.TEXT_LIMIT__FIELD);
    INode first = page.wordAfter(field.getEndOffset());
    Extent extent = new Extent(first.getOffset(), counter.getEndOffset());
    offers.best("change", Edits.of(page, extent, "none"), page.at(extent), "none");
  }

  /** A word nothing looks at. */
  static void required(TextLimit limit, Finding finding, Offers offers) {
    Page page = Page.of(limit);
    INode word = Page.node(limit, Literals.TEXT_LIMIT__REQUIRED);
    INode next = page.wordAfter(word.getEndOffset());
    Extent extent = new Extent(word.getOffset(), next.getOffset());
    offers.best("remove", Edits.of(page, extent, ""), "required");
  }

  /** Nothing of a text is seen. */
  static void zeroFold(FoldLimit limit, Finding finding, Offers offers) {
    Page page = Page.of(limit);
    INode max = Page.node(limit, Literals.FOLD_LIMIT__MAX);
    INode after = page.wordBefore(max.getOffset());
    INode unit = page.wordAfter(max.getEndOffset());
    Extent extent = new Extent(after.getOffset(), unit.getEndOffset());
    offers.best("change", Edits.of(page, extent, "never"), page.at(extent), "never");
  }

  /** Shapes that go from wide to narrow. */
  static void reversed(CropLimit limit, Finding finding, Offers offers) {
    Page page = Page.of(limit);
    Edits edits =
        page.replace(Page.node(limit, Literals.CROP_LIMIT__MIN), limit.getMax().toString())
            .and(
                page.replace(
                    Page.node(limit, Literals.CROP_LIMIT__MAX), limit.getMin().toString()));
    offers.safe("swap", edits, limit.getMin(), limit.getMax());
  }

  /** Text alone, where there is no text or an image must be. */
  static void contradiction(Format format, Finding finding, Offers offers) {
    TextOnlyLimit limit = (TextOnlyLimit) format.getLimits().get(finding.index());
    INode word = Page.node(limit, Literals.TEXT_ONLY_LIMIT__ALLOWED);
    offers.best(
        "change",
        Page.of(limit).replace(word, "refused"),
        "text-only allowed",
        "text-only refused");
  }

  /** A network whose default format is not marked, where its file can be changed. */
  static void unusable(EObject placement, Finding finding, Offers offers) {
    var place = (Placement) placement;
    Placements.formats(place, offers.fault().code(), offers);
  }
}
