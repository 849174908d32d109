package io.petition.lifecycle;

import io.petition.authority.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a procedure at one stage, with the grounds that may be named there: resolved once for a desk, so that a fold only looks. */
final class Row {
    /**
     * A ground that may be named.
     *
     * @param to where the act leads on it
     * @param emits what it gives rise to, as an array: a fold comes by often
     * @param stays whether that is nowhere
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Choice(GroundRule rule, Target to, Emission[] emits, boolean stays) {
        Choice(GroundRule rule, Target to, Emission[] emits) {
            this(rule, to, emits, to instanceof Target.Stay);
        }
    }

    final ActRule rule;
    final Emission[] emits;
    final Role role;
    final Target to;
    final boolean stays;
    final ReceiptRule receipt;
    private final Choice[] choices;

    /**
     * Of an act.
     *
     * @param role whose
     * @param receipt for whom a representative receives
     * @param choices the grounds that may be named, each key once
     */
    Row(ActRule rule, Role role, ReceiptRule receipt, Choice[] choices) {
        this.rule = rule;
        this.role = role;
        this.receipt = receipt;
        this.to = rule.to();
        this.stays = to instanceof Target.Stay;
        this.emits = rule.emits().toArray(new Emission[0]);
        this.choices = choices;
    }

    /** All grounds of an act, as one of its rows has them. */
    static Choice[] choices(ActRule rule, GroundRule[] grounds) {
        Choice[] choices = new Choice[grounds.length];
        for (int i = 0; i < grounds.length; i++) {
            Target to = grounds[i].to().orElse(rule.to());
            choices[i] = new Choice(grounds[i], to, grounds[i].emits().toArray(new Emission[0]));
        }
        return choices;
    }

    /** Those at a stage, or on the matter as a whole where that is null: of each key the first that fits, else the first. */
    static Choice[] choices(Choice[] all, @Nullable Stage stage) {
        Map<String, Choice> byKey = new LinkedHashMap<>();
        for (Choice each : all) {
            Choice before = byKey.putIfAbsent(each.rule().key(), each);
            if (before != null
                    && stage != null
                    && !before.rule().fits(stage)
                    && each.rule().fits(stage)) {
                byKey.put(each.rule().key(), each);
            }
        }
        return byKey.size() == all.length ? all : byKey.values().toArray(new Choice[0]);
    }

    /** The ground that is named by a key; null where there is none. */
    @Nullable
    Choice choice(String key) {
        for (Choice choice : choices) {
            if (choice.rule().key().equals(key)) {
                return choice;
            }
        }
        return null;
    }
}
