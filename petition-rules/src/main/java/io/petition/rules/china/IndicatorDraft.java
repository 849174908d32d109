package io.petition.rules.china;

import static io.petition.condition.Condition.all;
import static io.petition.condition.Condition.any;
import static io.petition.condition.Condition.between;
import static io.petition.condition.Condition.in;
import static io.petition.condition.Condition.is;
import static io.petition.condition.Condition.known;
import static io.petition.condition.Condition.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.petition.condition.Condition;
import io.petition.condition.Fact;
import io.petition.explain.Citation;
import io.petition.law.MilestoneKey;
import io.petition.law.Standing;
import io.petition.law.TermKey;
import io.petition.model.Recurrence;
import io.petition.statistics.CaseFact;
import io.petition.statistics.CaseFacts;
import io.petition.statistics.ClockClass;
import io.petition.statistics.SubmissionFact;
import io.petition.statistics.SubmissionFacts;
import io.petition.statistics.indicator.Indicator;
import io.petition.statistics.indicator.Measure;
import java.time.LocalDate;

/** What the indicators share in being written down: where they were read, and which matters they are about. */
final class IndicatorDraft {
    /**
     * The petition assessment of Guangdong as a statistics product computes it, read in its queries (2020). Its filters that our facts
     * do not hold are left out: the mark "to be counted" 是否纳入统计, and the codes of the forms of petition.
     */
    static final String GUANGDONG = "广东省信访绩效考核统计（2020年查询语句）";

    /** The assessment of petition work in a group of enterprises, read in the program that computes it (2021). */
    static final String ENTERPRISE = "企业集团信访工作目标责任考核（计算程序）";

    /** One program that computes the three rates of Beijing; that the city weighs them so was not found. */
    static final String THREE_RATES = "接诉即办三率（一个实现，非市级公布）";

    /** What answers 答复: the opinion first, and what is an answer without one: in the simplified procedure, of a legal duty. */
    static final ImmutableList<MilestoneKey> ANSWERS =
            ImmutableList.of(Milestones.ANSWERED, Milestones.SIMPLIFIED_ANSWERED, Milestones.DUTY_ANSWERED);

    /** What an organ says of a matter that was sent to it: that it takes it up, or whether. */
    static final ImmutableList<MilestoneKey> TAKEN =
            ImmutableList.of(Milestones.ACCEPTED, Milestones.ACCEPTANCE_DECIDED);

    /** The first version of each definition. */
    private static final String VERSION = "1";

    /** Of those that were found wrong once: they said answered, withdrawn or taken up of a matter of which only one track was. */
    static final String SECOND = "2";

    /** Guangdong leaves out numbers of persons that can only be mistakes. */
    private static final int MOST_PERSONS = 9999;

    private IndicatorDraft() {}

    static <F> Indicator.Builder<F> of(String key, Fact<F, LocalDate> period, String zh, String en, Citation... read) {
        return Indicator.builder(key, VERSION, period)
                .names(ImmutableMap.of("zh", zh, "en", en))
                .addCitations(read);
    }

    /** One of which the cited source was read and says how it is computed. */
    static <F> Indicator.Builder<F> read(
            String key, Fact<F, LocalDate> period, String zh, String en, Citation... read) {
        return IndicatorDraft.<F>of(key, period, zh, en, read).standing(Standing.CONFIRMED);
    }

    static Citation guangdong(String query) {
        return Citation.of(GUANGDONG, query);
    }

    static Citation enterprise(String rate) {
        return Citation.of(ENTERPRISE, rate);
    }

    static Citation article(String article) {
        return Citation.of(Cn2022.INSTRUMENT, article);
    }

    /** Guangdong's filter on persons. Where nobody is named there is no mistake in the number. */
    static Condition<CaseFact> plausible() {
        return any(not(known(CaseFacts.PERSONS)), between(CaseFacts.PERSONS, 1, MOST_PERSONS));
    }

    static Condition<SubmissionFact> plausibleSubmission() {
        return any(not(known(SubmissionFacts.PERSONS)), between(SubmissionFacts.PERSONS, 1, MOST_PERSONS));
    }

    /** First petitions 初件: a matter of which nobody says whether it came before is not known to be one. */
    static Condition<CaseFact> first() {
        return is(CaseFacts.RECURRENCE, Recurrence.FIRST);
    }

    /** Nothing is left of it that was not withdrawn 撤回, and nothing was answered before. */
    static Condition<CaseFact> withdrawn() {
        return all(is(CaseFacts.inAll(ImmutableList.of(Milestones.WITHDRAWN)), true), not(answered()));
    }

    /** Every track that still owes an answer gave one 各承办件均已答复, by an opinion or in another way of the regulation. */
    static Condition<CaseFact> answered() {
        return is(CaseFacts.inAll(ANSWERS), true);
    }

    /** The day of the last of those answers. */
    static Fact<CaseFact, LocalDate> lastAnswer() {
        return CaseFacts.onAll(ANSWERS);
    }

    /** The day of the first answer of any track. */
    static Fact<CaseFact, LocalDate> firstAnswer() {
        return CaseFacts.onAny(ANSWERS);
    }

    static Condition<CaseFact> settled() {
        return is(CaseFacts.SETTLED, true);
    }

    /** What the host says of a matter by a word of its own; silence is no. */
    static Condition<CaseFact> said(String attribute, String word) {
        Fact<CaseFact, String> fact = CaseFacts.attribute(attribute);
        return all(known(fact), is(fact, word));
    }

    /** In the denominator of a term: whatever was owed by a day, open or overdue like what was done. */
    static Condition<CaseFact> owed(TermKey term) {
        return in(
                CaseFacts.clock(term),
                ImmutableSet.of(ClockClass.IN_TIME, ClockClass.LATE, ClockClass.OPEN, ClockClass.OVERDUE));
    }

    /** The same share with the reasons named for which a clock has no day, and stands in no denominator. */
    static Measure.Share<CaseFact> namingIdle(Measure.Share<CaseFact> share, TermKey term) {
        Fact<CaseFact, ClockClass> clock = CaseFacts.clock(term);
        return share.naming("paused", is(clock, ClockClass.PAUSED))
                .naming("conditional", is(clock, ClockClass.CONDITIONAL))
                .naming("not-started", is(clock, ClockClass.NOT_STARTED))
                .naming("not-owed", is(clock, ClockClass.NOT_OWED));
    }

    /** The same share with the reasons named for which what is in the denominator does not count. */
    static Measure.Share<CaseFact> namingLate(Measure.Share<CaseFact> share, Fact<CaseFact, ClockClass> clock) {
        return share.naming("not-yet-due", is(clock, ClockClass.OPEN))
                .naming("late", is(clock, ClockClass.LATE))
                .naming("overdue", is(clock, ClockClass.OVERDUE));
    }
}
