/** Sentences and dates in the reader's language, shared by all services that write for people. */
package org.ligne.dsl.ide.words;
