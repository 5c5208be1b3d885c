/** What each word of a file is, for editors that colour by meaning. */
package org.ligne.dsl.ide.colouring;
