package health.cx.evaluate.score;

import java.util.Arrays;

/** Whose answers a sample's are: somebody may have answered of several visits. Immutable. */
final class Patients {

    private final int[] numbers;
    private final int[] of;

    /** Of rows of a roster. */
    Patients(Roster roster, int... rows) {
        long[] byNumber = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            byNumber[i] = ((long) roster.patient(rows[i]) << 32) | i;
        }
        Arrays.sort(byNumber);
        int[] each = new int[rows.length];
        this.of = new int[rows.length];
        int last = -1;
        for (long one : byNumber) {
            int number = (int) (one >> 32);
            if (last < 0 || each[last] != number) {
                each[++last] = number;
            }
            of[(int) one] = last;
        }
        this.numbers = Arrays.copyOf(each, last + 1);
    }

    /** How many there are. */
    int size() {
        return numbers.length;
    }

    /** The place among them of who gave the i-th of the sample's answers. */
    int of(int i) {
        return of[i];
    }

    /** Those who are also among others, in order: the place here, and in the second row the place there. */
    int[][] shared(Patients others) {
        int[][] places = new int[2][Math.min(numbers.length, others.numbers.length)];
        int found = 0;
        for (int i = 0, j = 0; i < numbers.length && j < others.numbers.length; ) {
            if (numbers[i] == others.numbers[j]) {
                places[0][found] = i++;
                places[1][found++] = j++;
            } else if (numbers[i] < others.numbers[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new int[][] {Arrays.copyOf(places[0], found), Arrays.copyOf(places[1], found)};
    }
}
