package io.petition.examples.quickstart;

import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import io.petition.view.status.StatusCard;
import io.petition.view.status.StatusCode;
import io.petition.view.status.StatusCodes;
import io.petition.view.status.StatusKey;
import java.util.List;
import java.util.Optional;

/** A code on the letter of receipt, with which anybody who has it learns how the petition stands and nothing else. */
public final class A11AskByCode {
    /** Drawn once at random and kept where the data base is not; this one is made up. */
    private static final StatusKey KEY = StatusKey.of("00112233445566778899aabbccddeeff".repeat(2));

    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final StatusCodes CODES = StatusCodes.keyed(KEY);

    private A11AskByCode() {}

    public static void main(String[] args) {
        List<MatterState> matters =
                List.of(DESK.replay(MadeUpMatter.about(DESK, Purpose.APPEAL, Party.Side.RESPONDENT)));
        var written = CODES.of(MadeUpMatter.ID, MadeUpMatter.LETTER).written();
        for (var language : Language.values()) {
            var show = new Show(language);
            show.line(written);
            ask(written.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), matters, show);
            ask(
                    written.substring(0, written.length() - 3) + "X-" + written.charAt(written.length() - 1),
                    matters,
                    show);
            ask(written.substring(0, 9), matters, show);
            ask(CODES.of(MatterId.of("M-2"), PetitionId.of("P-2")).written(), matters, show);
        }
    }

    private static void ask(String typed, List<MatterState> matters, Show show) {
        // readme: code
        var fault = StatusCode.fault(typed); // a slip of the hand is told before anything is looked up
        if (fault.isPresent()) {
            show.reason(fault.get());
            return;
        }
        var code = StatusCode.of(typed);
        Optional<StatusCard> card = matters.stream()
                .flatMap(state -> state.petitions().stream()
                        .filter(petition -> CODES.verify(code, state.id(), petition.id()))
                        .flatMap(petition -> card(state, petition.id()).stream()))
                .findFirst(); // or by an index of codes that the host keeps
        show.line(card.map(show::text).orElse("-"));
        // readme: end
    }

    private static Optional<StatusCard> card(MatterState state, PetitionId petition) {
        var owed = DESK.deadlines(state, MadeUpMatter.day("2026-03-06"));
        return StatusCard.of(state, petition, owed, DESK.regime().zone());
    }
}
