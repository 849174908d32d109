package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.petition.audit.Chain;
import io.petition.audit.ChainLaws;
import io.petition.audit.Digest;
import io.petition.audit.Head;
import io.petition.audit.Integrity;
import io.petition.audit.Link;
import io.petition.audit.Receipt;
import io.petition.deadline.Deadline;
import io.petition.explain.Explained;
import io.petition.law.Dated;
import io.petition.law.Holder;
import io.petition.law.Regime;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.law.TermRule;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.Recorded;
import io.petition.model.PersonRef;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The chain and its receipts over lawful histories of both editions. */
class ChinaAuditTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Lifecycle DESK = Lifecycle.under(CHINA);
    private static final Set<PersonRef> PETITIONER = Set.of(PersonRef.of("someone"));

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 10),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 10));
    }

    @Property(tries = 40)
    void anUntouchedHistoryIsIntact(@ForAll("histories") List<Recorded> history) {
        ChainLaws.anUntouchedHistoryIsIntact(history);
    }

    @Property(tries = 25)
    void anyChangeIsFound(@ForAll("histories") List<Recorded> history) {
        ChainLaws.anyChangeOfAnEventIsFound(history, Set.of());
        ChainLaws.anyChangeOfALinkIsFound(history, Set.of());
        ChainLaws.anyMoveIsFound(history);
        ChainLaws.aCutIsSeenAgainstAKnownHead(history);
    }

    @Property(tries = 25)
    void anyChangeIsFoundWhenThePetitionerIsErased(@ForAll("histories") List<Recorded> history) {
        ChainLaws.erasureBreaksNothing(history);
        ChainLaws.anyChangeOfAnEventIsFound(history, PETITIONER);
        ChainLaws.anyChangeOfALinkIsFound(history, PETITIONER);
    }

    /** What a host does when it is asked, years later, how it came to say what it said. */
    @Property(tries = 60)
    void anAnswerIsShownToRestOnTheHistoryOfThatDay(
            @ForAll("histories") List<Recorded> history, @ForAll @IntRange(max = 10) int then) {
        Chain chain = ChainLaws.chain();
        List<Link> links = chain.links(history);
        List<Recorded> known = history.subList(0, 1 + then % history.size());
        Link last = links.get(known.size() - 1);
        Map<Receipt, Explained<Deadline>> given = new HashMap<>();
        for (Explained<Deadline> answer : answers(DESK, known)) {
            When asOf = known.get(known.size() - 1).at().happened();
            given.put(Receipt.of(last.head(), CHINA, asOf, answer), answer);
        }

        given.forEach((receipt, answer) -> {
            Integrity integrity = chain.verify(history, links, receipt.head());
            assertThat(integrity.intact()).isTrue();
            List<Recorded> asItWas = history.subList(0, (int) receipt.head().version());
            assertThat(answers(DESK, asItWas))
                    .filteredOn(receipt::covers)
                    .as("%s", receipt.question())
                    .containsOnly(answer);
        });
        assertThat(given.keySet().stream().map(Receipt::digest)).doesNotHaveDuplicates();
    }

    @Test
    void aReceiptCoversThatAnswerAndNoOther() {
        List<Recorded> history = Histories.walk(DESK, LocalDate.of(2026, 3, 2), false, List.of());
        Head head = ChainLaws.chain().links(history).get(0).head();
        When asOf = When.on(LocalDate.of(2026, 3, 3));
        Explained<Deadline> answer =
                DESK.explain(DESK.replay(history), Terms.DISPOSAL).get(0);
        Receipt receipt = Receipt.of(head, CHINA, asOf, answer);

        assertThat(receipt.question()).isEqualTo("disposal petition P-1 round 1");
        assertThat(receipt.regime()).isEqualTo(CHINA.id());
        assertThat(receipt.calendar()).isEqualTo(Digest.of(CHINA.calendar().contentHash()));
        assertThat(receipt.covers(answer)).isTrue();
        assertThat(receipt.covers(answer.byDay())).as("told in other steps").isFalse();
        assertThat(receipt.covers(new Explained<>(answer.value(), List.of()))).isFalse();
        for (Dated<TermRule> rule : List.of(
                new Dated<>(
                        answer.value().rule().value(),
                        answer.value().rule().validity(),
                        answer.value().rule().citations(),
                        Standing.UNCONFIRMED),
                new Dated<>(
                        TermRule.builder()
                                .from(answer.value().term())
                                .holder(Holder.PETITIONER)
                                .build(),
                        answer.value().rule().validity(),
                        answer.value().rule().citations(),
                        answer.value().rule().standing()))) {
            assertThat(receipt.covers(new Explained<>(under(answer.value(), rule), answer.steps())))
                    .isFalse();
        }
        assertThat(Receipt.of(head, CHINA, When.on(LocalDate.of(2026, 3, 4)), answer)
                        .digest())
                .as("asked for another day")
                .isNotEqualTo(receipt.digest());
    }

    private static Deadline under(Deadline deadline, Dated<TermRule> rule) {
        return new Deadline(
                rule,
                deadline.scope(),
                deadline.applies(),
                deadline.bearer(),
                deadline.start(),
                deadline.due(),
                deadline.original(),
                deadline.provisional(),
                deadline.pauses(),
                deadline.stopped(),
                deadline.released(),
                deadline.counting(),
                deadline.findings());
    }

    private static List<Explained<Deadline>> answers(Lifecycle desk, List<Recorded> history) {
        ImmutableList.Builder<Explained<Deadline>> answers = ImmutableList.builder();
        for (TermKey term : List.of(Terms.HANDLING, Terms.DISPOSAL)) {
            answers.addAll(desk.explain(desk.replay(history), term));
        }
        return answers.build();
    }
}
