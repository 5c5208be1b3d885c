package org.ligne.visual.plan;

import java.time.LocalDate;
import org.ligne.model.value.Money;

/**
 * Paid support of a post.
 *
 * @param id unique among boosts
 * @param campaign name of the campaign
 * @param post name of the post
 * @param title the post's text for people, else its name
 * @param outlet the paid channel
 * @param budget what may be spent over the whole flight
 * @param from first day
 * @param to last day, inclusive
 * @param audience the audience that is aimed at, as people call it; empty for none
 * @param place where it is declared
 */
public record Boosted(
    String id,
    String campaign,
    String post,
    String title,
    Outlet outlet,
    Money budget,
    LocalDate from,
    LocalDate to,
    String audience,
    Place place) {}
