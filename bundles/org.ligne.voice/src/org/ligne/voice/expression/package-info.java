/**
 * Expressions that editors write: arithmetic, comparisons and a few functions over texts. There are
 * no loops, no files and no network in them.
 */
package org.ligne.voice.expression;
