/** Statements over whole plans that no plan, or every plan, keeps, and names in them nobody has. */
package org.ligne.dsl.validation.plan;
