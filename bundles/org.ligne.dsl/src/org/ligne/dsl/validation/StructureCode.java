package org.ligne.dsl.validation;

import static org.ligne.model.diagnostic.Severity.ERROR;
import static org.ligne.model.diagnostic.Severity.INFO;
import static org.ligne.model.diagnostic.Severity.WARNING;

import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Severity;

/**
 * What the structural rules find in a plan that can be read but cannot be right, or hardly. The
 * numbers in the comments are the message's arguments.
 */
public enum StructureCode implements DiagnosticCode {
  // ---- names and statements

  /** Two elements of one scope have one name. 0: the name, 1: the line of the first. */
  DUPLICATE_NAME(ERROR),
  /** Two files declare the same. 0: the name, 1: the other files. */
  DUPLICATE_DECLARATION(ERROR),
  /** A statement that can be made once is made again. 0: its words. */
  REPEATED_STATEMENT(ERROR),
  /** A list names a value twice. 0: the value. */
  REPEATED_VALUE(WARNING),
  /** A text holds nothing but blanks. */
  EMPTY_TEXT(ERROR),
  /** No campaign has a post of the pillar. 0: its name. */
  UNUSED_PILLAR(WARNING),
  /** No campaign reaches the audience. 0: its name. */
  UNUSED_AUDIENCE(WARNING),
  /** No campaign publishes on the channel. 0: its name. */
  UNUSED_CHANNEL(WARNING),
  /** No post belongs to the phase. 0: its name. */
  UNUSED_PHASE(WARNING),

  // ---- files

  /** The file is longer than the documented limit. 0: its characters, 1: the limit. */
  FILE_TOO_LARGE(ERROR),
  /** Braces nest deeper than the documented limit. 0: the depth, 1: the limit, 2: the line. */
  NESTING_TOO_DEEP(ERROR),
  /** A path does not start in the project. 0: the path. */
  PATH_ABSOLUTE(ERROR),
  /** A path is written with backslashes. 0: the path, 1: the path with slashes. */
  PATH_WITH_BACKSLASH(ERROR),
  /** A medium lies in a folder above. 0: the path. */
  PATH_GOES_UP(ERROR),

  // ---- dates and hours

  /** A period ends before it begins. 0: first day, 1: last day. */
  REVERSED_PERIOD(ERROR),
  /** A span of the day begins and ends at one time. 0: the time. */
  EMPTY_TIME_RANGE(ERROR),
  /** A local time is skipped by a clock change. 0: time, 1: zone, 2: last before, 3: next after. */
  TIME_DOES_NOT_EXIST(ERROR),
  /**
   * A clock change repeats a local time. 0: time, 1: zone, 2, 3: both, 4, 5: the hours repeated.
   */
  TIME_EXISTS_TWICE(WARNING),

  // ---- the editorial line

  /** The line names no language. 0: its name. */
  LINE_WITHOUT_LANGUAGE(ERROR),
  /** The line names no time zone. 0: its name. */
  LINE_WITHOUT_ZONE(ERROR),
  /** The least shares exceed the whole. 0: their sum. */
  SHARES_ABOVE_WHOLE(ERROR),
  /** The largest shares do not reach the whole. 0: their sum. */
  SHARES_BELOW_WHOLE(ERROR),
  /** A share is kept by every plan. 0: the pillar. */
  SHARE_WITHOUT_EFFECT(WARNING),
  /** A share leaves a pillar no post. 0: the pillar. */
  SHARE_OF_NOTHING(WARNING),
  /** A channel states the share of a pillar twice. 0: the pillar, 1: the channel. */
  DUPLICATE_SHARE(ERROR),
  /** A share is counted over no weeks. 0: the share's words. */
  SHARE_OF_ZERO_WEEKS(ERROR),
  /** A distance of no length. 0: the statement's words. */
  SPAN_OF_ZERO(ERROR),
  /** Nothing may be spent. 0: the limit. */
  SPEND_OF_ZERO(ERROR),
  /** Boosts alone spend more than a week may cost. 0: sum, 1: Monday of the week, 2: limit. */
  BOOSTS_ABOVE_SPEND(WARNING),
  /** A count is written with its larger figure first. 0: first figure, 1: second figure. */
  REVERSED_RANGE(ERROR),
  /** A cap allows no post. 0: the channel. */
  CAP_OF_ZERO(ERROR),
  /** A cap allows more than another lets through. 0: its figure, 1: the other's words. */
  CAP_WITHOUT_EFFECT(WARNING),
  /** A cadence asks for no post. 0: the channel. */
  CADENCE_OF_ZERO(ERROR),
  /** A cadence asks for more than the caps allow. 0: posts asked, 1: posts allowed a week. */
  CADENCE_ABOVE_CAP(ERROR),
  /** A cadence asks for more than a week has room for. 0: channel, 1: asked, 2: room. */
  CADENCE_IMPOSSIBLE(ERROR),
  /** Gaps across weeks break a cadence. 0: channel, 1: asked, 2: weeks it can be kept. */
  CADENCE_UNSUSTAINABLE(WARNING),
  /** The quiet hours swallow a window. 0: the window. */
  WINDOW_IN_QUIET_HOURS(ERROR),
  /** No slot of the half-hour grid begins in a window. 0: the window. */
  WINDOW_WITHOUT_SLOT(ERROR),
  /** The quiet hours fill the week. 0: the channel. */
  CHANNEL_NEVER_OPEN(ERROR),
  /** Nobody of the team has a role that must approve. 0: the role. */
  ROLE_WITHOUT_PERSON(WARNING),
  /** A person can take care of no entry. 0: the person. */
  CAPACITY_OF_ZERO(ERROR),

