/**
 * From the words of a text to values and back: dates, times, spans, money, languages. A word that
 * is no value of its kind is refused with the kind that was expected there.
 */
package org.ligne.dsl.conversion;
