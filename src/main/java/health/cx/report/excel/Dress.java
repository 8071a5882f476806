package health.cx.report.excel;

/**
 * How a workbook's cells look beyond what they are.
 *
 * @param language of its words, a BCP 47 tag
 * @param colours by what they are for
 * @param days the format of dates: {@code yyyy-mm-dd}
 * @param points the short word for points of a share
 * @param organisation whose workbook it is, for its footers and properties; empty where that is not said
 */
public record Dress(String language, Colours colours, String days, String points, String organisation) {}
