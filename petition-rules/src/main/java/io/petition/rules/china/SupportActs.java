package io.petition.rules.china;

import static io.petition.rules.china.ActDraft.ANY;
import static io.petition.rules.china.ActDraft.OFFICIALS;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.law.Standing;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Emission;
import io.petition.lifecycle.Procedure;
import java.util.Set;

/** What help a matter may get: third parties, leaders in charge, visits, relief, notes 第三方、包案、接访、帮扶、札记. */
final class SupportActs {
    private static final Set<Role> HELPERS =
            ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.LEADERSHIP, Role.GRASS_ROOTS);

    private static final Set<Role> RELIEVERS = ImmutableSet.of(Role.PETITION_OFFICE, Role.ORGAN, Role.LEADERSHIP);
    private static final Set<Role> GRASS_ROOTS = ImmutableSet.of(Role.GRASS_ROOTS);

    private SupportActs() {}

    /** Where an edition speaks of these. */
    record Articles(String thirdParties, String visits, String journal) {}

    static void acts(Procedure.Builder procedure, ActDraft draft, Articles articles) {
        procedure.addActs(
                help(draft, ActKey.ENGAGE, OFFICIALS, articles.thirdParties()).build(),
                help(draft, ActKey.DISENGAGE, OFFICIALS, articles.thirdParties())
                        .addGuards(draft.reasoned(articles.thirdParties()))
                        .build(),
                // What a visit settles is settled on its day, as if that had been said beside it.
                help(draft, ActKey.RECORD_VISIT, HELPERS, articles.visits())
                        .addEmits(Emission.ofTrack(Milestones.SETTLED).whereSettled())
                        .build(),
                help(draft, ActKey.WRITE_JOURNAL, HELPERS, articles.journal()).build(),
                help(draft, ActKey.NOTE_FACT, HELPERS, articles.journal()).build(),
                help(draft, ActKey.NOTE_MILESTONE, HELPERS, articles.journal()).build());
        procedure.addAllGrounds(draft.choices(
                ActKey.RECORD_VISIT,
                articles.visits(),
                Standing.UNCONFIRMED,
                "open-reception",
                "by-appointment",
                "to-the-door",
                "return-visit"));
    }

    /** A leader takes charge of what people feel strongly about (2022: 18-2); its stages are practice. */
    static void sponsorship(Procedure.Builder procedure, ActDraft draft, String article) {
        procedure.addActs(
                draft.stay(ActKey.SPONSOR, HELPERS, ANY, article)
                        .addGuards(draft.inMatterOrAbove(article))
                        .build(),
                help(draft, ActKey.ADVANCE_SPONSORSHIP, HELPERS, article).build(),
                help(draft, ActKey.CHANGE_SPONSOR, HELPERS, article)
                        .addGuards(draft.reasoned(article))
                        .build(),
                help(draft, ActKey.END_SPONSORSHIP, HELPERS, article).build());
        procedure.addAllGrounds(draft.choices(
                ActKey.ADVANCE_SPONSORSHIP,
                article,
                Standing.UNCONFIRMED,
                "fact-finding",
                "co-ordination",
                "carrying-out",
                "closing"));
    }

    /**
     * Who is in hardship is helped (2022: 37-2), also after the end of the remedies (37-3), where the text calls upon the grass roots
     * too. That a village need not wait for that end, and has no desk in the matter to show, is a reading.
     */
    static void relief(Procedure.Builder procedure, ActDraft draft, String article, String afterEnd) {
        procedure.addActs(
                draft.stay(ActKey.PROPOSE_RELIEF, RELIEVERS, ANY, article)
                        .addGuards(draft.inMatterOrAbove(article))
                        .addEmits(Emission.ofTrack(Milestones.RELIEF_PROPOSED))
                        .build(),
                near(draft, ActKey.PROPOSE_RELIEF, GRASS_ROOTS, afterEnd)
                        .addEmits(Emission.ofTrack(Milestones.RELIEF_PROPOSED))
                        .build(),
                draft.stay(ActKey.GIVE_RELIEF, RELIEVERS, ANY, article)
                        .addGuards(draft.inMatterOrAbove(article))
                        .addEmits(Emission.ofTrack(Milestones.RELIEF_GIVEN))
                        .build(),
                near(draft, ActKey.GIVE_RELIEF, GRASS_ROOTS, afterEnd)
                        .addEmits(Emission.ofTrack(Milestones.RELIEF_GIVEN))
                        .build(),
                near(draft, ActKey.PAIR, HELPERS, afterEnd).build());
        procedure.addAllGrounds(
                draft.choices(ActKey.PROPOSE_RELIEF, article, Standing.CONFIRMED, "social-relief", "judicial-relief"));
        procedure.addAllGrounds(draft.choices(
                ActKey.PROPOSE_RELIEF,
                afterEnd,
                Standing.UNCONFIRMED,
                "medical-care",
                "old-age-care",
                "housing",
                "work"));
    }

    private static ActRule.Builder near(ActDraft draft, ActKey act, Set<Role> by, String article) {
        return draft.reading(act, by, ANY, article).addGuards(draft.inMatterAboveOrNear(article));
    }

    private static ActRule.Builder help(ActDraft draft, ActKey act, Set<Role> by, String article) {
        return draft.reading(act, by, ANY, article).addGuards(draft.inMatterOrAbove(article));
    }
}
