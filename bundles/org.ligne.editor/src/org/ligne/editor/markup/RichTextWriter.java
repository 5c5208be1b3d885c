package org.ligne.editor.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.resource.ImageDescriptor;

/** Writes a text to be shown, piece by piece. */
public final class RichTextWriter {
  private final StringBuilder characters = new StringBuilder();
  private final List<RichText.Span> spans = new ArrayList<>();
  private final List<RichText.Link> links = new ArrayList<>();
  private final List<RichText.Picture> pictures = new ArrayList<>();
  private final List<RichText.Block> blocks = new ArrayList<>();
  private final List<RichText.Table> tables = new ArrayList<>();
  private final EnumSet<Look> looks = EnumSet.noneOf(Look.class);

  /** Writes with the looks that are on. */
  public RichTextWriter write(String text) {
    if (!text.isEmpty()) {
      if (!looks.isEmpty()) {
        spans.add(new RichText.Span(length(), text.length(), Set.copyOf(looks)));
      }
      characters.append(text);
    }
    return this;
  }

  /** Writes with looks of its own, besides those that are on. */
  public RichTextWriter write(String text, Look... more) {
    EnumSet<Look> before = EnumSet.copyOf(looks);
    looks.addAll(List.of(more));
    write(text);
    looks.clear();
    looks.addAll(before);
    return this;
  }

  /** Writes what leads somewhere. */
  public RichTextWriter link(String text, String target) {
    int start = length();
    write(text);
    linked(start, target);
    return this;
  }

  /** Puts a picture that is as high as a line. */
  public RichTextWriter picture(ImageDescriptor image) {
    pictures.add(new RichText.Picture(length(), image));
    characters.append(RichText.OBJECT);
    return this;
  }

  /** Ends a line, unless nothing stands on it. */
  public RichTextWriter line() {
    if (length() > 0 && characters.charAt(length() - 1) != '\n') {
      characters.append('\n');
    }
    return this;
  }

  /** Leaves a line empty, unless there is one, or nothing stands above. */
  public RichTextWriter paragraph() {
    line();
    if (length() > 1 && characters.charAt(length() - 2) != '\n') {
      characters.append('\n');
    }
    return this;
  }

  /** Adds another text below what is written. */
  public RichTextWriter append(RichText other) {
    int start = length();
    characters.append(other.characters());
    other
        .spans()
        .forEach(it -> spans.add(new RichText.Span(start + it.start(), it.length(), it.looks())));
    other
        .links()
        .forEach(it -> links.add(new RichText.Link(start + it.start(), it.length(), it.target())));
    other
        .pictures()
        .forEach(it -> pictures.add(new RichText.Picture(start + it.offset(), it.image())));
    other
        .blocks()
        .forEach(
            it ->
                blocks.add(
                    new RichText.Block(
                        start + it.start(), start + it.end(), it.level(), it.hasMark())));
    other
        .tables()
        .forEach(it -> tables.add(new RichText.Table(start + it.start(), start + it.end())));
    return this;
  }

  /** What was written, without empty lines at the end. */
  public RichText finish() {
    int end = length();
    while (end > 0 && characters.charAt(end - 1) == '\n') {
      end--;
    }
    characters.setLength(end);
    return new RichText(
        characters.toString(),
        List.copyOf(spans),
        List.copyOf(links),
        List.copyOf(pictures),
        List.copyOf(blocks),
        List.copyOf(tables));
  }

  int length() {
    return characters.length();
  }

  void turn(Look look, boolean on) {
    if (on) {
      looks.add(look);
    } else {
      looks.remove(look);
    }
  }

  boolean has(Look look) {
    return looks.contains(look);
  }

  void linked(int start, String target) {
    if (length() > start) {
      links.add(new RichText.Link(start, length() - start, target));
    }
  }

  void indented(int start, int level, boolean hasMark) {
    blocks.add(new RichText.Block(start, length(), level, hasMark));
  }

  void tabled(int start) {
    tables.add(new RichText.Table(start, length()));
  }
}
