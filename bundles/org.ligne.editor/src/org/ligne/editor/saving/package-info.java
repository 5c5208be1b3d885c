/** Saving that leaves either the old text or the new one on the disk, never a half. */
package org.ligne.editor.saving;
