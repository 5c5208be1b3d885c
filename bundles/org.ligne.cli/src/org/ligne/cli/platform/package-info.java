/** Shows what is known about networks. */
package org.ligne.cli.platform;
