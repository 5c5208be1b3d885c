/** Shows pictures of a plan in windows, and has people work with them. */
package org.ligne.ui.visual;
