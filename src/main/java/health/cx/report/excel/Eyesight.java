package health.cx.report.excel;

import java.util.HexFormat;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What people see of two colours, whatever their eyes: how they contrast, and how far apart they are. */
public final class Eyesight {

    /** WCAG 2.2, success criterion 1.4.3: what text of any size needs on its paper. */
    public static final double READABLE = 4.5;

    /** In steps of CIELAB, where red and green of one lightness come to 16 for who can't tell them apart. */
    public static final double APART = 30;

    /** Machado, Oliveira and Fernandes 2009 at severity 1: how colours look without one of three kinds of cones. */
    private static final double[][][] EYES = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}
    };

    /** From linear red, green and blue to X, Y and Z, each over that of white (IEC 61966-2-1, D65). */
    private static final double[][] XYZ = {
        {0.4339526, 0.3762098, 0.1898374}, {0.2126729, 0.7151522, 0.0721750}, {0.0177566, 0.1094680, 0.8727754}
    };

    private Eyesight() {}

    /** WCAG's contrast of two colours, 1 to 21. */
    public static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return times(XYZ, linear(hex))[1];
    }

    /** How far two colours are apart in CIELAB for the eyes that tell them apart least. */
    public static double apart(String one, String other) {
        return Stream.of(EYES)
                .mapToDouble(eyes -> distance(lab(times(eyes, linear(one))), lab(times(eyes, linear(other)))))
                .min()
                .orElseThrow();
    }

    private static double[] linear(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        double[] parts = new double[bytes.length];
        for (int i = 0; i < parts.length; i++) {
            double part = (bytes[i] & 0xFF) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return parts;
    }

    private static double[] times(double[][] matrix, double[] colour) {
        return Stream.of(matrix)
                .mapToDouble(row -> row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2])
                .toArray();
    }

    private static double[] lab(double[] seen) {
        double[] inside = DoubleStream.of(seen)
                .map(part -> Math.max(0, Math.min(1, part)))
                .toArray();
        double[] f = DoubleStream.of(times(XYZ, inside)).map(Eyesight::bent).toArray();
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double bent(double part) {
        return part > 216.0 / 24_389 ? Math.cbrt(part) : (24_389.0 / 27 * part + 16) / 116;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
    }
}
