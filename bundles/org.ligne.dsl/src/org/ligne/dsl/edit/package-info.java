/**
 * Changes of a text that leave comments and layout alone and look as if the formatter had made
 * them.
 */
package org.ligne.dsl.edit;
