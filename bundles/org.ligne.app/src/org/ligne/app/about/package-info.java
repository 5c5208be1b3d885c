/** What Ligne is: its version, what it runs on, and what it is made of under which licences. */
package org.ligne.app.about;
