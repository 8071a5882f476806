/** Who came, and how patients of different kinds fare: visits and answers divided twelve ways. */
@NullMarked
package health.cx.evaluate.segment;

import org.jspecify.annotations.NullMarked;
