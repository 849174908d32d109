package io.petition.rules.china;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.petition.explain.Reason;
import io.petition.law.Regime;
import io.petition.lifecycle.Histories;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.ReasonLaws;
import io.petition.lifecycle.ReasonLaws.Exempt;
import io.petition.lifecycle.ReasonLaws.Sentences;
import io.petition.lifecycle.Recorded;
import io.petition.rules.text.Language;
import io.petition.rules.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal says why, on what, and what would cure it, in both languages. */
class ChinaReasonsTest {
    private static final Regime CHINA = ChinaRules.national();
    private static final Lifecycle DESK = Lifecycle.under(CHINA);

    private static final List<Sentences> LANGUAGES = Arrays.stream(Language.values())
            .map(Texts::in)
            .<Sentences>map(texts -> (code, args) -> texts.find(code).map(found -> texts.text(code, args)))
            .toList();

    /** Names that stand for something once, and times in order: what holds of every record, and no law has to say it. */
    private static final Set<String> OF_EVERY_RECORD = Set.of(
            "actor-without-organ",
            "already-a-petitioner",
            "before-it-began",
            "before-matter",
            "before-what-it-corrects",
            "before-what-it-rests-on",
            "correction-breaks-later-act",
            "complaint-at-its-own-target",
            "correction-not-to-be-judged",
            "correction-of-another-event",
            "correction-of-another-track",
            "demand-already-put",
            "demand-not-known",
            "due-date-not-ahead",
            "event-not-in-history",
            "found-after-registered",
            "not-a-petitioner",
            "not-a-representative",
            "organ-not-in-matter",
            "petition-already-registered",
            "petition-not-joined",
            "petition-not-known",
            "proceeding-already-open",
            "proceeding-not-open",
            "received-after-registered",
            "remedy-at-its-own-target",
            "sent-to-its-holder",
            "sent-to-one-organ-twice",
            "track-not-known",
            "where-not-said");

    /** That there is no such provision, which none says: no edition in force, no such act or ground in it. */
    private static final Set<String> OF_NO_PROVISION =
            Set.of("act-without-basis", "ground-not-known", "no-edition-in-force");

    /**
     * What nothing cures: no rule, a time that went by, what was done already, a matter of another kind, a ground that is not so, an
     * extension of which nothing is left.
     */
    private static final Set<String> INCURABLE = Set.of(
            "act-without-basis",
            "already-delivered",
            "already-received",
            "class-already-given",
            "class-led-elsewhere",
            "class-not-mediable",
            "extension-over-bound",
            "ground-does-not-hold",
            "ground-not-at-this-stage",
            "no-edition-in-force",
            "no-report-ordered",
            "not-an-accusation",
            "objection-not-in-time",
            "only-visitors-on-litigation",
            "remedy-need-not-move",
            "term-not-running");

    private static final Exempt EXEMPT = new Exempt(Sets.union(OF_EVERY_RECORD, OF_NO_PROVISION), INCURABLE);

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return Arbitraries.oneOf(
                Histories.lawful(DESK, LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30), 16),
                Histories.lawful(DESK, LocalDate.of(2022, 5, 1), LocalDate.of(2026, 6, 30), 16));
    }

    @Property(tries = 60)
    void everyRefusalAroundAHistorySaysWhy(@ForAll("histories") List<Recorded> history) {
        LocalDate day = history.get(history.size() - 1).at().happened().day(CHINA.zone());
        ReasonLaws.around(DESK, history, day).forEach(reason -> ReasonLaws.saysWhy(reason, LANGUAGES, EXEMPT));
    }

    static List<RefusedCommands> refused() {
        return RefusedCommands.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void everySlipSaysWhy(RefusedCommands refused) {
        List<Reason> reasons = refused.why();
        assertThat(reasons).isNotEmpty();
        reasons.forEach(reason -> ReasonLaws.saysWhy(reason, LANGUAGES, EXEMPT));
    }

    /** What the laws do not ask of a code they could not ask of it: each has been met without an article, or without a cure. */
    @Test
    void nothingIsExemptThatNeedNotBe() {
        Set<String> withoutArticle = new TreeSet<>(EXEMPT.withoutArticle());
        Set<String> withoutCure = new TreeSet<>(EXEMPT.withoutCure());
        for (Reason reason : met()) {
            if (reason.citations().isEmpty()) {
                withoutArticle.remove(reason.code());
            }
            if (reason.cure().isEmpty()) {
                withoutCure.remove(reason.code());
            }
        }
        assertThat(withoutArticle).isEmpty();
        assertThat(withoutCure).isEmpty();
    }

    private static List<Reason> met() {
        LongFunction<List<Recorded>> walks =
                Histories.bySeed(DESK, LocalDate.of(2006, 5, 1), LocalDate.of(2025, 6, 30), 14);
        List<Reason> met = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            List<Recorded> history = walks.apply(seed);
            LocalDate day = history.get(history.size() - 1).at().happened().day(CHINA.zone());
            met.addAll(ReasonLaws.around(DESK, history, day));
        }
        RefusedCommands.all().forEach(refused -> met.addAll(refused.why()));
        return met;
    }
}
