package io.petition.examples.quickstart;

import io.petition.authority.Role;
import io.petition.lifecycle.Lifecycle;
import io.petition.lifecycle.MatterState;
import io.petition.model.*;
import io.petition.rules.china.ChinaRules;
import io.petition.rules.text.Language;
import io.petition.view.Audience;
import io.petition.view.Item;
import io.petition.view.MatterView;
import io.petition.view.Views;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same letter twice: as an accusation, which the accused organ must not see, and as an appeal, which it must answer. */
public final class A10WhoSeesWhat {
    private static final Lifecycle DESK = Lifecycle.under(ChinaRules.national());
    private static final Show SHOW = new Show(Language.EN);

    private A10WhoSeesWhat() {}

    public static void main(String[] args) {
        Map<String, Audience> audiences = new LinkedHashMap<>();
        audiences.put("the petitioner", Audience.person(MadeUpMatter.WRITER));
        audiences.put("the bureau", Audience.official(Role.ORGAN, MadeUpMatter.BUREAU, PersonRef.of("person-1")));
        audiences.put("a stranger", Audience.person(PersonRef.of("person-2")));
        SHOW.line("An accusation against the bureau");
        look(Purpose.ACCUSATION, Party.Side.ACCUSED, audiences);
        SHOW.line("An appeal against what the bureau did");
        look(Purpose.APPEAL, Party.Side.RESPONDENT, audiences);
    }

    private static void look(Purpose purpose, Party.Side side, Map<String, Audience> audiences) {
        var state = DESK.replay(MadeUpMatter.about(DESK, purpose, side));
        // readme: view
        var views = Views.under(ChinaRules.national());
        var owed = DESK.deadlines(state, MadeUpMatter.day("2026-03-06"));
        audiences.forEach((who, audience) -> show(who, views.of(state, audience, owed)));
        // readme: end
        // For whoever answers for it in the office, and never for those who look: why.
        audiences.forEach((who, audience) -> why(who, views, state, audience));
    }

    private static void show(String who, MatterView view) {
        SHOW.line("  " + who + (view.empty() ? " sees nothing" : " sees"));
        for (var petition : view.petitions()) {
            petition.arrival()
                    .ifPresent(arrival -> SHOW.line("    a " + arrival.channel().code() + " of " + arrival.received()
                            + ", demands " + petition.demands().size()));
            petition.petitioners()
                    .ifPresent(people -> SHOW.line("    petitioners " + people.count() + ", named "
                            + people.petitioners().size()));
        }
        view.tracks()
                .forEach(track -> SHOW.line("    stage "
                        + track.stage().map(stage -> SHOW.name("stage", stage)).orElse("(not shown)")));
        SHOW.line(
                "    terms " + view.terms().size() + ", acts " + view.history().size());
    }

    private static void why(String who, Views views, MatterState state, Audience audience) {
        views.rulings(state, audience, state.petitions().get(0)).stream()
                .filter(ruling -> ruling.item() == Item.PETITIONERS)
                .forEach(ruling -> SHOW.line("  " + who + ": " + SHOW.text(ruling) + " " + ruling.citations()));
    }
}
