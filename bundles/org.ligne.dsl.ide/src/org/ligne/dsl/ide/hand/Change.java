package org.ligne.dsl.ide.hand;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What somebody wants changed. Entries are named by their identifiers in schedules: {@code
 * Campaign/Post/channel}, with {@code /number} for an occurrence of a series; without it, all of a
 * series on that channel is meant. {@code Campaign/Post} stands for all channels of a post. Days
 * and times are those of the line's zone.
 */
public sealed interface Change {
  /** The identifier of the entry; of the campaign for a new post. */
  String entry();

  /** The same change of another entry. */
  Change of(String other);

  /** How far a change reaches. */
  enum Scope {
    /** One channel of a post, or of an occurrence of a series. */
    ONE_CHANNEL,
    /** A post, or an occurrence of a series, on all its channels. */
    WHOLE_POST
  }

  /** A change that may be about one channel or all of them. */
  sealed interface Scoped extends Change {
    /** How far it reaches. */
    Scope scope();
  }

  /**
   * To another time. When the whole post is moved, channels with a time of their own go as many
   * days, and keep their hour.
   */
  record Move(String entry, LocalDateTime to, Scope scope) implements Scoped {
    @Override
    public Move of(String other) {
      return new Move(other, to, scope);
    }
  }

  /** To another day, at the hour it has. */
  record MoveToDay(String entry, LocalDate day, Scope scope) implements Scoped {
    @Override
    public MoveToDay of(String other) {
      return new MoveToDay(other, day, scope);
    }
  }

  /** Some days later, or earlier if there are fewer than none; the hour stays. */
  record Shift(String entry, int days, Scope scope) implements Scoped {
    @Override
    public Shift of(String other) {
      return new Shift(other, days, scope);
    }
  }

  /** Fixed at the time the latest schedule gives it. */
  record Pin(String entry, Scope scope) implements Scoped {
    @Override
    public Pin of(String other) {
      return new Pin(other, scope);
    }
  }

  /** No longer fixed; a moved occurrence of a series goes back to its rhythm. */
  record Unpin(String entry, Scope scope) implements Scoped {
    @Override
    public Unpin of(String other) {
      return new Unpin(other, scope);
    }
  }

  /** Into the tray: it stays in the text and out of the schedule. */
  record Hold(String entry, Scope scope) implements Scoped {
    @Override
    public Hold of(String other) {
      return new Hold(other, scope);
    }
  }

  /** Out of the tray. */
  record Release(String entry, Scope scope) implements Scoped {
    @Override
    public Release of(String other) {
      return new Release(other, scope);
    }
  }

  /** Gone, with what only makes sense with it; of a series, the day is skipped. */
  record Delete(String entry, Scope scope) implements Scoped {
    @Override
    public Delete of(String other) {
      return new Delete(other, scope);
    }
  }

  /** A new post of a campaign, with texts to be written. */
  record NewPost(String entry, String channel, LocalDateTime at) implements Change {
    @Override
    public NewPost of(String other) {
      return new NewPost(other, channel, at);
    }
  }

  /** A second post or series that says the same, without times and approvals. */
  record Duplicate(String entry) implements Change {
    @Override
    public Duplicate of(String other) {
      return new Duplicate(other);
    }
  }

  /**
   * Who takes care of it.
   *
   * @param person the name of somebody of the line's team, or null for nobody
   */
  record Assign(String entry, String person) implements Change {
    @Override
    public Assign of(String other) {
      return new Assign(other, person);
    }
  }

  /**
   * What it is about.
   *
   * @param pillar the name of a pillar of the line, or null for none
   */
  record SetPillar(String entry, String pillar) implements Change {
    @Override
    public SetPillar of(String other) {
      return new SetPillar(other, pillar);
    }
  }

  /**
   * Which phase it belongs to.
   *
   * @param phase the name of a phase of its campaign, or null for none
   */
  record SetPhase(String entry, String phase) implements Change {
    @Override
    public SetPhase of(String other) {
      return new SetPhase(other, phase);
    }
  }

  /**
   * How much a good slot matters.
   *
   * @param weight from 1, which needs no words, to 10
   */
  record SetWeight(String entry, int weight) implements Change {
    @Override
    public SetWeight of(String other) {
      return new SetWeight(other, weight);
    }
  }

  /**
   * An approval.
   *
   * @param person the name of somebody of the line's team
   * @param on the day it is given
   */
  record Approve(String entry, String person, LocalDate on) implements Change {
    @Override
    public Approve of(String other) {
      return new Approve(other, person, on);
    }
  }

  /** One more channel. */
  record AddChannel(String entry, String channel) implements Change {
    @Override
    public AddChannel of(String other) {
      return new AddChannel(other, channel);
    }
  }
}
