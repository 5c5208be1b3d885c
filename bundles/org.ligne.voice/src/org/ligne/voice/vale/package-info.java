/**
 * Style packs in the format of Vale: folders of YAML rules, word lists and settings, read into
 * {@code org.ligne.voice.rule}. What cannot be honoured is listed, never dropped in silence.
 */
package org.ligne.voice.vale;
