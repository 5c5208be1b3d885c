/**
 * How networks count: one {@link org.ligne.platform.count.TextCounter} for each unit a limit can be
 * stated in, and what they look for in texts, that is hashtags, links and mentions.
 *
 * <p>The libraries behind some counters take a tenth of a second or more to start. They are loaded
 * by the first text that needs them, and {@link org.ligne.platform.count.TextCounter#exceeds}
 * spares them where a cheap upper bound already shows that a text fits.
 */
package org.ligne.platform.count;
