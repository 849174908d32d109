package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.Procedure;

/** Streets whistle, departments report 街乡吹哨、部门报到: Beijing's regulation lets the street call the organs it needs. */
final class WhistleActs {
    private static final ActDraft DRAFT = new ActDraft("北京市接诉即办工作条例");
    private static final String ARTICLE = "16-2";

    private WhistleActs() {}

    static Procedure over(Procedure under, String edition) {
        Procedure.Builder procedure = Procedure.builder().from(under).edition(edition);
        procedure.addActs(
                DRAFT.stay(ActKey.SUMMON, ImmutableSet.of(Role.GRASS_ROOTS), ActDraft.UNENDED, ARTICLE)
                        .build(),
                DRAFT.stay(ActKey.ANSWER_SUMMONS, ImmutableSet.of(Role.ORGAN), ActDraft.ANY, ARTICLE)
                        .addGuards(DRAFT.ofItself(ARTICLE))
                        .build());
        for (String basis : new String[] {"joint-enforcement", "key-project", "emergency"}) {
            procedure.addGrounds(DRAFT.reading(ActKey.SUMMON, basis, ImmutableSet.of(), Condition.always(), ARTICLE));
        }
        return procedure.build();
    }
}
