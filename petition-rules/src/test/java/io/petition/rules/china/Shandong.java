package io.petition.rules.china;

import static io.petition.rules.china.Story.CITY;
import static io.petition.rules.china.Story.FIRST;
import static io.petition.rules.china.Story.HOUSING;
import static io.petition.rules.china.Story.OFFICE;
import static io.petition.rules.china.Story.PERSON;
import static io.petition.rules.china.Story.PROVINCE;

import io.petition.law.Regime;
import io.petition.lifecycle.DisposalCommand.Classify;
import io.petition.lifecycle.DisposalCommand.Forward;
import io.petition.lifecycle.DisposalCommand.Receive;
import io.petition.lifecycle.HandlingCommand.Accept;
import io.petition.lifecycle.HandlingCommand.Answer;
import io.petition.lifecycle.HandlingCommand.Deliver;
import io.petition.lifecycle.IntakeCommand.Register;
import io.petition.lifecycle.RemedyCommand.DecideRemedy;
import io.petition.lifecycle.RemedyCommand.DeliverRemedy;
import io.petition.lifecycle.RemedyCommand.RequestRemedy;
import io.petition.model.Channel;
import io.petition.model.PersonRef;
import io.petition.model.Petition;
import io.petition.model.PetitionId;
import io.petition.time.When;
import java.time.LocalDate;
import java.util.List;

/** Matters under Shandong's rules of review and re-examination, told as far as a test wants them. */
final class Shandong {
    static final Regime REGIME = ChinaOverlays.lay(ChinaRules.national(), ChinaOverlays.SHANDONG_REVIEW_2024)
            .regime()
            .orElseThrow();

    private Shandong() {}

    static Story accepted(Regime regime) {
        return accepted(regime, List.of());
    }

    private static Story accepted(Regime regime, List<PersonRef> petitioners) {
        return Story.under(regime)
                .does(
                        OFFICE,
                        "2025-03-03",
                        new Register(Petition.builder()
                                .id(PetitionId.of("P-1"))
                                .channel(Channel.LETTER)
                                .received(When.on(LocalDate.parse("2025-03-03")))
                                .petitioners(petitioners)
                                .build()))
                .does(OFFICE, "2025-03-04", new Forward(FIRST, List.of(Story.of(HOUSING))))
                .does(HOUSING, "2025-03-05", new Receive(FIRST))
                .does(HOUSING, "2025-03-10", new Classify(FIRST, MatterClasses.ORDINARY))
                .does(HOUSING, "2025-03-10", new Accept(FIRST));
    }

    /** The housing bureau answered, and the answer was received on 2025-04-02. */
    static Story answered(Regime regime) {
        return answered(accepted(regime));
    }

    /** The same, and the answer gives the petitioner what was asked. */
    static Story supported(Regime regime) {
        return answered(accepted(regime), "supported");
    }

    private static Story answered(Story accepted) {
        return answered(accepted, "not-supported");
    }

    private static Story answered(Story accepted, String outcome) {
        return accepted.does(HOUSING, "2025-04-01", Answer.whole(FIRST, outcome, "a law"))
                .does(HOUSING, "2025-04-02", Deliver.signed(FIRST));
    }

    /** The city is asked to review it. */
    static Story underReview(Regime regime) {
        return underReview(answered(regime));
    }

    /** The same, where the record says who petitioned. */
    static Story underReview(Regime regime, PersonRef petitioner) {
        return underReview(answered(accepted(regime, List.of(petitioner))));
    }

    private static Story underReview(Story answered) {
        return answered.does(PERSON, "2025-04-10", RequestRemedy.inTime(FIRST, Story.of(CITY)));
    }

    /** The city upheld it, and the province is asked to re-examine it. */
    static Story underReexamination(Regime regime, String review) {
        return underReview(regime)
                .does(CITY, "2025-04-20", new DecideRemedy(FIRST, review))
                .does(CITY, "2025-04-21", DeliverRemedy.signed(FIRST))
                .does(PERSON, "2025-04-25", RequestRemedy.inTime(FIRST, Story.of(PROVINCE)));
    }
}
