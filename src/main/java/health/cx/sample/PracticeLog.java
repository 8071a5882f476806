package health.cx.sample;

import java.util.function.Consumer;

/** Lets one practice work from the first day to the last, a visit at a time. */
final class PracticeLog {

    private final Practice practice;
    private final Workdays workdays;
    private final Truths truths;
    private final Dice dice;
    private final FrontDesk frontDesk;
    private final BillingOffice billing;
    private final SurveyPost surveys;
    private final Aftercare aftercare;
    private final VisitDirt visits;
    private final BillDirt bills;

    /** Every concern has dice of its own: more dirt would not make other visits. */
    PracticeLog(Practice practice, SampleNetwork network, Tally tally, Consumer<Row> out) {
        this.practice = practice;
        this.workdays = new Workdays(network);
        this.truths = new Truths(practice.role(), network);
        this.dice = dice(network, "days");
        Patients patients = new Patients(practice, truths, network);
        Timetable timetable = new Timetable(truths, dice(network, "clocks"));
        this.frontDesk = new FrontDesk(practice, patients, timetable, network.to(), dice(network, "visits"));
        this.billing = new BillingOffice(truths, dice(network, "bills"));
        SurveyDirt responses = new SurveyDirt(dice(network, "survey dirt"), tally, out);
        this.surveys = new SurveyPost(practice, truths, network.to(), dice(network, "surveys"), responses, out);
        this.aftercare = new Aftercare(network.to(), dice(network, "aftercare"), out);
        Mishaps mishaps = new Mishaps(network.to(), tally, out);
        this.visits = new VisitDirt(network.to(), dice(network, "visit dirt"), mishaps);
        this.bills = new BillDirt(network.to(), dice(network, "bill dirt"), tally, mishaps);
    }

    void write() {
        workdays.past(practice, truths, dice).forEach(day -> frontDesk.open(day, this::log));
        workdays.ahead(practice, dice).forEach(day -> frontDesk.open(day, this::log));
    }

    private void log(Visit visit) {
        visits.log(visit);
        if (visit.completed()) {
            Bill bill = billing.bill(visit);
            bills.post(bill);
            surveys.ask(visit, bill.wrong());
            aftercare.follow(visit);
        }
    }

    private Dice dice(SampleNetwork network, String purpose) {
        return Dice.of(network.seed(), practice.number(), purpose);
    }
}
