/**
 * Templates: pieces of plans with blanks to fill, shipped and the user's own. The blanks know the
 * project: its channels, pillars, people, languages and dates.
 */
package org.ligne.editor.templates;
