/** The icons of Ligne. */
package org.ligne.editor.icons;
