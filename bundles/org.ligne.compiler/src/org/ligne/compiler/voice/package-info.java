/** The voice of a line over the texts of its campaigns: what is said in a way the line avoids. */
package org.ligne.compiler.voice;
