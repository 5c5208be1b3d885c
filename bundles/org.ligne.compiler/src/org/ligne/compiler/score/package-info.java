/** Measured figures that tell when people are there, read from a table of the project. */
package org.ligne.compiler.score;
