/**
 * Which limits hold for a post: those of its channel, format and network that ask for what it
 * carries, on the day it is published.
 */
package org.ligne.platform.force;
