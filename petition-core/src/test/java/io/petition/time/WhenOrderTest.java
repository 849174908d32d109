package io.petition.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order to sort times by: total, and never against what is known. */
class WhenOrderTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Comparator<When> ORDER = When.order(ZONE);

    @Provide
    Arbitrary<When> times() {
        Arbitrary<When> days = Arbitraries.integers()
                .between(0, 2)
                .map(day -> When.on(LocalDate.of(2026, 3, 28).plusDays(day)));
        Arbitrary<When> moments = Arbitraries.integers()
                .between(0, 20)
                .map(part -> When.at(Instant.parse("2026-03-27T20:00:00Z").plusSeconds(part * 14_400L)));
        return Arbitraries.oneOf(days, moments);
    }

    @Property
    void agreesWithWhatIsKnownOfBoth(@ForAll("times") When a, @ForAll("times") When b) {
        int known = When.compare(a, b, ZONE);
        if (known != 0) {
            assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(Integer.signum(known));
        }
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void isTransitive(@ForAll("times") When a, @ForAll("times") When b, @ForAll("times") When c) {
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    /** What {@link When#compare} alone does not give. */
    @Property
    void whatIsKnownIsTransitiveThoughItIsNoOrder(
            @ForAll("times") When a, @ForAll("times") When b, @ForAll("times") When c) {
        if (When.compare(a, b, ZONE) < 0 && When.compare(b, c, ZONE) < 0) {
            assertThat(When.compare(a, c, ZONE)).isLessThan(0);
        }
    }
}
