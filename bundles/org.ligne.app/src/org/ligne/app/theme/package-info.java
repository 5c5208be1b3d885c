/** Light and dark. */
package org.ligne.app.theme;
