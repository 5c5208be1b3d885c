package org.ligne.editor.markup;

/** How a piece of text looks, besides its letters. */
public enum Look {
  /** Stands out. */
  STRONG,
  /** Said with another voice. */
  EMPHASIS,
  /** What one would type, in letters of one width. */
  CODE,
  /** Above what follows. */
  HEADING,
  /** Of little weight. */
  FAINT,
  /** What a change takes away. */
  REMOVED,
  /** What a change brings. */
  ADDED
}
