package org.ligne.visual.figures;

import java.time.Instant;

/**
 * How figures are looked at.
 *
 * @param width how much room there is from left to right; pictures that need more are wider
 * @param now the moment
 */
public record Frame(double width, Instant now) {}
