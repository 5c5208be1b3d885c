/** The menus and the toolbar, written from top to bottom. */
package org.ligne.app.menu;
