/**
 * Ligne's own table: one file for each campaign, one row for each entry, made for spreadsheets and
 * for people. The columns are described in {@code docs/formats/csv.md}.
 */
package org.ligne.exchange.csv;
