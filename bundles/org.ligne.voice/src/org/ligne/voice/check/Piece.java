package org.ligne.voice.check;

import org.ligne.voice.rule.Role;
import org.ligne.voice.text.SocialText;

/**
 * One text of a post.
 *
 * @param role what it is in the post
 * @param text what it says
 */
public record Piece(Role role, SocialText text) {}
