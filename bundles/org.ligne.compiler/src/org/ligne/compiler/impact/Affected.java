package org.ligne.compiler.impact;

import java.time.ZonedDateTime;
import org.ligne.compiler.Diagnostic;

/**
 * A post that a change concerns.
 *
 * @param id the identifier of the entry
 * @param at when it is planned, in the zone of its line, as calendars and schedules show it
 * @param finding what is wrong with it afterwards, or was before it was freed, at the place to
 *     change
 */
public record Affected(String id, ZonedDateTime at, Diagnostic finding) {}
