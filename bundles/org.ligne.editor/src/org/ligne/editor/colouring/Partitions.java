package org.ligne.editor.colouring;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPartitioningException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.rules.FastPartitioner;

/**
 * The parts of a document: code, texts, comments. They have a partitioning of their own, so that no
 * host's default one is disturbed.
 */
public final class Partitions {
  /** Name of the partitioning. */
  public static final String PARTITIONING = "org.ligne.editor.partitioning";

  /** Everything that is neither a text nor a comment. */
  public static final String CODE = IDocument.DEFAULT_CONTENT_TYPE;

  /** A text between double quotes, on one line. */
  public static final String STRING = "org.ligne.editor.string";

  /** A text between three single quotes, over any number of lines. */
  public static final String RICH = "org.ligne.editor.rich";

  /** A comment to the end of the line. */
  public static final String LINE_COMMENT = "org.ligne.editor.comment.line";

  /** A comment over any number of lines. */
  public static final String BLOCK_COMMENT = "org.ligne.editor.comment.block";

  private static final List<String> ALL = List.of(CODE, STRING, RICH, LINE_COMMENT, BLOCK_COMMENT);

  private Partitions() {}

  /** All content types, code first. */
  public static String[] all() {
    return ALL.toArray(String[]::new);
  }

  /** Gives the document its partitioning, unless it has it; null is left alone. */
  public static void connect(IDocument document) {
    if (!(document instanceof IDocumentExtension3 parted)
        || parted.getDocumentPartitioner(PARTITIONING) != null) {
      return;
    }
    var types = ALL.subList(1, ALL.size()).toArray(String[]::new);
    var partitioner = new FastPartitioner(new PartitionScanner(), types);
    partitioner.connect(document);
    parted.setDocumentPartitioner(PARTITIONING, partitioner);
  }

  /**
   * The partition to which a character typed at an offset would belong: at the end of a text or
   * comment that is not closed, that one; between others, code.
   *
   * @throws BadLocationException if the offset lies outside the document
   */
  public static ITypedRegion at(IDocument document, int offset) throws BadLocationException {
    connect(document);
    var parted = (IDocumentExtension3) document;
    try {
      if (offset > 0) {
        var before = parted.getPartition(PARTITIONING, offset - 1, false);
        if (before.getOffset() + before.getLength() == offset && isOpen(document, before)) {
          return before;
        }
      }
      return parted.getPartition(PARTITIONING, offset, true);
    } catch (BadPartitioningException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOpen(IDocument document, ITypedRegion part) throws BadLocationException {
    String text = document.get(part.getOffset(), part.getLength());
    return switch (part.getType()) {
      case LINE_COMMENT -> !text.endsWith("\n") && !text.endsWith("\r");
      case BLOCK_COMMENT -> text.length() < 4 || !text.endsWith("*/");
      case RICH -> text.length() < 6 || !text.endsWith("'''");
      case STRING -> text.length() < 2 || !text.endsWith("\"");
      default -> false;
    };
  }

  /** The content type at an offset, as {@link #at}; code outside the document. */
  public static String typeAt(IDocument document, int offset) {
    try {
      return at(document, offset).getType();
    } catch (BadLocationException e) {
      return CODE;
    }
  }

  /** The content type of the character that stands at an offset; code outside the document. */
  public static String typeOfCharacter(IDocument document, int offset) {
    connect(document);
    try {
      return ((IDocumentExtension3) document).getContentType(PARTITIONING, offset, false);
    } catch (BadLocationException e) {
      return CODE;
    } catch (BadPartitioningException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a content type is one of the two kinds of text. */
  public static boolean isText(String type) {
    return STRING.equals(type) || RICH.equals(type);
  }

  /** Whether a content type is one of the two kinds of comment. */
  public static boolean isComment(String type) {
    return LINE_COMMENT.equals(type) || BLOCK_COMMENT.equals(type);
  }
}
