/** Pictures of the plans of projects, as they follow the texts, and changes of plans by hand. */
package org.ligne.ui.picture;
