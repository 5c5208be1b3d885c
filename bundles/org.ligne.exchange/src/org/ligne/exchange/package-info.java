/**
 * What leaves Ligne for other programs: one exporter per format behind {@link
 * org.ligne.exchange.Exporter}, found by name in {@link org.ligne.exchange.Exporters}.
 *
 * <p>Every exporter works the same way: choose what may leave, write whole files into one folder,
 * and report what was written, what stayed behind and why, and what the format has no room for.
 * Nothing here reads the clock, the default zone, the default language or the order the plans came
 * in.
 */
package org.ligne.exchange;
