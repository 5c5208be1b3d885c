/** Measures speed, on demand. Nothing here fails a build: figures go to docs/performance.md. */
package org.ligne.benchmarks;
