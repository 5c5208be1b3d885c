/** What the command says, in English and French. */
package org.ligne.cli.text;
