/** The project beginners start from. */
package org.ligne.cli.starter;
