package org.ligne.platform.twin;

import java.time.Instant;

/**
 * A text on its way.
 *
 * @param <T> what sends it
 * @param subject what sends it
 * @param at when
 * @param text what readers get, series filled in and links included
 */
public record Sent<T>(T subject, Instant at, String text) {}
