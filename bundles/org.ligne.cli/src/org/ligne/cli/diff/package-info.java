/** Shows what differs between two plans. */
package org.ligne.cli.diff;