  // ---- voice

  /** A readability score beyond its scale. 0: the score. */
  READABILITY_OUT_OF_RANGE(ERROR),
  /** A hashtag networks do not link. 0: the hashtag. */
  HASHTAG_FORM(ERROR),
  /** More hashtags are always there than texts may hold. 0: always there, 1: allowed. */
  HASHTAGS_ABOVE_MAXIMUM(ERROR),
  /** A wording is preferred and refused. 0: the wording. */
  FORBIDS_PREFERRED(ERROR),
  /** A pack uses itself. 0: the way round. */
  PACK_CYCLE(ERROR),

  // ---- rules over whole plans

  /** A statement that every plan keeps. 0: its words. */
  PLAN_RULE_WITHOUT_EFFECT(WARNING),
  /** No post can be all that is asked of it. 0: the words that exclude others. */
  PLAN_POSTS_NEVER(WARNING),
  /** No post or network of the line has a topic, file or format. 0: it. */
  PLAN_VALUE_UNKNOWN(WARNING),
  /** The line has no such event. 0: its text. */
  PLAN_EVENT_UNKNOWN(ERROR),
  /** Two statements cannot be kept together. 0: the words of the other. */
  PLAN_CONTRADICTION(ERROR),

  // ---- campaigns

  /** The campaign has no period. 0: its name. */
  CAMPAIGN_WITHOUT_PERIOD(ERROR),
  /** The campaign has neither posts nor series. 0: its name. */
  CAMPAIGN_WITHOUT_POSTS(WARNING),
  /** A phase leaves its campaign. 0: phase, 1: its days, 2: the campaign's days. */
  PHASE_OUTSIDE_CAMPAIGN(ERROR),
  /** A step of the journey has pillars but no post. 0: the step, 1: its pillars. */
  MOMENT_UNSERVED(WARNING),
  /** A tracking value outside the agreed spelling. 0: the value. */
  UTM_FORM(ERROR),
  /** Not an absolute web address. 0: the address. */
  LINK_FORM(ERROR),
  /** The address brings tracking parameters of its own. 0: the parameter. */
  LINK_WITH_TRACKING(WARNING),
  /** A weight outside 1 to 10. 0: the weight. */
  WEIGHT_OUT_OF_RANGE(ERROR),
  /** A flight leaves its campaign. 0: its days, 1: the campaign's days. */
  BOOST_OUTSIDE_CAMPAIGN(ERROR),
  /** Money is spent on a channel that is not paid. 0: the channel. */
  BOOST_CHANNEL_NOT_PAID(ERROR),
  /** A flight begins before its post is there. 0: first day, 1: post, 2: the post's first day. */
  BOOST_BEFORE_POST(ERROR),
  /** A boost without money. 0: the budget, 1: the post. */
  BUDGET_OF_ZERO(WARNING),
  /** A cost nobody limits. 0: the cost, 1: the line. */
  COST_WITHOUT_LIMIT(WARNING),
  /** An amount in another currency than the limit. 0: the amount, 1: the limit. */
  COST_IN_OTHER_CURRENCY(ERROR),
  /** An approval nobody asked for. 0: the person, 1: the role. */
  APPROVAL_NOT_NEEDED(INFO),
  /** A person approves twice. 0: the person. */
  DUPLICATE_APPROVAL(WARNING),
  /** Approvals are given for different times. 0: the time, 1: that of an earlier approval. */
  APPROVED_TIMES_DIFFER(ERROR),
  /** An approval is given for another time than the text pins. 0: the time, 1: the pinned one. */
  APPROVED_TIME_NOT_PINNED(ERROR),
  /** A series does not occur on the day approved. 0: the time, 1: the series. */
  APPROVED_TIME_WITHOUT_OCCURRENCE(ERROR),

