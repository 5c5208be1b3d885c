/** The language server: how it is made, started, read from and left. */
package org.ligne.dsl.ide.server;
