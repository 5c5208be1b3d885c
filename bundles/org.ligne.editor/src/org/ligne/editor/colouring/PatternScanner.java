package org.ligne.editor.colouring;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.ligne.dsl.Keywords;

/**
 * Splits a range into what a pattern finds, each piece with the style its group is named for, and
 * what lies between. Holds a state per range; one thread at a time.
 */
final class PatternScanner implements ITokenScanner {
  private static final Set<String> WORDS = Keywords.words();

  private final Pattern pattern;
  private final Map<String, Style> groups;
  private final IToken between;
  private final Function<Style, IToken> tokens;
  private Matcher matcher;
  private int start;
  private int end;
  private int tokenStart;
  private int tokenEnd;
  private boolean found;

  /**
   * @param between the style of what the pattern does not find, or null for plain text
   * @param tokens the token of a style
   */
  PatternScanner(Pattern pattern, Style between, Function<Style, IToken> tokens) {
    this.pattern = pattern;
    this.groups =
        pattern.namedGroups().keySet().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Style::valueOf));
    this.between = between == null ? new Token(null) : tokens.apply(between);
    this.tokens = tokens;
  }

  @Override
  public void setRange(IDocument document, int offset, int length) {
    try {
      matcher = pattern.matcher(document.get(offset, length));
    } catch (BadLocationException e) {
      throw new IllegalArgumentException(e);
    }
    start = offset;
    end = length;
    tokenEnd = 0;
    found = matcher.find();
  }

  @Override
  public IToken nextToken() {
    tokenStart = tokenEnd;
    if (tokenStart >= end) {
      return Token.EOF;
    }
    if (!found || tokenStart < matcher.start()) {
      tokenEnd = found ? matcher.start() : end;
      return between;
    }
    tokenEnd = matcher.end();
    var token = token();
    found = matcher.find();
    return token;
  }

  private IToken token() {
    for (var each : groups.entrySet()) {
      if (matcher.start(each.getKey()) >= 0) {
        return each.getValue() != Style.KEYWORD || WORDS.contains(matcher.group())
            ? tokens.apply(each.getValue())
            : between;
      }
    }
    return between;
  }

  @Override
  public int getTokenOffset() {
    return start + tokenStart;
  }

  @Override
  public int getTokenLength() {
    return tokenEnd - tokenStart;
  }
}
