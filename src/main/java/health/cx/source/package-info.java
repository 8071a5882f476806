/** The input contract, job files, and YAML that knows its line; sub-packages read records and map them to the contract. */
@NullMarked
package health.cx.source;

import org.jspecify.annotations.NullMarked;
