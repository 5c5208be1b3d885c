/**
 * The files that plans name, as they are and not as they are called: rules ask here for what the
 * project's reader found, and know nothing of how and when it was found.
 */
package org.ligne.platform.media;
