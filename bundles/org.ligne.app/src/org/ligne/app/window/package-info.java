/** How the workbench and its windows behave. */
package org.ligne.app.window;
