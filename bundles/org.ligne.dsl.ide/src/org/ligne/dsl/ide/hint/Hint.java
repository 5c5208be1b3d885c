package org.ligne.dsl.ide.hint;

/**
 * A hint.
 *
 * @param kind what it is about
 * @param offset behind which character it is shown
 * @param label what is shown
 * @param explanation the same in a sentence, or null where the label says it all
 */
record Hint(HintKind kind, int offset, String label, String explanation) {}
