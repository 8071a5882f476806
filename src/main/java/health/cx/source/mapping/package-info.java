/** Source files: how any export's records become rows of the contract, as text. */
@NullMarked
package health.cx.source.mapping;

import org.jspecify.annotations.NullMarked;
