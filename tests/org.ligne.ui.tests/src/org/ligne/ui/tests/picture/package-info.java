/** Pictures of plans, and changes of plans by hand. */
package org.ligne.ui.tests.picture;
