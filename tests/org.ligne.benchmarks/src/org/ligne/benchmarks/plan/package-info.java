/** Measures planning against the figures to beat: how good, how fast, how large. */
package org.ligne.benchmarks.plan;
