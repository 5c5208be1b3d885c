/** From a name to where it is declared, and from a link to where it leads. */
package org.ligne.editor.navigation;
