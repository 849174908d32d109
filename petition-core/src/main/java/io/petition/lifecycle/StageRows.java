package io.petition.lifecycle;

import com.google.common.collect.ObjectArrays;
import io.petition.authority.Role;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be done at one stage, or with the matter as a whole: by act, and for each role one row. */
final class StageRows {
    private final Row[] none = {};
    private final Map<ActKey, Row[]> byAct = new HashMap<>();

    /** The same by the number of a kind of event: found when first asked for, and whoever finds it finds the same. */
    private final @Nullable Row[][] byKind = new Row[EventKinds.COUNT][];

    /** Of several rows that fit, the first is used. */
    void add(ActRule rule, ReceiptRule receipt, Row.Choice[] choices) {
        for (Role role : rule.by()) {
            if (of(rule.act(), role) == null) {
                Row[] known = byAct.getOrDefault(rule.act(), none);
                byAct.put(rule.act(), ObjectArrays.concat(known, new Row(rule, role, receipt, choices)));
            }
        }
    }

    /** The row of an act for a role; null where none is. */
    @Nullable
    Row of(ActKey act, Role role) {
        return of(byAct.getOrDefault(act, none), role);
    }

    /** The row of the act that an event came of. */
    @Nullable
    Row of(Event event, EventKinds.Kind kind, Role role) {
        Row[] rows = byKind[kind.number()];
        if (rows == null) {
            rows = byAct.getOrDefault(event.act(), none);
            if (kind.oneAct()) {
                byKind[kind.number()] = rows;
            }
        }
        return of(rows, role);
    }

    private static @Nullable Row of(Row[] among, Role role) {
        for (int i = 0; i < among.length; i++) {
            if (among[i].role == role) {
                return among[i];
            }
        }
        return null;
    }
}
