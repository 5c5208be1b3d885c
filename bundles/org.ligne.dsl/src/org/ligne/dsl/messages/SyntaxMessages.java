package org.ligne.dsl.messages;

import com.google.inject.Inject;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.ligne.dsl.conversion.InvalidValueException;
import org.ligne.dsl.conversion.ValueCode;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.diagnostic.DiagnosticCode;

/**
 * Says what the parser stumbled over and what it expected instead. The first of a message's data is
 * how to mend it.
 */
public class SyntaxMessages implements ISyntaxErrorMessageProvider {
  private static final int MOST_SHOWN = 40;

  @Inject private Wording wording;

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    RecognitionException error = context.getRecognitionException();
    if (error == null) { // From the lexer, which takes any character, but no comment without end.
      return message(SyntaxCode.COMMENT_NOT_CLOSED);
    }
    return message(SyntaxCode.SYNTAX_ERROR, found(error.token), expected(error, context));
  }

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
    if (!(context.getValueConverterException() instanceof InvalidValueException invalid)) {
      String expected = wording.word("something-else");
      return message(SyntaxCode.SYNTAX_ERROR, context.getDefaultMessage(), expected);
    }
    SyntaxErrorMessage refused = message(invalid.code(), shown(invalid.word()));
    return invalid.word().isEmpty() && invalid.code() != ValueCode.TEXT_MISSING
        ? new SyntaxErrorMessage(
            wording.word("value-missing"), refused.getIssueCode(), refused.getIssueData())
        : refused;
  }

  private SyntaxErrorMessage message(DiagnosticCode code, Object... arguments) {
    String[] data = {wording.mend(code, arguments)};
    return new SyntaxErrorMessage(wording.text(code, arguments), code.id(), data);
  }

  private String found(Token token) {
    return token == null || token.getType() == Token.EOF
        ? wording.word("end-of-file")
        : '"' + shown(token.getText()) + '"';
  }

  /** The parser may take pages for one word, where a quote is missing. */
  private static String shown(String text) {
    String line = text.lines().findFirst().orElse("");
    int end = Math.min(line.length(), MOST_SHOWN);
    int whole = end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return whole < text.stripTrailing().length() ? line.substring(0, whole) + "…" : line;
  }

  private String expected(RecognitionException error, IParserErrorContext context) {
    if (error instanceof MismatchedTokenException mismatch && mismatch.expecting > 0) {
      String token = context.getTokenNames()[mismatch.expecting];
      return readable(token) + caret(token, error.token);
    }
    return wording.word("something-else");
  }

  /** Where a word of the language stands in a name's place: how it is written as a name. */
  private static String caret(String expected, Token found) {
    boolean word = found != null && found.getType() != Token.EOF && isName(found.getText());
    return word && expected.equals("RULE_ID") ? " (^" + found.getText() + ")" : "";
  }

  private static boolean isName(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Token names are quoted keywords or the names of terminal rules. */
  private String readable(String token) {
    return token.startsWith("'") ? token.substring(1, token.length() - 1) : terminal(token);
  }

  private String terminal(String token) {
    return token.startsWith("RULE_") ? wording.word("token." + token) : token;
  }
}
