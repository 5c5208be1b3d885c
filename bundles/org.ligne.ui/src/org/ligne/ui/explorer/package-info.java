/** What plans hold, below their files in the project explorer. */
package org.ligne.ui.explorer;
