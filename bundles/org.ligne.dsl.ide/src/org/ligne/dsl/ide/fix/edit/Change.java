package org.ligne.dsl.ide.fix.edit;

/**
 * Characters of a page and what comes in their place.
 *
 * @param page the text that changes
 * @param extent the old characters; empty for an insertion
 * @param text the new ones; empty for a removal
 */
public record Change(Page page, Extent extent, String text) {
  /** Whether both change the same characters of the same file. */
  public boolean clashes(Change other) {
    return page.resource() == other.page.resource() && extent.overlaps(other.extent);
  }
}
