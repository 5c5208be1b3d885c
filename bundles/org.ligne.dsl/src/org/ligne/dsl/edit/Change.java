package org.ligne.dsl.edit;

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

  /** Whether it takes characters away and puts none in their place. */
  boolean isRemoval() {
    return text.isEmpty() && !extent.isEmpty();
  }

  /** The removal of what both remove. */
  Change joined(Change other) {
    int start = Math.min(extent.start(), other.extent.start());
    int end = Math.max(extent.end(), other.extent.end());
    return new Change(page, new Extent(start, end), "");
  }

  /** Whether it removes the blank that parts what is before it from what is put behind it. */
  boolean swallowsBlankBefore(Change next) {
    int end = extent.end();
    return isRemoval()
        && next.extent.isEmpty()
        && next.extent.start() == end
        && page.text().charAt(end - 1) == ' '
        && extent.start() > 0
        && !Character.isWhitespace(page.text().charAt(extent.start() - 1))
        && !next.text.startsWith(" ");
  }

  /** The same removal without its last character. */
  Change shortened() {
    return new Change(page, new Extent(extent.start(), extent.end() - 1), text);
  }
}
