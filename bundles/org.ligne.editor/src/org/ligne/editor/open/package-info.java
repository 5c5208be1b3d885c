/** Opening an element by a part of its name. */
package org.ligne.editor.open;
