package org.ligne.dsl.ide.navigation;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.ligne.model.common.NamedElement;

/**
 * A name in a text.
 *
 * @param element what it names
 * @param word the characters of the name, with the caret some names begin with
 * @param declaration whether the element is declared here, rather than used
 */
public record Cursor(NamedElement element, ILeafNode word, boolean declaration) {}
