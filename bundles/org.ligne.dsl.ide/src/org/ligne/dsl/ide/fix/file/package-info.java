/** Mends paths, and comments and texts that do not end. */
package org.ligne.dsl.ide.fix.file;
