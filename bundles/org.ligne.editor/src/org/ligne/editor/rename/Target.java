package org.ligne.editor.rename;

import org.eclipse.lsp4j.Position;

/**
 * What is to be renamed.
 *
 * @param uri the text it was pointed at in
 * @param place where it was pointed at
 * @param name the name it bears
 */
record Target(String uri, Position place, String name) {}
