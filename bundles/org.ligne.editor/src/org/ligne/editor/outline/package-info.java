/** The outline of a text: a view beside it and a window over it. */
package org.ligne.editor.outline;
