package org.ligne.voice.expression;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ligne.voice.pattern.Compiled;
import org.ligne.voice.pattern.Haystack;
import org.ligne.voice.pattern.Refusal;
import org.ligne.voice.pattern.TextPattern;

/** The functions of expressions that look at texts. */
final class TextFunctions {
  private TextFunctions() {}

  static Map<String, FunctionIfc> all() {
    Map<String, FunctionIfc> all = new LinkedHashMap<>();
    all.put("COUNT", new Count());
    all.put("HAS", new Has());
    all.put("LENGTH", new Length());
    all.put("LOWER", new Lower());
    all.put("UPPER", new Upper());
    return all;
  }

  /** Refuses patterns that searching cannot take, and such as are put together. */
  static void checkPatterns(String source, ASTNode node) throws Unread {
    Token token = node.getToken();
    String name = token.getValue().toUpperCase(Locale.ROOT);
    boolean searches =
        token.getType() == Token.TokenType.FUNCTION && (name.equals("COUNT") || name.equals("HAS"));
    List<ASTNode> parameters = node.getParameters();
    if (searches && parameters.size() == 2) {
      Token pattern = parameters.get(1).getToken();
      if (pattern.getType() != Token.TokenType.STRING_LITERAL) {
        throw new Unread(Unread.Reason.COMPUTED_PATTERN, source, pattern.getValue());
      }
      if (TextPattern.of(pattern.getValue()) instanceof Refusal refusal) {
        throw new Unread(source, refusal);
      }
    }
    for (ASTNode parameter : parameters) {
      checkPatterns(source, parameter);
    }
  }

  private static int count(EvaluationValue... values) {
    Compiled compiled = TextPattern.of(values[1].getStringValue());
    return compiled instanceof TextPattern pattern
        ? pattern.all(Haystack.of(values[0].getStringValue())).size()
        : 0;
  }

  /** How often a pattern is found. */
  @FunctionParameter(name = "text")
  @FunctionParameter(name = "pattern")
  static final class Count extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression in, Token token, EvaluationValue... values) {
      return in.convertValue(count(values));
    }
  }

  /** Whether a pattern is found. */
  @FunctionParameter(name = "text")
  @FunctionParameter(name = "pattern")
  static final class Has extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression in, Token token, EvaluationValue... values) {
      return in.convertValue(count(values) > 0);
    }
  }

  /** How many UTF-16 units a text has. */
  @FunctionParameter(name = "text")
  static final class Length extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression in, Token token, EvaluationValue... values) {
      return in.convertValue(values[0].getStringValue().length());
    }
  }

  /** A text in small letters. */
  @FunctionParameter(name = "text")
  static final class Lower extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression in, Token token, EvaluationValue... values) {
      return in.convertValue(values[0].getStringValue().toLowerCase(Locale.ROOT));
    }
  }

  /** A text in capitals. */
  @FunctionParameter(name = "text")
  static final class Upper extends AbstractFunction {
    @Override
    public EvaluationValue evaluate(Expression in, Token token, EvaluationValue... values) {
      return in.convertValue(values[0].getStringValue().toUpperCase(Locale.ROOT));
    }
  }
}