  // ---- posts and series

  /** A post goes nowhere. 0: its name. */
  POST_WITHOUT_CHANNEL(ERROR),
  /** A post goes to one channel twice in one format. 0: the channel. */
  DUPLICATE_PLACEMENT(ERROR),
  /** A post goes where nothing can be scheduled. 0: the channel. */
  PLACEMENT_ON_EARNED_CHANNEL(WARNING),
  /** A fixed time outside the campaign. 0: the time, 1: the campaign's days. */
  FIXED_OUTSIDE_CAMPAIGN(ERROR),
  /** A fixed time outside the phase. 0: the time, 1: the phase, 2: its days. */
  FIXED_OUTSIDE_PHASE(ERROR),
  /** A fixed time in quiet hours. 0: the times, 1: the channel. */
  FIXED_IN_QUIET_HOURS(ERROR),
  /** A fixed time in a blackout. 0: the times, 1: the blackout, 2: the channel. */
  FIXED_IN_BLACKOUT(ERROR),
  /** A fixed time outside the windows. 0: the times, 1: the channel. */
  FIXED_OUTSIDE_WINDOWS(ERROR),
  /** A recurrence and its distance of no weeks. 0: the series. */
  SERIES_OF_ZERO_WEEKS(ERROR),
  /** A series begins outside its period. 0: the day, 1: the days of the phase or campaign. */
  SERIES_STARTS_OUTSIDE(ERROR),
  /** No day is left for a series. 0: the series, 1: the days of its period. */
  SERIES_NEVER_RECURS(ERROR),
  /** The period ends before the weeks do. 0: series, 1: weeks asked, 2: last day. */
  SERIES_CUT_SHORT(WARNING),
  /** Items without a day. 0: how many, 1: which, 2: days found. */
  ITEMS_WITHOUT_DAY(ERROR),
  /** A pause on a day without recurrence. 0: the day, 1: the series. */
  SKIP_WITHOUT_EFFECT(WARNING),
  /** A move of a day without recurrence. 0: the day, 1: the series. */
  MOVE_WITHOUT_OCCURRENCE(ERROR),
  /** An occurrence is moved twice on one channel. 0: the day. */
  DUPLICATE_MOVE(ERROR),
  /** One instant for many recurrences. 0: the series. */
  PINNED_SERIES(ERROR),
  /** Whole days of a series are black. 0: the days, 1: the blackout, 2: the channel. */
  OCCURRENCE_IN_BLACKOUT(ERROR),
  /** A series recurs on weekdays without window. 0: the weekdays, 1: the channel. */
  OCCURRENCE_OUTSIDE_WINDOWS(ERROR),

  // ---- order

  /** Posts wait for each other. 0: the way round. */
  ORDER_CYCLE(ERROR),
  /** A post waits for itself. 0: its name. */
  ORDER_ON_ITSELF(ERROR),
  /** A post ends before it may begin. 0: post, 1: its last time, 2: the other, 3: earliest time. */
  ORDER_IMPOSSIBLE(ERROR),

  // ---- texts

