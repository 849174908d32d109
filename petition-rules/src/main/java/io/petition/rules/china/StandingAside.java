package io.petition.rules.china;

import com.google.common.collect.ImmutableSet;
import io.petition.authority.Role;
import io.petition.condition.Condition;
import io.petition.explain.Citation;
import io.petition.law.Edition;
import io.petition.lifecycle.ActKey;
import io.petition.lifecycle.ActRule;
import io.petition.lifecycle.Given;
import io.petition.lifecycle.Guard;
import io.petition.lifecycle.Procedure;
import io.petition.lifecycle.Stage;
import java.util.Set;

/**
 * Who has a direct interest stands aside 回避 (2022: 28-3; 2005: 30): from then on does nothing in the matter for an organ, approves
 * nothing and sits on nothing. So every row for officials has the guard, whichever instrument it is of.
 */
final class StandingAside {
    private static final String CODE = "somebody-must-stand-aside";

    private StandingAside() {}

    /** The same procedure with the guard on every row that lacks it. */
    static Procedure kept(Procedure procedure, Citation article) {
        Guard guard = Guard.curable(CODE, Condition.is(Given.NOBODY_WHO_STANDS_ASIDE, true), article);
        Procedure.Builder kept = Procedure.builder().from(procedure);
        kept.acts(procedure.acts().stream()
                .map(row -> touches(row) && !has(row) ? with(row, guard) : row)
                .toList());
        return kept.build();
    }

    /** The provision that an edition, or what it is laid over, has of it. */
    static Citation article(Edition edition) {
        return edition.id().equals(Cn2005.ID) || edition.base().equals(Cn2005.ID)
                ? Citation.of(Cn2005.INSTRUMENT, "30")
                : Citation.of(Cn2022.INSTRUMENT, "28-3");
    }

    /** What officials do to a track, or to the record of it; that they stand aside themselves they may still say. */
    private static boolean touches(ActRule row) {
        boolean officials = !row.by().equals(ImmutableSet.of(Role.PETITIONER));
        Set<Stage> stages = row.stages();
        return officials
                && !row.act().equals(ActKey.STAND_ASIDE)
                && (!stages.isEmpty() || row.act().equals(ActKey.CORRECT));
    }

    private static boolean has(ActRule row) {
        return row.guards().stream().anyMatch(guard -> guard.code().equals(CODE));
    }

    private static ActRule with(ActRule row, Guard guard) {
        return ActRule.builder().from(row).addGuards(guard).build();
    }
}
