package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

/** What the grammar lets follow after some words. */
class Expectations {
  @Inject private IContentAssistParser parser;
  @Inject private FollowElementComputer follow;

  /** The elements of the grammar that may come next, in the order of the grammar. */
  Set<AbstractElement> after(String words) {
    Set<AbstractElement> found = new LinkedHashSet<>();
    follow.computeFollowElements(parser.getFollowElements(words, false), found);
    return found;
  }
}
