/** Laying out files. */
package org.ligne.cli.format;
