/** Finding all places that name an element, in the search view. */
package org.ligne.editor.references;
