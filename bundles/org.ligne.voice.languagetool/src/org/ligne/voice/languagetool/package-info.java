/**
 * Looks at spelling and grammar with LanguageTool, on this machine alone: no text leaves it. What
 * LanguageTool needs lies in a bundle of its own, and is loaded with the first text that is looked
 * at.
 */
package org.ligne.voice.languagetool;
