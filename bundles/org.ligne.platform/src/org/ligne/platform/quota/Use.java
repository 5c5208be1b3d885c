package org.ligne.platform.quota;

import java.time.Instant;

/**
 * Something that uses up a quota, such as a post, or the links of one.
 *
 * @param <T> what it is
 * @param subject what it is
 * @param at when
 * @param amount how much of the quota it takes, 0 or more
 */
public record Use<T>(T subject, Instant at, long amount) {}
