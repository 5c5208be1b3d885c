/** Shows schedules as tables. */
package org.ligne.cli.schedule;
