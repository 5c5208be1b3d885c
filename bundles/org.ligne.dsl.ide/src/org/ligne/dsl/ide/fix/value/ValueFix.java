package org.ligne.dsl.ide.fix.value;

import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.fix.Fault;
import org.ligne.dsl.ide.fix.Fix;
import org.ligne.dsl.ide.fix.Offers;

/**
 * Offers other spellings for a value.
 *
 * @param meanings what a spelling may mean, the likeliest first; only values of the right form
 */
record ValueFix(BiFunction<String, Fault, List<String>> meanings) implements Fix {
  private static final int SHOWN = 3;

  @Override
  public void offer(Fault fault, Offers offers) {
    INode node = fault.value();
    if (node == null) {
      return;
    }
    String wrong = NodeModelUtils.getTokenText(node);
    List<String> found =
        meanings.apply(wrong, fault).stream()
            .filter(each -> !each.equals(wrong))
            .distinct()
            .limit(SHOWN)
            .toList();
    for (String meant : found) {
      offers.best("change", fault.page().replace(node, meant), wrong, meant);
    }
  }
}
