package org.ligne.dsl.tests.docs;

import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.model.common.SourceFile;

/**
 * The parts of the grammar that some files make use of.
 *
 * @param rules names of rules
 * @param keywords words of the language
 */
record UsedGrammar(Set<String> rules, Set<String> keywords) {
  UsedGrammar() {
    this(new TreeSet<>(), new TreeSet<>());
  }

  void add(SourceFile file) {
    for (INode node : NodeModelUtils.getNode(file).getRootNode().getAsTreeIterable()) {
      add(node.getGrammarElement());
    }
  }

  private void add(EObject element) {
    if (element == null) {
      return; // Words that the parser skipped.
    }
    switch (element) {
      case Keyword keyword -> keywords.add(keyword.getValue());
      case EnumLiteralDeclaration literal -> keywords.add(literal.getLiteral().getValue());
      case RuleCall call -> rules.add(call.getRule().getName());
      case CrossReference reference -> add(reference.getTerminal());
      case AbstractRule rule -> rules.add(rule.getName());
      default -> rules.add(GrammarUtil.containingRule(element).getName());
    }
  }
}
