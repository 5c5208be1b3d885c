/** From parsed texts to diagnostics: what the parser, the linker and the rules have to say. */
package org.ligne.compiler.check;
