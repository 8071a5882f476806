package health.cx.source.draft;

import health.cx.source.Column;

/**
 * A column of the file that likely is a column of the contract.
 *
 * @param column of the contract
 * @param field of the file
 * @param score how likely, 0 to 1
 */
record Match(Column column, Field field, double score) {}
