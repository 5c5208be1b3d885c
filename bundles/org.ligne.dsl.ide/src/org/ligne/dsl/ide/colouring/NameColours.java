package org.ligne.dsl.ide.colouring;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.navigation.Linked;
import org.ligne.model.line.LinePackage;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformPackage;
import org.ligne.model.platform.PlatformStatus;

/** Colours names by the kind of what they name, where it is declared and where it is used. */
@Singleton
class NameColours {
  private static final String DOT = ".";
  private static final String SHIPPED = "ligne";

  /** The rules that read a name of several words. */
  private static final Set<String> COMPOSED = Set.of("QualifiedName", "FormatName");

  private final Map<EObject, Boolean> composed = new ConcurrentHashMap<>();

  @Inject private Linked linked;

  /** Colours a word if it is a name or a part of one. */
  void colour(ILeafNode word, IHighlightedPositionAcceptor acceptor) {
    INode name = isComposed(word.getGrammarElement()) ? word.getParent() : word;
    if (name.getGrammarElement() instanceof CrossReference reference) {
      boolean dot = word.getText().equals(DOT);
      add(word, dot ? Colour.OPERATOR.use() : reference(word, name, reference), acceptor);
    } else if (isName(name.getGrammarElement())) {
      EObject element = NodeModelUtils.findActualSemanticObjectFor(word);
      add(word, declaration(element), acceptor);
    }
  }

  private static void add(ILeafNode word, String[] colour, IHighlightedPositionAcceptor acceptor) {
    acceptor.addPosition(word.getOffset(), word.getLength(), colour);
  }

  /** The grammar is small, so each place of it is thought about once. */
  private boolean isComposed(EObject place) {
    return composed.computeIfAbsent(place, NameColours::isInComposed);
  }

  private static boolean isInComposed(EObject place) {
    AbstractRule rule = EcoreUtil2.getContainerOfType(place, AbstractRule.class);
    return rule != null && COMPOSED.contains(rule.getName());
  }

  private static boolean isName(EObject place) {
    return place instanceof RuleCall
        && place.eContainer() instanceof Assignment assignment
        && assignment.getFeature().equals("name");
  }

  private static String[] declaration(EObject element) {
    Colour colour = Colour.of(element.eClass());
    return isRetired(element) ? colour.deprecated() : colour.declaration();
  }

  private String[] reference(ILeafNode word, INode name, CrossReference reference) {
    EClass type = (EClass) reference.getType().getClassifier();
    if (word.getEndOffset() < name.getEndOffset()) {
      return Colour.LINE.use(); // What a qualified name begins with, whatever it is, holds names.
    }
    return type == PlatformPackage.Literals.PLATFORM ? platform(name) : Colour.of(type).use();
  }

  /** Only channels name platforms. */
  private String[] platform(INode name) {
    EObject channel = NodeModelUtils.findActualSemanticObjectFor(name);
    EObject platform = linked.target(channel, LinePackage.Literals.CHANNEL__PLATFORM);
    if (platform == null) {
      return Colour.PLATFORM.use();
    }
    if (isRetired(platform)) {
      return Colour.PLATFORM.deprecated();
    }
    boolean shipped = SHIPPED.equals(platform.eResource().getURI().scheme());
    return shipped ? Colour.PLATFORM.shipped() : Colour.PLATFORM.use();
  }

  private static boolean isRetired(EObject element) {
    return element instanceof Platform platform && platform.getStatus() == PlatformStatus.RETIRED;
  }
}
