package org.ligne.planning;

import java.time.LocalDate;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Statement;

/**
 * A week in which a channel has fewer entries than its cadence wants.
 *
 * @param channel the channel
 * @param monday the Monday the week begins with
 * @param wanted how many entries the week should have; less than the cadence in a cut week
 * @param placed how many it has
 * @param statement the cadence
 */
public record Shortfall(
    Channel channel, LocalDate monday, int wanted, int placed, Statement statement) {}
