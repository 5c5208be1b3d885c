/** What must be published before what: circles, and orders the calendar does not allow. */
package org.ligne.dsl.validation.order;
