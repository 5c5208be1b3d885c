package org.ligne.dsl.ide.completion;

/** What a caret stands in. */
enum Inside {
  /** Among the words of a plan. */
  PLAN,
  /** In a text between quotes, of one line or several. */
  TEXT,
  /** In a comment. */
  COMMENT
}
