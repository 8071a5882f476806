package health.cx.sample;

/** The kinds of dirt, with their stable codes in truth.csv and what becomes of them. */
enum Dirt {
    DUPLICATE_VISIT("dirt-duplicate-visit", "rows that repeat another word for word: duplicates"),
    LATE_VISIT("dirt-late-visit", "visits recorded 92 days late, in a later quarter's file"),
    CORRECTED_VISIT("dirt-corrected-visit", "visits told anew later: the last recorded_at is current"),
    IMPOSSIBLE_CLOCK(
            "dirt-impossible-clock",
            "provider in before arrival or checked out before provider out: kept, minutes null"),
    BAD_DATE_VISIT("dirt-bad-date-visit", "scheduled_at or arrived_at that is no date: rejected"),
    BAD_CODE_VISIT("dirt-bad-code-visit", "unknown status: rejected"),
    UNKNOWN_PRACTICE_VISIT("dirt-unknown-practice-visit", "practice that practices.csv lacks: inferred member"),
    DUPLICATE_BILL_LINE("dirt-duplicate-bill-line", "rows that repeat another word for word: duplicates"),
    LATE_BILL_LINE("dirt-late-bill-line", "lines recorded 92 days late, in a later quarter's file"),
    CORRECTED_BILL_LINE(
            "dirt-corrected-bill-line", "lines told anew with another amount: the last recorded_at is current"),
    BAD_DATE_BILL_LINE("dirt-bad-date-bill-line", "posted_on that is no date: rejected"),
    BAD_CODE_BILL_LINE("dirt-bad-code-bill-line", "unknown entry: rejected"),
    UNKNOWN_PRACTICE_BILL_LINE("dirt-unknown-practice-bill-line", "practice that practices.csv lacks: inferred member"),
    BILL_LINE_WITHOUT_VISIT(
            "dirt-bill-line-without-visit-id",
            "patient and service date instead of a visit: matched where one visit fits"),
    SURVEY_TWICE("dirt-survey-twice", "second responses that are no fuller: the first counts"),
    SURVEY_TWICE_FULLER("dirt-survey-twice-later-fuller", "second responses with three items more: the second counts"),
    SURVEY_WITHOUT_VISIT(
            "dirt-survey-without-visit-id",
            "responses with patient and date instead of a visit: matched where one visit fits"),
    ANSWER_OUT_OF_RANGE("dirt-answer-out-of-range", "answers 97, 98 or 99: missing, not rejected");

    private final String code;
    private final String consequence;

    Dirt(String code, String consequence) {
        this.code = code;
        this.consequence = consequence;
    }

    String code() {
        return code;
    }

    String consequence() {
        return consequence;
    }
}
