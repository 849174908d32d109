package io.petition.rules.io;

import static io.petition.rules.io.RuleArbitraries.citations;
import static io.petition.rules.io.RuleArbitraries.countings;
import static io.petition.rules.io.RuleArbitraries.dated;
import static io.petition.rules.io.RuleArbitraries.days;
import static io.petition.rules.io.RuleArbitraries.milestones;
import static io.petition.rules.io.RuleArbitraries.names;
import static io.petition.rules.io.RuleArbitraries.periods;
import static io.petition.rules.io.RuleArbitraries.terms;

import com.google.common.collect.ImmutableList;
import io.petition.law.ClassRule;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.EditionChoice;
import io.petition.law.Holder;
import io.petition.law.MatterClass;
import io.petition.law.NoTerm;
import io.petition.law.Overlay;
import io.petition.law.Regime;
import io.petition.law.TermKey;
import io.petition.time.Counting;
import io.petition.time.OpeningHours;
import io.petition.time.OpeningHours.Hours;
import io.petition.time.Period;
import io.petition.time.Timeline;
import io.petition.time.Timeline.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Editions, regimes and overlays made of {@link RuleArbitraries}. */
final class RulebookArbitraries {
    private RulebookArbitraries() {}

    /** Values one after another in time, some with a gap between them; each made for its period. */
    private static <T> Arbitrary<List<Entry<T>>> timeline(Periods<T> values) {
        return days().set().ofMinSize(2).ofMaxSize(7).flatMap(days -> {
            List<LocalDate> sorted = new ArrayList<>(new TreeSet<>(days));
            List<Arbitrary<Entry<T>>> entries = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                boolean open = i + 2 >= sorted.size() && sorted.get(i).getDayOfYear() % 2 == 0;
                Period period = new Period(sorted.get(i), open ? Optional.empty() : Optional.of(sorted.get(i + 1)));
                entries.add(values.in(period, i).map(value -> new Entry<>(period, value)));
            }
            return Combinators.combine(entries).as(ImmutableList::copyOf);
        });
    }

    /** What can be made for a period. */
    private interface Periods<T> {
        Arbitrary<T> in(Period period, int number);
    }

    private static Arbitrary<NoTerm> noTerms(TermKey key, String instrument) {
        return Combinators.combine(
                        milestones().set().ofMaxSize(2),
                        milestones().set().ofMaxSize(2),
                        Arbitraries.of(Holder.class).optional(0.5),
                        citations(instrument))
                .as((starts, stops, holder, citations) -> new NoTerm(key, starts, stops, holder, citations));
    }

    private static Arbitrary<List<ClassRule>> classes(String instrument) {
        return Combinators.combine(names().map(MatterClass::of), names().optional(0.5), citations(instrument))
                .as(ClassRule::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(ClassRule::key);
    }

    private static <T, R> Arbitrary<List<R>> each(List<T> values, java.util.function.Function<T, Arbitrary<R>> made) {
        return values.isEmpty()
                ? Arbitraries.just(ImmutableList.of())
                : Combinators.combine(values.stream().map(made).toList()).as(ImmutableList::copyOf);
    }

    static Arbitrary<Edition> editions(String id, Period usual) {
        return Combinators.combine(
                        names(),
                        Arbitraries.oneOf(Arbitraries.just(usual), periods()),
                        names().list().ofMaxSize(4).uniqueElements(),
                        Arbitraries.of(DisputeStep.class).list().ofMaxSize(3).uniqueElements(),
                        names().optional(0.2))
                .flatAs((instrument, validity, keys, steps, over) -> {
                    List<TermKey> all = keys.stream().map(TermKey::of).toList();
                    List<TermKey> owed = all.subList(0, all.size() - all.size() / 3);
                    List<TermKey> open = all.subList(owed.size(), all.size());
                    return Combinators.combine(
                                    each(owed, key -> dated(terms(key, instrument), validity, instrument)),
                                    each(open, key -> noTerms(key, instrument)),
                                    classes(instrument),
                                    dated(Arbitraries.just(steps), validity, instrument))
                            .as((terms, none, classes, dispute) -> Edition.builder()
                                    .id(id)
                                    .over(over)
                                    .instrument(instrument)
                                    .validity(validity)
                                    .terms(terms)
                                    .withoutTerm(none)
                                    .classes(classes)
                                    .disputeSteps(dispute)
                                    .build());
                });
    }

    private static Arbitrary<List<Hours>> hours() {
        return Arbitraries.integers().between(0, 1440).set().ofMaxSize(4).map(minutes -> {
            List<Integer> sorted = new ArrayList<>(new TreeSet<>(minutes));
            return IntStream.range(0, sorted.size() / 2)
                    .mapToObj(i -> new Hours(time(sorted.get(2 * i)), time(sorted.get(2 * i + 1))))
                    .toList();
        });
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    private static Arbitrary<OpeningHours> openingHours() {
        return Combinators.combine(
                        Arbitraries.maps(
                                Arbitraries.of(DayOfWeek.class),
                                Arbitraries.oneOf(Arbitraries.just(List.of(Hours.of("09:00", "17:30"))), hours())),
                        hours())
                .as((week, madeUp) -> Optional.of(week)
                        .filter(days -> days.values().stream().anyMatch(open -> !open.isEmpty()))
                        .map(days -> new OpeningHours(days, madeUp)))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** Regimes; some with one edition in force twice. */
    static Arbitrary<Regime> regimes() {
        Arbitrary<List<Entry<Dated<Counting>>>> countings =
                timeline((period, number) -> dated(countings(), period, "Code"));
        Arbitrary<List<Entry<Edition>>> editions = Combinators.combine(
                        timeline((period, number) -> editions("e" + number, period)), Arbitraries.of(true, false))
                .as((entries, again) -> again ? again(entries) : entries);
        return Combinators.combine(
                        names(),
                        countings,
                        editions,
                        dated(Arbitraries.of(EditionChoice.class), Period.from(LocalDate.of(1999, 1, 1)), "Code"),
                        Arbitraries.of("Asia/Shanghai", "UTC", "+08:00", "UTC+5", "Europe/London")
                                .map(ZoneId::of),
                        openingHours().optional(0.5))
                .as((id, counting, timeline, choice, zone, hours) -> Regime.builder()
                        .id(id)
                        .counting(new Timeline<>(counting))
                        .editions(new Timeline<>(timeline))
                        .editionChoice(choice)
                        .calendar(Toy.CALENDAR)
                        .zone(zone)
                        .hours(hours)
                        .build());
    }

    /** The first edition in place of the last. */
    private static List<Entry<Edition>> again(List<Entry<Edition>> entries) {
        List<Entry<Edition>> other = new ArrayList<>(entries);
        Entry<Edition> last = entries.get(entries.size() - 1);
        other.set(entries.size() - 1, new Entry<>(last.period(), entries.get(0).value()));
        return other;
    }

    /** Overlays over an edition: they change some of its terms, withdraw some and add others. */
    static Arbitrary<Overlay> overlays(Edition base) {
        List<TermKey> known =
                base.terms().stream().map(term -> term.value().key()).toList();
        List<TermKey> changed = known.subList(0, known.size() - known.size() / 2);
        List<TermKey> gone = known.subList(changed.size(), known.size());
        return Combinators.combine(
                        names(),
                        names(),
                        names().map(TermKey::of).list().ofMaxSize(3).uniqueElements(),
                        periods().filter(base.validity()::overlaps))
                .flatAs((id, instrument, more, validity) -> {
                    List<TermKey> others =
                            more.stream().filter(key -> !known.contains(key)).toList();
                    List<TermKey> terms = new ArrayList<>(changed);
                    terms.addAll(others.subList(0, others.size() - others.size() / 2));
                    List<TermKey> none = others.subList(others.size() - others.size() / 2, others.size());
                    return Combinators.combine(
                                    each(terms, key -> changes(key, validity, instrument)),
                                    each(gone, key -> withdrawals(key, instrument)),
                                    each(none, key -> noTerms(key, instrument)),
                                    classes(instrument))
                            .as((changes, withdrawn, withoutTerm, classes) -> Overlay.builder()
                                    .id(id)
                                    .instrument(instrument)
                                    .over(base.id())
                                    .validity(validity)
                                    .terms(changes)
                                    .withdrawn(withdrawn)
                                    .withoutTerm(withoutTerm)
                                    .classes(classes)
                                    .build());
                });
    }

    private static Arbitrary<Overlay.Change> changes(TermKey key, Period validity, String instrument) {
        return Combinators.combine(
                        dated(terms(key, instrument), validity, instrument),
                        citations(instrument).optional(0.5))
                .as((rule, authority) -> new Overlay.Change(rule, authority.orElse(List.of())));
    }

    private static Arbitrary<Overlay.Withdrawal> withdrawals(TermKey key, String instrument) {
        return Combinators.combine(citations(instrument), citations(instrument).optional(0.5))
                .as((article, authority) -> new Overlay.Withdrawal(key, article, authority.orElse(List.of())));
    }
}
