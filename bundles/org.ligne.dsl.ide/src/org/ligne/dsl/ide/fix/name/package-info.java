/** Mends what is wrong with names, and with statements that are there twice or for nothing. */
package org.ligne.dsl.ide.fix.name;
