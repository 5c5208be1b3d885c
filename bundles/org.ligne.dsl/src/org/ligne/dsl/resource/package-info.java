/** Texts as resources: where their elements stand. */
package org.ligne.dsl.resource;
