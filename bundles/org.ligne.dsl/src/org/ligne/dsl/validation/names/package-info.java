/** Names and statements that are written twice, and texts that say nothing. */
package org.ligne.dsl.validation.names;
