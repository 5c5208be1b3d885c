/** Writes down what checks have found, for people and for programs. */
package org.ligne.cli.report;
