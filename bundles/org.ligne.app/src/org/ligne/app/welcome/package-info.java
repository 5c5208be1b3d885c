/** The page a new user sees first. */
package org.ligne.app.welcome;
