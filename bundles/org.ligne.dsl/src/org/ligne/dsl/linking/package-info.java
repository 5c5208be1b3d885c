/** From the names in a text to the elements they mean. */
package org.ligne.dsl.linking;
