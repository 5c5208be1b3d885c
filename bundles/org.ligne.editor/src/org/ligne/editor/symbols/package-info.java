/** Statements as trees show them: their names, drawings and order. */
package org.ligne.editor.symbols;
