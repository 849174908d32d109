package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.time.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where each bearer has a clock of its own: recounted one start at a time, under the same rule without that. */
class PerBearerLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 30);
    private static final ZoneId ZONE = ToyRegime.counting(ToyRegime.usual()).zone();
    private static final MilestoneKey BEGUN = MilestoneKey.of("begun");
    private static final Deadlines DEADLINES = Deadlines.under(ToyRegime.counting(ToyRegime.usual()));

    record Heard(Dated<TermRule> rule, List<Milestone> milestones) {
        List<Deadline> deadlines() {
            return DEADLINES.of(rule, milestones, TermFacts.unknown());
        }
    }

    @Provide
    Arbitrary<Heard> heard() {
        return RuleArbitraries.rules(RuleArbitraries.days())
                .map(PerBearerLawsTest::ofEach)
                .flatMap(rule -> ClockArbitraries.milestones(List.of(rule), FIRST, LAST, ZONE, 14)
                        .map(milestones -> new Heard(rule, distinct(milestones))))
                .withoutEdgeCases();
    }

    private static Dated<TermRule> ofEach(Dated<TermRule> drawn) {
        return with(
                drawn,
                TermRule.builder()
                        .from(drawn.value())
                        .anchor(Anchor.at(BEGUN))
                        .restarts(Set.of())
                        .transfers(Set.of())
                        .perBearer(true));
    }

    private static Dated<TermRule> with(Dated<TermRule> rule, TermRule.Builder other) {
        return new Dated<>(other.build(), rule.validity(), rule.citations(), rule.standing());
    }

    /** None takes another's place, and no two are of one day: which came first is then told by the day alone. */
    private static List<Milestone> distinct(List<Milestone> milestones) {
        List<Milestone> distinct = new ArrayList<>();
        for (int i = 0; i < milestones.size(); i++) {
            Milestone each = milestones.get(i);
            LocalDate day = each.when().day(ZONE).plusDays(200L * (each.when().hashCode() & 1));
            while (taken(distinct, day)) {
                day = day.plusDays(1);
            }
            distinct.add(new Milestone(
                    each.key(), each.scope(), When.on(day), each.given(), each.granted(), each.bearer(), false));
        }
        return distinct;
    }

    private static boolean taken(List<Milestone> milestones, LocalDate day) {
        return milestones.stream().anyMatch(each -> each.when().equals(When.on(day)));
    }

    @Property(tries = 500)
    void eachStartHasAClockOfWhatConcernsItsBearer(@ForAll("heard") Heard heard) {
        Dated<TermRule> alone =
                with(heard.rule(), TermRule.builder().from(heard.rule().value()).perBearer(false));
        List<Milestone> ordered = new ArrayList<>(heard.milestones());
        ordered.sort(Comparator.comparing(each -> each.when().day(ZONE)));
        List<Deadline> recounted = new ArrayList<>();
        for (Milestone start : ordered) {
            if (start.key().equals(BEGUN)) {
                recounted.addAll(DEADLINES.of(alone, concerning(start, ordered, alone.value()), TermFacts.unknown()));
            }
        }
        assertThat(heard.deadlines())
                .usingRecursiveComparison()
                .ignoringFields("rule")
                .ignoringCollectionOrder()
                .isEqualTo(recounted);
    }

    private static List<Milestone> concerning(Milestone start, List<Milestone> all, TermRule rule) {
        Optional<Milestone> answer = answers(all, rule).stream()
                .filter(pair -> pair.get(0).equals(start))
                .map(pair -> pair.get(1))
                .findFirst();
        List<Milestone> concerning = new ArrayList<>();
        for (Milestone each : all) {
            boolean own = each.bearer().equals(start.bearer());
            boolean frees = !rule.stops().contains(each.key())
                    && (rule.releases().contains(each.key()) || rule.annuls().contains(each.key()));
            boolean pairs = each.key().equals(BEGUN) || rule.stops().contains(each.key());
            boolean paired = each.equals(start) || answer.filter(each::equals).isPresent();
            if (each.scope().equals(start.scope()) && (paired || (!pairs && (own || frees)))) {
                concerning.add(each);
            }
        }
        return concerning;
    }

    /** Each answer goes to the first start of its bearer before it that has none. */
    private static List<List<Milestone>> answers(List<Milestone> all, TermRule rule) {
        List<List<Milestone>> pairs = new ArrayList<>();
        for (Milestone answer : all) {
            if (!rule.stops().contains(answer.key())) {
                continue;
            }
            all.stream()
                    .filter(start -> start.key().equals(BEGUN)
                            && start.scope().equals(answer.scope())
                            && start.bearer().equals(answer.bearer())
                            && start.when().day(ZONE).isBefore(answer.when().day(ZONE))
                            && pairs.stream().noneMatch(pair -> pair.get(0).equals(start)))
                    .findFirst()
                    .ifPresent(start -> pairs.add(List.of(start, answer)));
        }
        return pairs;
    }

    @Property(tries = 300)
    void oneBearerIsNoConcernOfAnother(@ForAll("heard") Heard heard) {
        List<Milestone> others = new ArrayList<>();
        for (Milestone each : heard.milestones()) {
            boolean ofAll = heard.rule().value().releases().contains(each.key())
                    || heard.rule().value().annuls().contains(each.key());
            if (ofAll || !each.bearer().equals(Optional.of("north"))) {
                others.add(each);
            }
        }
        assertThat(heard.deadlines().stream()
                        .filter(each -> !each.bearer().equals(Optional.of("north")))
                        .toList())
                .containsAll(new Heard(heard.rule(), others)
                        .deadlines().stream()
                                .filter(each -> !each.bearer().equals(Optional.of("north")))
                                .toList());
    }

    /** Known to the day the order, and to the hour the answer of the same day: it is answered all the same. */
    @Property(tries = 20)
    void anAnswerOfTheSameDayIsHeardWhicheverIsExact(@ForAll("heard") Heard heard) {
        MilestoneKey stop = heard.rule().value().stops().iterator().next();
        Scope scope = Scope.track("9", 1);
        Optional<String> north = Optional.of("north");
        List<Milestone> all = List.of(
                Milestone.of(BEGUN, scope, When.on(FIRST)).borneBy(north).givenUntil(LAST),
                Milestone.of(
                                stop,
                                scope,
                                When.at(FIRST.atTime(9, 0).atZone(ZONE).toInstant()))
                        .borneBy(north));
        assertThat(new Heard(heard.rule(), all).deadlines())
                .allSatisfy(each -> assertThat(each.stopped()).isPresent())
                .hasSize(1);
    }
}
