/** Where the command writes to: streams, colours, widths, the progress line. */
package org.ligne.cli.console;