  /** A text is missing. 0: the post, 1: the language, 2: the channels. */
  POST_WITHOUT_TEXT(ERROR),
  /** Something for a channel the post does not go to. 0: the channel, 1: the post. */
  CHANNEL_NOT_OF_POST(ERROR),
  /** A text no channel publishes. 0: the language, 1: the languages that are published. */
  LANGUAGE_NOT_PUBLISHED(WARNING),
  /** Two texts for one use. 0: field and language, 1: the line of the first. */
  DUPLICATE_TEXT(ERROR),
  /** Two values in one language. 0: the value that wins. */
  DUPLICATE_LANGUAGE(ERROR),
  /** An item says nothing in a language. 0: the number of the item, 1: the language. */
  ITEM_WITHOUT_VALUE(ERROR),
  /** A text waits for items that do not exist. 0: the post. */
  PLACEHOLDER_WITHOUT_ITEMS(ERROR),
  /** Texts leave the items out. 0: the series, 1: the language. */
  ITEMS_NEVER_USED(WARNING),
  /** A thread has fewer posts in a language. 0: language, 1: how many, 2: other, 3: how many. */
  THREAD_UNEVEN(WARNING),
  /** A file of subtitles has another ending than networks read. 0: its path. */
  CAPTIONS_FORMAT(WARNING),

  // ---- scenarios

  /** A scenario speaks of one thing twice. 0: the thing, 1: the line of the first. */
  OVERRIDDEN_TWICE(ERROR),
  /** A scenario says what the plan says already. 0: its words. */
  OVERRIDE_WITHOUT_EFFECT(WARNING),

  // ---- platforms

  /** No format is the default. 0: the platform. */
  NO_DEFAULT_FORMAT(ERROR),
  /** Another format is the default already. 0: the format, 1: the first default. */
  SEVERAL_DEFAULT_FORMATS(ERROR),
  /** A format limits the same twice. 0: the limit's words, 1: the line of the first. */
  DUPLICATE_LIMIT(ERROR),
  /** A known limit without its source. 0: the grade. */
  LIMIT_WITHOUT_SOURCE(WARNING),
  /** The platform's facts are undated. 0: the platform. */
  CHECK_DATE_MISSING(WARNING),
  /** A text of no length. 0: the field. */
  TEXT_LIMIT_OF_ZERO(ERROR),
  /** A text of which nothing is shown. 0: the field. */
  FOLD_OF_ZERO(ERROR),
  /** A field is called required, and nothing looks for it. 0: the field. */
  REQUIRED_NOT_JUDGED(WARNING),
  /** Text alone is accepted and media are demanded, or neither is possible. 0: the format. */
  LIMITS_CONTRADICT(ERROR),
  /** A figure below zero. 0: the figure. */
  FIGURE_BELOW_ZERO(ERROR),
  /** A bound of zero that nothing keeps, or a span of no length. 0: the figure. */
  FIGURE_OF_ZERO(ERROR),
  /** A unit of something else. 0: the quantity, 1: what is limited, 2: the units that fit. */
  UNIT_NOT_OF_MEASURE(ERROR),
  /** Media do not have it. 0: the measure, 1: the media, 2: the measures they have. */
  MEASURE_NOT_OF_KIND(ERROR),
  /** A number is written where words are chosen from, or a word where a number is. 0: subject. */
  NUMBER_OR_CHOICE(ERROR),
  /** A rule ends before it begins. 0: its first day, 1: its last. */
  NEVER_IN_FORCE(ERROR),
  /** Conditions no post meets together. 0: one, 1: the other. */
  CONDITIONS_CONTRADICT(ERROR),
  /** One of two things that exclude each other is part of the other. 0: one, 1: the other. */
  EXCLUSION_IMPOSSIBLE(ERROR),
  /** A limit of a platform has no grade. */
  EVIDENCE_MISSING(ERROR),
  /** A pack for a later version of the language. 0: that version, 1: the one that is known. */
  LANGUAGE_TOO_NEW(ERROR),
  /** A pack for a version of the language there never was. 0: that version, 1: the first. */
  LANGUAGE_UNKNOWN(ERROR),
  /** A platform of the project takes the place of a shipped one. 0: its name. */
  PLATFORM_REPLACED(INFO),
  /** Another rule for an account, without a reason. */
  OVERRIDE_WITHOUT_REASON(ERROR),
  /** Another rule for an account where the platform has none. 0: the limit, 1: the platform. */
  OVERRIDE_OF_NOTHING(WARNING);

  private final Severity severity;

  StructureCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String bundleName() {
    return "org.ligne.dsl.validation.messages";
  }
}
