/** What the server offers to mend or improve, in the editor, in hovers and on markers. */
package org.ligne.editor.fix;
