/** Series: the days they recur on, and the items they give out. */
package org.ligne.dsl.validation.series;
