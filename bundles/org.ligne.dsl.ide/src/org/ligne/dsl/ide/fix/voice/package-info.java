/** Mends the rules of a voice. */
package org.ligne.dsl.ide.fix.voice;
