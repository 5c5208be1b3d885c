/** Texts, items and media: what is missing, what is there twice, and what nobody would publish. */
package org.ligne.dsl.validation.text;
