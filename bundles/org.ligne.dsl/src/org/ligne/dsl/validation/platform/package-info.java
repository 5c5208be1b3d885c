/** What a platform's facts must have to be usable: one default format, sources, dates. */
package org.ligne.dsl.validation.platform;
