package org.ligne.dsl.ide.fix.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.dsl.ide.fix.Tools;
import org.ligne.model.common.CommonPackage;
import org.ligne.model.common.IntRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Cadence;
import org.ligne.model.line.Cap;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Period;
import org.ligne.model.line.Person;
import org.ligne.model.value.Span;

/** Mends counts: of ranges, caps, cadences, gaps and capacities. */
final class Figures {
  private static final int DAYS = 7;

  private Figures() {}

  /** The larger figure first. */
  static void reversed(IntRange range, Finding finding, Offers offers) {
    Page page = Page.of(range);
    INode min = Page.node(range, CommonPackage.Literals.INT_RANGE__MIN);
    INode max = Page.node(range, CommonPackage.Literals.INT_RANGE__MAX);
    var edits =
        page.replace(min, String.valueOf(range.getMax()))
            .and(page.replace(max, String.valueOf(range.getMin())));
    offers.safe("swap", edits, range.getMin(), range.getMax());
  }

  /** A cap that lets nothing through. */
  static void zeroCap(Cap cap, Finding finding, Offers offers) {
    Channel channel = (Channel) cap.eContainer();
    boolean cadence = channel.getCadences().stream().anyMatch(each -> each.getCount() != null);
    if (cadence) {
      offers.best("remove", Removal.element(cap), Written.of(cap));
    }
    one(cap, LinePackage.Literals.CAP__MAX, offers);
    offers.also("remove", Removal.element(cap), Written.of(cap));
  }

  /** A cap another one keeps from ever counting. */
  static void idleCap(Cap cap, Finding finding, Offers offers) {
    offers.safe("remove-idle", Removal.element(cap), Written.of(cap));
  }

  /** A person who can do nothing. */
  static void zeroCapacity(Person person, Finding finding, Offers offers) {
    one(person, LinePackage.Literals.PERSON__CAPACITY, offers);
    offers.also(
        "remove",
        Removal.clause(person, LinePackage.Literals.PERSON__CAPACITY),
        Removal.words(person, LinePackage.Literals.PERSON__CAPACITY));
  }

  /** A cadence of nothing. */
  static void zeroCadence(Cadence cadence, Finding finding, Offers offers) {
    offers.best("remove", Removal.element(cadence), Written.of(cadence));
  }

  private static void one(EObject place, EStructuralFeature feature, Offers offers) {
    String words = Written.of(place);
    var edits = Page.of(place).replace(Page.node(place, feature), "1");
    offers.best("change", edits, words, words.replace(" 0 ", " 1 "));
  }

  /** A cadence above what caps let through; the finding says how much that is. */
  static void aboveCap(Cadence cadence, Finding finding, Offers offers) {
    long allowed = ((Number) finding.arguments().get(1)).longValue();
    lower(cadence, (int) allowed, offers);
    int asked = cadence.getCount().getMin();
    for (Cap cap : ((Channel) cadence.eContainer()).getCaps()) {
      int needed = cap.getPeriod() == Period.WEEK ? asked : Math.ceilDiv(asked, DAYS);
      if (cap.getMax() < needed) {
        INode node = Page.node(cap, LinePackage.Literals.CAP__MAX);
        String words = "at most " + needed + " per " + cap.getPeriod().getLiteral();
        var edits = Page.of(cap).replace(node, String.valueOf(needed));
        offers.also("raise", edits, Written.of(cap), words);
      }
    }
  }

  /** A cadence for which a week has no room; the finding says how much there is. */
  static void impossible(Cadence cadence, Finding finding, Offers offers) {
    lower(cadence, ((Number) finding.arguments().get(2)).intValue(), offers);
  }

  private static void lower(Cadence cadence, int most, Offers offers) {
    INode node = Page.node(cadence.getCount(), CommonPackage.Literals.INT_RANGE__MIN);
    String before = Written.of(cadence.getCount());
    String after = String.valueOf(most) + before.substring(node.getText().strip().length());
    var edits = Page.of(cadence).replace(node, String.valueOf(most));
    offers.best("lower-cadence", edits, before, after);
  }

  /** A cadence the gap lets no channel keep up. */
  static void unsustainable(Cadence cadence, Finding finding, Offers offers) {
    Channel channel = (Channel) cadence.eContainer();
    for (Gap gap : channel.getGaps()) {
      shorten(channel, gap, offers);
    }
    for (int count = cadence.getCount().getMin() - 1; count > 0; count--) {
      int tried = count;
      if (isKept(
          channel,
          copy -> copy.getCadences().getFirst().getCount().setMin(tried),
          offers.tools())) {
        lower(cadence, count, offers);
        return;
      }
    }
  }

  private static void shorten(Channel channel, Gap gap, Offers offers) {
    long hours =
        gap.getAtLeast() == null
            ? 0
            : gap.getAtLeast().days() * 24L + gap.getAtLeast().time().toHours();
    for (long less = hours - 1; less > 0; less--) {
      Span span = Span.parse(less + "h");
      if (isKept(
          channel, copy -> copy.getGaps().forEach(each -> each.setAtLeast(span)), offers.tools())) {
        INode node = Page.node(gap, LinePackage.Literals.GAP__AT_LEAST);
        offers.best("shorten-gap", Page.of(gap).replace(node, less + "h"), gap.getAtLeast(), span);
        return;
      }
    }
  }

  private static boolean isKept(Channel channel, Consumer<Channel> change, Tools tools) {
    Channel copy = EcoreUtil.copy(channel);
    change.accept(copy);
    List<Finding> found = new ArrayList<>();
    copy.getCadences().forEach(cadence -> tools.rules().check(cadence, found::add));
    return found.isEmpty();
  }
}
