/** Public holidays, from files the tool in releng/org.ligne.holidays renews. */
package org.ligne.compiler.calendar;
