/** Keeps what is typed and not yet saved, and offers it back after a crash. */
package org.ligne.editor.journal;
