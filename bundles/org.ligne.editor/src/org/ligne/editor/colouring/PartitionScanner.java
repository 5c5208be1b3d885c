package org.ligne.editor.colouring;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Finds texts and comments, with the same ends as the grammar's terminals. */
final class PartitionScanner extends RuleBasedPartitionScanner {
  private static final char NO_ESCAPE = 0;

  PartitionScanner() {
    setPredicateRules(
        new IPredicateRule[] {
          new EndOfLineRule("//", new Token(Partitions.LINE_COMMENT)),
          new MultiLineRule("/*", "*/", new Token(Partitions.BLOCK_COMMENT), NO_ESCAPE, true),
          new MultiLineRule("'''", "'''", new Token(Partitions.RICH), NO_ESCAPE, true),
          new SingleLineRule("\"", "\"", new Token(Partitions.STRING), '\\', true)
        });
  }
}
