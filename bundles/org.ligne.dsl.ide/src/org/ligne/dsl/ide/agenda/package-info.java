/** What a line's calendar says about days and hours, for whoever proposes or explains them. */
package org.ligne.dsl.ide.agenda;
