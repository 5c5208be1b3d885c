/**
 * What several structural rules share: a way around what is missing, places, and lists in words.
 */
package org.ligne.dsl.validation.support;
