package org.ligne.editor.references;

import org.eclipse.core.resources.IFile;

/**
 * A line of a text that names what was searched for.
 *
 * @param uri the address of the text
 * @param file the text in the workspace; null when it lies outside
 * @param number the line, from 1
 * @param text what it says, without blanks around it
 */
record Line(String uri, IFile file, int number, String text) {

  /** The text it stands in, as people know it. */
  Object parent() {
    return file == null ? uri : file;
  }
}
