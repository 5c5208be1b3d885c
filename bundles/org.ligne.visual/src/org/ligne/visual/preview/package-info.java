/** What posts will look like on their networks, and what there is to know of their texts. */
package org.ligne.visual.preview;
