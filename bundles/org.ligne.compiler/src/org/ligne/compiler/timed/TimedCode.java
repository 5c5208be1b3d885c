package org.ligne.compiler.timed;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * What is found once times are known. The first five arguments of each are those of findings on
 * limits: sources, day of the check, grade, remark, platform and format.
 */
public enum TimedCode implements DiagnosticCode {
  /**
   * An account posts more than its network takes within a time. Further arguments: 5 account, 6
   * what is counted, 7 how much, 8 the quota, 9 how many units the time is, 10 the unit, 11 the
   * first time in the window, 12 the time of the post, 13 how many more posts go over, 14 when the
   * post would fit.
   */
  QUOTA_EXCEEDED,
  /**
   * A text repeats another one. Further arguments: 5 the post, 6 its time, 7 the post it repeats, 8
   * its time, 9 whether it is the very same, 10 whether it goes to another account, 11 how many
   * units the time is, 12 the unit, 13 how many more repetitions there are, 14 when the text may be
   * sent again.
   */
  TEXT_REPEATED;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String bundleName() {
    return "org.ligne.compiler.timed.messages";
  }
}
