/** What text viewers have in common: following the server, long lines, lines that stay in sight. */
package org.ligne.editor.view;
