/** What stands in an Eclipse of another purpose after the features were installed into it. */
package org.ligne.ui.tests.plain;
