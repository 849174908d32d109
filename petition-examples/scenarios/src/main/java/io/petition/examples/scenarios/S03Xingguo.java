package io.petition.examples.scenarios;

import static io.petition.rules.china.Milestones.ACCEPTED;
import static io.petition.rules.china.Milestones.FORWARDED;
import static io.petition.rules.china.Milestones.RECEIVED_BY_OFFICE;
import static io.petition.rules.china.Milestones.RECEIVED_BY_ORGAN;

import com.google.common.collect.ImmutableList;
import io.petition.deadline.Deadline;
import io.petition.deadline.Deadlines;
import io.petition.deadline.Milestone;
import io.petition.deadline.Scope;
import io.petition.deadline.overlay.Overlaid;
import io.petition.deadline.overlay.Overlays;
import io.petition.deadline.overlay.TermComparison;
import io.petition.explain.Coded;
import io.petition.law.Dated;
import io.petition.law.Edition;
import io.petition.law.Length;
import io.petition.law.MatterClass;
import io.petition.law.Regime;
import io.petition.law.TermFacts;
import io.petition.law.TermRule;
import io.petition.rules.china.ChinaOverlays;
import io.petition.rules.china.ChinaRules;
import io.petition.time.Counting;
import io.petition.time.Span;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * S03, Xingguo's 3-7-21 兴国县“3-7-21”: whoever petitions for the first time is met within 3 days, told how far it is
 * within 7, and the matter is finished within 21. Laid beside the national clocks; put to 1,179 real letters of
 * another city as a question (what if?); and a draft of it that would loosen the law, refused.
 */
public final class S03Xingguo {
    /** A matter made up for the comparison: a first petition that is forwarded, and accepted as one of art. 31(6). */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private static final TermFacts FIRST = TermFacts.of(MatterClass.of("31(6)")).with("recurrence", "first");

    static final String ALL = "all";
    static final String THREE_STEPS = "three-steps";
    static final String ROLLED = "rolled";

    private S03Xingguo() {}

    /**
     * One term put to some of the letters.
     *
     * @param term which
     * @param reading how its days are read; no source says whether working days are meant
     * @param letters which letters
     * @param outcome what it came to
     */
    record Put(Dated<TermRule> term, String reading, String letters, WhatIf.Outcome outcome) {}

    /**
     * What the scenario found.
     *
     * @param laid the practice over the national edition
     * @param edition the edition that it gives
     * @param beside every clock of the made matter, national and local, the first due first
     * @param asTheyAre the terms put to the letters of which nobody says whether they are a first petition
     * @param put the terms put to the letters as if each were one
     * @param draft the draft that would loosen the law
     */
    record Report(
            Overlaid laid, Edition edition, List<Deadline> beside, List<Put> asTheyAre, List<Put> put, Overlaid draft) {
        List<Coded> lines() {
            return S03Lines.of(this);
        }
    }

    public static void main(String[] args) {
        Sheet.print(play(ChinaRules.national()).lines());
    }

    /** Plays it under the national regime. */
    static Report play(Regime china) {
        Overlaid laid = ChinaOverlays.lay(china, ChinaOverlays.XINGGUO_3_7_21);
        Regime local = laid.regime().orElseThrow();
        Edition edition = local.editions().at(RECEIVED).orElseThrow();
        Deadlines deadlines = Deadlines.under(local);
        List<Letter> all = Letter.all();
        List<Letter> threeSteps = Letter.inThreeSteps();
        ImmutableList.Builder<Put> asTheyAre = ImmutableList.builder();
        ImmutableList.Builder<Put> put = ImmutableList.builder();
        for (TermComparison comparison : laid.comparisons()) {
            Dated<TermRule> term = edition.term(comparison.key()).rule().orElseThrow();
            asTheyAre.add(put(term, ROLLED, ALL, new WhatIf(deadlines, TermFacts.unknown()), all));
            WhatIf first = new WhatIf(deadlines, FIRST);
            Put whole = put(term, ROLLED, ALL, first, all);
            put.add(whole);
            if (whole.outcome().share().judged() > 0) {
                WhatIf plain = new WhatIf(deadlines.rolling(Counting.Roll.NONE), FIRST);
                put.add(put(term, ROLLED, THREE_STEPS, first, threeSteps));
                put.add(put(term, "plain", THREE_STEPS, plain, threeSteps));
                put.add(put(inWorkingDays(term), "working-days", THREE_STEPS, first, threeSteps));
            }
        }
        return new Report(
                laid,
                edition,
                beside(deadlines, edition),
                asTheyAre.build(),
                put.build(),
                Overlays.lay(china, RuleTexts.overlay("s03-draft.txt", china)));
    }

    private static Put put(Dated<TermRule> term, String reading, String which, WhatIf whatIf, List<Letter> letters) {
        return new Put(term, reading, which, whatIf.put(term, letters));
    }

    /** The same number of working days: the other way in which the three numbers can be read. */
    private static Dated<TermRule> inWorkingDays(Dated<TermRule> term) {
        int days = term.value().length().span().orElseThrow().amount();
        TermRule other = TermRule.builder()
                .from(term.value())
                .length(Length.of(Span.workingDays(days)))
                .build();
        return new Dated<>(other, term.validity(), term.citations(), term.standing());
    }

    private static List<Deadline> beside(Deadlines deadlines, Edition edition) {
        Scope petition = Scope.petition("made");
        Scope track = Scope.track("made", 1);
        List<Deadline> beside = deadlines.of(
                edition,
                List.of(
                        Milestone.of(RECEIVED_BY_OFFICE, petition, When.on(RECEIVED)),
                        Milestone.of(FORWARDED, petition, When.on(RECEIVED.plusDays(3))),
                        Milestone.of(RECEIVED_BY_ORGAN, track, When.on(RECEIVED.plusDays(4))),
                        Milestone.of(ACCEPTED, track, When.on(RECEIVED.plusDays(10)))),
                FIRST);
        return beside.stream()
                .sorted(Comparator.comparing(deadline ->
                        deadline.due().orElseThrow().day(deadlines.regime().zone())))
                .toList();
    }
}
