package org.ligne.dsl.ide.navigation;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A place where an element is named.
 *
 * @param resource the file
 * @param word the characters of the name, with the caret some names begin with
 * @param declaration whether the element is declared here, rather than used
 */
public record Occurrence(XtextResource resource, ILeafNode word, boolean declaration) {}
