/** From a folder to parsed and linked texts: finds files, reads them, follows imports. */
package org.ligne.compiler.load;
