/** What the pointer brings up: problems with their fixes, and what a word means. */
package org.ligne.editor.hover;
