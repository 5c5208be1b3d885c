/** Folders and files of measurements. */
package org.ligne.benchmarks.disk;
