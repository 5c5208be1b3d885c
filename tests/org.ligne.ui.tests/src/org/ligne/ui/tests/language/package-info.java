/** What the window says, in the language it runs in. */
package org.ligne.ui.tests.language;
