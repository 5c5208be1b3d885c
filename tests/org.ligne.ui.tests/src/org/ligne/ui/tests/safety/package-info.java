/** No typed text is lost: saving, history, journal, files that change or disappear. */
package org.ligne.ui.tests.safety;
