package org.ligne.voice.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.parser.ParseException;
import java.math.MathContext;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An expression that has been read. Only functions that end at once are known to it. Never changes;
 * may be used by any thread.
 */
public final class Calculation {
  /** The longest expression that is taken. */
  public static final int LONGEST = 4_000;

  private static final ExpressionConfiguration CONFIGURATION =
      ExpressionConfiguration.builder()
          .functionDictionary(functions())
          .mathContext(MathContext.DECIMAL64)
          .arraysAllowed(false)
          .structuresAllowed(false)
          .binaryAllowed(false)
          .implicitMultiplicationAllowed(false)
          .singleQuoteStringLiteralsAllowed(true)
          .zoneId(ZoneOffset.UTC)
          .locale(Locale.ROOT)
          .build();

  private final Expression expression;

  private Calculation(Expression expression) {
    this.expression = expression;
  }

  private static MapBasedFunctionDictionary functions() {
    Map<String, FunctionIfc> known = new LinkedHashMap<>();
    known.put("ABS", new AbsFunction());
    known.put("CEILING", new CeilingFunction());
    known.put("FLOOR", new FloorFunction());
    known.put("IF", new IfFunction());
    known.put("MAX", new MaxFunction());
    known.put("MIN", new MinFunction());
    known.put("ROUND", new RoundFunction());
    known.put("SQRT", new SqrtFunction());
    known.putAll(TextFunctions.all());
    MapBasedFunctionDictionary dictionary = new MapBasedFunctionDictionary();
    known.forEach(dictionary::addFunction);
    return dictionary;
  }

  /**
   * Reads an expression.
   *
   * @param source as written
   * @param names the variables it may use
   * @throws Unread if it is none, or uses another name
   */
  public static Calculation of(String source, Set<String> names) throws Unread {
    if (source.length() > LONGEST) {
      throw new Unread(Unread.Reason.SYNTAX, source.substring(0, 40) + "…", "");
    }
    try {
      Expression expression = new Expression(escaped(source), CONFIGURATION);
      expression.validate();
      Set<String> unknown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      unknown.addAll(expression.getUndefinedVariables());
      names.forEach(unknown::remove);
      if (!unknown.isEmpty()) {
        throw new Unread(Unread.Reason.NAME, source, String.join(", ", unknown));
      }
      TextFunctions.checkPatterns(source, expression.getAbstractSyntaxTree());
      return new Calculation(expression);
    } catch (ParseException unread) {
      throw new Unread(Unread.Reason.SYNTAX, source, unread.getMessage());
    }
  }

  /** In texts a backslash stands for itself, as patterns need it, except before a quote. */
  private static String escaped(String source) {
    return source.replaceAll("\\\\(?![\"'])", "\\\\\\\\");
  }

  /** Its value as a number; empty text or a breach of arithmetic, such as dividing by 0, is NaN. */
  public double number(Map<String, ?> values) {
    try {
      return value(values).getNumberValue().doubleValue();
    } catch (EvaluationException | ParseException | ArithmeticException without) {
      return Double.NaN;
    }
  }

  /** Whether it is true; what has no value is not. */
  public boolean holds(Map<String, ?> values) {
    try {
      return Boolean.TRUE.equals(value(values).getBooleanValue());
    } catch (EvaluationException | ParseException | ArithmeticException without) {
      return false;
    }
  }

  private EvaluationValue value(Map<String, ?> values) throws EvaluationException, ParseException {
    return expression.copy().withValues(values).evaluate();
  }
}
