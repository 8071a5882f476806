package health.cx.recompute;

/** A measure's statistic. */
record Name(String measure, String statistic) {}
