package health.cx.report.release;

import health.cx.evaluate.disclose.Certificate;
import java.util.List;
import java.util.Map;

/**
 * What an attack on all that is hidden came to.
 *
 * @param leaks what could be told
 * @param attacks what it came to, by practice and for the network
 */
record Finding(List<Leak> leaks, Map<String, Certificate.Attack> attacks) {

    static final Finding NOTHING = new Finding(List.of(), Map.of());
}
