/** Policies of an editorial line that contradict themselves or each other. */
package org.ligne.dsl.validation.line;
