/** How long texts are on their networks: found for a file or post, shown as a table or JSON. */
package org.ligne.cli.count;
