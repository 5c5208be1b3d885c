package org.ligne.voice.french;

import org.ligne.voice.text.Span;

/**
 * A word that tells how readers are addressed.
 *
 * @param span where
 * @param vous whether it says vous rather than tu
 * @param verb whether only the form of a verb says so; a pronoun or possessive says it more surely
 */
public record Evidence(Span span, boolean vous, boolean verb) {}
