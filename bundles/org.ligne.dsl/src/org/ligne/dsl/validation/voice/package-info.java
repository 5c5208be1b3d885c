/** The form of voice rules: what no text could keep, and packs that use themselves. */
package org.ligne.dsl.validation.voice;
