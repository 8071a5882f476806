/** The star schema in DuckDB: stage, star, checks and marts, the file ledger, and the answers read back out. */
@NullMarked
package health.cx.warehouse;

import org.jspecify.annotations.NullMarked;
