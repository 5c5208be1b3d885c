package org.ligne.platform.force;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ligne.model.line.Channel;
import org.ligne.model.platform.AccountKind;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;

/**
 * What limits can depend on: what a post carries, and of which kinds its account is.
 *
 * @param carried what is true of the post
 * @param open what cannot be told, such as whether a file moves that nobody has opened yet
 * @param accounts the kinds of the account
 */
public record Circumstances(
    Set<ConditionKind> carried, Set<ConditionKind> open, Set<AccountKind> accounts) {

  /** Keeps the sets from changing later. */
  public Circumstances {
    carried = Set.copyOf(carried);
    open = Set.copyOf(open);
    accounts = Set.copyOf(accounts);
  }

  /** A post that carries some things and nothing else, on an account. */
  public static Circumstances of(Channel channel, ConditionKind... carried) {
    Set<ConditionKind> all = EnumSet.noneOf(ConditionKind.class);
    all.addAll(List.of(carried));
    return new Circumstances(all, Set.of(), Set.copyOf(channel.getAccounts()));
  }

  /** Whether a condition is met; one that cannot be told is not, whichever way it asks. */
  public boolean meet(Condition condition) {
    ConditionKind kind = condition.getKind();
    if (open.contains(kind)) {
      return false;
    }
    boolean is =
        kind == ConditionKind.ACCOUNT
            ? accounts.contains(condition.getAccount())
            : carried.contains(kind);
    return is != condition.isNegated();
  }
}
