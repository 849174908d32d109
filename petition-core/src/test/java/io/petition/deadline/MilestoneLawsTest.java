package io.petition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.petition.law.Anchor;
import io.petition.law.Dated;
import io.petition.law.DisputeStep;
import io.petition.law.Edition;
import io.petition.law.MilestoneKey;
import io.petition.law.TermFacts;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.time.Period;
import io.petition.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** From milestones to clocks: whatever the order in which they were recorded. */
class MilestoneLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 30);
    private static final ZoneId ZONE = ToyRegime.counting(ToyRegime.usual()).zone();

    /** Two terms that listen to much the same. */
    record Heard(List<Dated<TermRule>> rules, List<Milestone> milestones) {
        Edition edition() {
            Period always = Period.from(LocalDate.of(1800, 1, 1));
            return Edition.builder()
                    .id("drawn")
                    .instrument("Toy Act")
                    .validity(always)
                    .terms(rules)
                    .disputeSteps(Dated.confirmed(List.of(DisputeStep.AGREEMENT), always, ToyRegime.TOY))
                    .build();
        }

        Heard with(List<Milestone> others) {
            return new Heard(rules, others);
        }

        List<Deadline> deadlines() {
            return DEADLINES.of(edition(), milestones, TermFacts.unknown());
        }
    }

    private static final Deadlines DEADLINES = Deadlines.under(ToyRegime.counting(ToyRegime.usual()));

    @Provide
    Arbitrary<Heard> heard() {
        Arbitrary<Dated<TermRule>> rules = RuleArbitraries.rules(RuleArbitraries.days());
        return Combinators.combine(rules, rules)
                .flatAs((one, two) -> {
                    List<Dated<TermRule>> both = ImmutableList.of(one, renamed(two));
                    return ClockArbitraries.milestones(both, FIRST, LAST, ZONE, 14)
                            .map(milestones -> new Heard(both, milestones));
                })
                .withoutEdgeCases();
    }

    private static Dated<TermRule> renamed(Dated<TermRule> rule) {
        TermRule other = TermRule.builder()
                .from(rule.value())
                .key(TermKey.of("review"))
                .anchor(Anchor.at(MilestoneKey.of("heard"), MilestoneKey.of("begun")))
                .build();
        return new Dated<>(other, rule.validity(), rule.citations(), rule.standing());
    }

    @Provide
    Arbitrary<List<When>> times() {
        return ClockArbitraries.times(FIRST, 0, 3, ZONE).list().ofMaxSize(12);
    }

    @Property(tries = 300)
    void whatAnEditionGivesIsWhatEachClockGivesByHand(@ForAll("heard") Heard heard) {
        List<Deadline> byHand = DEADLINES.clocks(heard.edition(), heard.milestones()).stream()
                .map(clock -> DEADLINES.deadline(clock, TermFacts.unknown()))
                .toList();
        assertThat(heard.deadlines()).isEqualTo(byHand);
        List<Deadline> ruleByRule = heard.rules().stream()
                .flatMap(rule -> DEADLINES.of(rule, heard.milestones(), TermFacts.unknown()).stream())
                .toList();
        assertThat(heard.deadlines()).containsExactlyInAnyOrderElementsOf(ruleByRule);
    }

    /** Moved an hour apart, so that their times tell which came first; what takes another's place must come after it. */
    @Property(tries = 300)
    void whereTimesTellTheOrderOfRecordingChangesNothing(@ForAll("heard") Heard heard, @ForAll Random random) {
        List<Milestone> apart = new ArrayList<>();
        Instant time = FIRST.atStartOfDay(ZONE).toInstant();
        for (Milestone milestone : heard.milestones()) {
            time = time.plusSeconds(3600L * (1 + random.nextInt(200)));
            apart.add(new Milestone(
                    milestone.key(),
                    milestone.scope(),
                    When.at(time),
                    milestone.given(),
                    milestone.granted(),
                    milestone.bearer(),
                    false));
        }
        List<Milestone> shuffled = new ArrayList<>(apart);
        Collections.shuffle(shuffled, random);
        assertThat(heard.with(shuffled).deadlines()).isEqualTo(heard.with(apart).deadlines());
    }

    @Property
    void theyStandInTheOrderOfTheirTimesAndAsRecordedWhereThatIsOne(@ForAll("times") List<When> times) {
        List<Milestone> recorded = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            recorded.add(Milestone.of(MilestoneKey.of("m" + i), Scope.track("1", 1), times.get(i)));
        }
        Sequence sequence = Sequence.of(recorded, ZONE);
        List<Milestone> placed = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            placed.add(sequence.get(i));
        }
        List<Milestone> sorted = new ArrayList<>(recorded);
        sorted.sort(Comparator.comparing(
                        (Milestone milestone) -> milestone.when().day(ZONE))
                .thenComparing(milestone ->
                        milestone.when() instanceof When.Moment moment ? moment.instant() : Instant.MAX)); // is stable
        assertThat(placed).isEqualTo(sorted);
    }

    /** What no rule listens to is no concern of any. */
    @Property(tries = 300)
    void amongThemStandsAnythingElse(@ForAll("heard") Heard heard, @ForAll("times") List<When> times) {
        List<Milestone> more = new ArrayList<>(heard.milestones());
        for (int i = 0; i < times.size(); i++) {
            Milestone other = Milestone.of(MilestoneKey.of("other"), Scope.track("1", 1), times.get(i));
            more.add(Math.min(i, more.size()), other);
        }
        assertThat(heard.with(more).deadlines()).isEqualTo(heard.deadlines());
    }

    @Property(tries = 300)
    void oneScopeIsNoConcernOfAnother(@ForAll("heard") Heard heard) {
        List<Deadline> apart = new ArrayList<>();
        for (String id : List.of("1", "2")) {
            List<Milestone> own = heard.milestones().stream()
                    .filter(milestone -> milestone.scope().id().equals(id))
                    .toList();
            apart.addAll(heard.with(own).deadlines());
        }
        assertThat(heard.deadlines()).containsExactlyInAnyOrderElementsOf(apart);
    }

    /** It supersedes: nothing is left of the earlier one but the note that it was there. */
    @Property(tries = 300)
    void aMovedMilestoneStandsWhereItSaysAsIfTheEarlierHadNotBeen(@ForAll("heard") Heard heard) {
        List<Milestone> effective = new ArrayList<>();
        for (Milestone milestone : heard.milestones()) {
            if (milestone.moved()) {
                effective.removeIf(earlier ->
                        earlier.key().equals(milestone.key()) && earlier.scope().equals(milestone.scope()));
            }
            effective.add(milestone.moved() ? unmoved(milestone) : milestone);
        }
        assertThat(heard.deadlines())
                .usingRecursiveComparison()
                .ignoringFields("findings")
                .isEqualTo(heard.with(effective).deadlines());
    }

    private static Milestone unmoved(Milestone milestone) {
        return new Milestone(
                milestone.key(),
                milestone.scope(),
                milestone.when(),
                milestone.given(),
                milestone.granted(),
                milestone.bearer(),
                false);
    }

    /** A second start would wipe out what was late. */
    @Property(tries = 300)
    void aLaterStartOfTheSameScopeChangesNothing(@ForAll("heard") Heard heard) {
        Dated<TermRule> rule = heard.rules().get(0);
        List<Milestone> more = new ArrayList<>(heard.milestones());
        Milestone again = Milestone.of(MilestoneKey.of("begun"), Scope.track("1", 1), When.on(LAST.plusDays(1)));
        boolean begun = more.stream()
                .anyMatch(milestone ->
                        milestone.key().equals(again.key()) && milestone.scope().equals(again.scope()));
        more.add(again);
        Optional<Deadline> before = inFirstScope(DEADLINES.of(rule, heard.milestones(), TermFacts.unknown()));
        Optional<Deadline> after = inFirstScope(DEADLINES.of(rule, more, TermFacts.unknown()));
        if (begun) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(before).isEmpty();
        }
    }

    private static Optional<Deadline> inFirstScope(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.scope().id().equals("1"))
                .findFirst();
    }
}
