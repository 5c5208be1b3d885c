/** What can be wrong with rules, and how it is said in English and French. */
package org.ligne.voice.fault;
