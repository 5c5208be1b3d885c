/**
 * What is wrong with plans, on the screen: annotations in open documents, at once, and markers of
 * files, once the text rests. Markers of our type are never painted in a text, so nothing is shown
 * twice.
 */
package org.ligne.editor.diagnostics;
