/**
 * What is measured inside a workbench that is started as its users start it. It is put beside the
 * bundles of the product for that start alone.
 */
package org.ligne.benchmarks.window;
