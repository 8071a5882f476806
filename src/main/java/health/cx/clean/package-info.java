/** From a row of text to a typed record or a rejection: a pure function of the row and the contract. */
@NullMarked
package health.cx.clean;

import org.jspecify.annotations.NullMarked;
