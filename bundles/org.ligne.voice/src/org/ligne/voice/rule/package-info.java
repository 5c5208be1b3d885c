/** Rules as plain values: what an editorial line, or a pack in another format, is read into. */
package org.ligne.voice.rule;
