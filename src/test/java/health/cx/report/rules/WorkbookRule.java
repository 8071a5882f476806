package health.cx.report.rules;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What every finished workbook keeps to: the essentials for accessible spreadsheets, and what a careful reader expects. */
public enum WorkbookRule {
    TITLE_IN_A1,
    ONE_TABLE_A_SHEET,
    NOTHING_BESIDE_THE_TABLE,
    HEADERS_ARE_UNIQUE_TEXTS,
    NOTHING_IS_MERGED,
    NO_CELL_IS_EMPTY,
    NOTES_ARE_NUMBERED,
    UNITS_STAND_IN_HEADERS,
    NUMBERS_ARE_NUMBERS,
    DATES_ARE_DATES,
    NOTHING_IS_CALCULATED,
    WORDS_LIKE_FORMULAS_STAY_WORDS,
    LINKS_LEAD_SOMEWHERE,
    NOTHING_IS_HIDDEN,
    TEXT_IS_TEN_POINTS_AT_LEAST,
    TEXT_STANDS_OUT_FROM_ITS_PAPER,
    COLOUR_NEVER_SPEAKS_ALONE,
    TITLE_AND_LANGUAGE_ARE_SET,
    OPENS_AT_THE_TOP_OF_SUMMARY,
    HEADERS_STAY_IN_SIGHT,
    DRAWINGS_ARE_DESCRIBED,
    CHARTS_CARRY_THEIR_CELLS;

    /** Where a workbook breaks it, a line each. */
    public List<String> broken(XSSFWorkbook book) {
        return places(book).toList();
    }

    private Stream<String> places(XSSFWorkbook book) {
        return switch (this) {
            case TITLE_IN_A1 -> TableRules.titleInA1(book);
            case ONE_TABLE_A_SHEET -> TableRules.oneTableASheet(book);
            case NOTHING_BESIDE_THE_TABLE -> TableRules.nothingBesideTheTable(book);
            case HEADERS_ARE_UNIQUE_TEXTS -> TableRules.headersAreUniqueTexts(book);
            case NOTHING_IS_MERGED -> TableRules.nothingIsMerged(book);
            case NO_CELL_IS_EMPTY -> TableRules.noCellIsEmpty(book);
            case NOTES_ARE_NUMBERED -> TableRules.notesAreNumbered(book);
            case UNITS_STAND_IN_HEADERS -> ContentRules.unitsStandInHeaders(book);
            case NUMBERS_ARE_NUMBERS -> ContentRules.numbersAreNumbers(book);
            case DATES_ARE_DATES -> ContentRules.datesAreDates(book);
            case NOTHING_IS_CALCULATED -> ContentRules.nothingIsCalculated(book);
            case WORDS_LIKE_FORMULAS_STAY_WORDS -> ContentRules.wordsLikeFormulasStayWords(book);
            case LINKS_LEAD_SOMEWHERE -> ContentRules.linksLeadSomewhere(book);
            case NOTHING_IS_HIDDEN -> ContentRules.nothingIsHidden(book);
            case TEXT_IS_TEN_POINTS_AT_LEAST -> ColourRules.textIsTenPointsAtLeast(book);
            case TEXT_STANDS_OUT_FROM_ITS_PAPER -> ColourRules.textStandsOutFromItsPaper(book);
            case COLOUR_NEVER_SPEAKS_ALONE -> ColourRules.colourNeverSpeaksAlone(book);
            case TITLE_AND_LANGUAGE_ARE_SET -> DocumentRules.titleAndLanguageAreSet(book);
            case OPENS_AT_THE_TOP_OF_SUMMARY -> DocumentRules.opensAtTheTopOfSummary(book);
            case HEADERS_STAY_IN_SIGHT -> DocumentRules.headersStayInSight(book);
            case DRAWINGS_ARE_DESCRIBED -> DocumentRules.drawingsAreDescribed(book);
            case CHARTS_CARRY_THEIR_CELLS -> ChartRules.chartsCarryTheirCells(book);
        };
    }

    /** Which rules a workbook breaks where. */
    public static List<String> allBroken(XSSFWorkbook book) {
        return Stream.of(values())
                .flatMap(rule -> rule.places(book).map(place -> rule + ": " + place))
                .toList();
    }
}
