/** What a line or campaign declares and nobody uses. */
package org.ligne.dsl.validation.usage;
