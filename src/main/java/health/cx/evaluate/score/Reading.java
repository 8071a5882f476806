package health.cx.evaluate.score;

import health.cx.evaluate.Scale;

/** How an answer is turned into a number. */
public enum Reading {
    /** Its place on the scale, 0 to 100; a scale without boxes is read as it stands. */
    LINEAR(0) {
        @Override
        double of(Scale scale, double answer) {
            return scale.boxes() ? scale.score(answer) : answer;
        }

        @Override
        double unit() {
            return 100;
        }
    },
    /** 1 in the top box, else 0. */
    TOP_BOX(1) {
        @Override
        double of(Scale scale, double answer) {
            return answer >= scale.top() ? 1 : 0;
        }
    },
    /** 1 between the boxes at the ends, else 0. */
    MIDDLE_BOX(2) {
        @Override
        double of(Scale scale, double answer) {
            return answer < scale.top() && answer > scale.bottom() ? 1 : 0;
        }
    },
    /** 1 in the bottom box, else 0. */
    BOTTOM_BOX(3) {
        @Override
        double of(Scale scale, double answer) {
            return answer <= scale.bottom() ? 1 : 0;
        }
    };

    /** How many readings there are. */
    static final int COUNT = values().length;

    private final int place;

    Reading(int place) {
        this.place = place;
    }

    /** From 0, where something is kept for each. */
    int place() {
        return place;
    }

    abstract double of(Scale scale, double answer);

    /** The highest score; the lowest is 0. */
    double unit() {
        return 1;
    }
}
