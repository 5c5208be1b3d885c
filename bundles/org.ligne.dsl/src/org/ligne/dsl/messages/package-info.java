/**
 * Sentences for what the parser, the value converters and the linker refuse, in the reader's
 * language.
 */
package org.ligne.dsl.messages;
