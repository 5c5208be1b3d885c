/** What is particular to French: address, inclusive spellings, typography. */
package org.ligne.voice.french;
