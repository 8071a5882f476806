package health.cx.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils the bytes of a file as transfers, editors and exporters do. Its first line stays, unless it is cut off. */
record Mutation(SplittableRandom random) {

    private static final byte[] NASTY = {
        '"', '"', ',', '\n', '\r', 0, (byte) 0xFF, (byte) 0xC3, '\\', ';', '\'', '=', '-', '9', ' ', '\t'
    };

    /** The file with up to a dozen faults. */
    byte[] of(byte[] file) {
        byte[] spoilt = file;
        for (int faults = 1 + random.nextInt(12); faults > 0; faults--) {
            spoilt = random.nextInt(3) == 0 ? lines(spoilt) : bytes(spoilt);
        }
        return spoilt;
    }

    private byte[] bytes(byte[] file) {
        int header = headerOf(file);
        if (file.length - header < 2) {
            return file;
        }
        int at = header + random.nextInt(file.length - header);
        int length = Math.min(random.nextInt(40), file.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(file, at), new byte[] {nasty()}, Arrays.copyOfRange(file, at, file.length));
            case 1 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            case 2 -> {
                byte[] other = file.clone();
                other[at] = nasty();
                yield other;
            }
            case 3 -> {
                byte[] other = file.clone();
                other[at] ^= (byte) (1 << random.nextInt(8));
                yield other;
            }
            default -> random.nextInt(6) == 0 ? Arrays.copyOf(file, at) : file;
        };
    }

    private byte[] lines(byte[] file) {
        List<byte[]> lines = split(file);
        if (lines.size() < 3) {
            return file;
        }
        int one = 1 + random.nextInt(lines.size() - 1);
        int other = 1 + random.nextInt(lines.size() - 1);
        switch (random.nextInt(5)) {
            case 0 -> lines.add(other, lines.get(one));
            case 1 -> lines.remove(one);
            case 2 -> Collections.swap(lines, one, other);
            case 3 -> lines.add(one, lines.get(0));
            default -> lines.add(one, new byte[] {'\n'});
        }
        return joined(lines.toArray(byte[][]::new));
    }

    private byte nasty() {
        return NASTY[random.nextInt(NASTY.length)];
    }

    private static int headerOf(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, file.length);
    }

    private static List<byte[]> split(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n' || i == file.length - 1) {
                lines.add(Arrays.copyOfRange(file, begin, i + 1));
                begin = i + 1;
            }
        }
        return lines;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
