/**
 * Figures about texts. For French only Kandel and Moles's scale and LIX say something; the school
 * grades are of English. Below 30 words or 3 sentences all of them are noise.
 */
package org.ligne.voice.measure;
