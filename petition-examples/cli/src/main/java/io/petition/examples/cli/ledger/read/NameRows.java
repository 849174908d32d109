package io.petition.examples.cli.ledger.read;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.petition.authority.NameMatch;
import io.petition.authority.Organ;
import io.petition.model.OrganId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the rows of {@code organ_names.csv}: what a written name stands for. */
final class NameRows implements DirectoryReader.Taker {
    private final Map<OrganId, Organ> organs;
    private final Map<String, NameMatch> matches = new LinkedHashMap<>();

    NameRows(Map<OrganId, Organ> organs) {
        this.organs = organs;
    }

    Collection<NameMatch> matches() {
        return matches.values();
    }

    @Override
    public void take(Row.Cells row, Tally tally) {
        String raw = row.get("raw");
        if (raw.isEmpty()) {
            tally.notice(Kind.CELL_EMPTY.at(row.place(), "columns", "raw"));
            return;
        }
        Optional<NameMatch.Kind> kind = kind(row.get("match"));
        if (kind.isEmpty()) {
            tally.notice(Kind.MATCH_UNKNOWN.at(row.place().keyed(raw), "value", row.get("match")));
            return;
        }
        List<OrganId> ids = ids(row, raw, tally);
        if (kind.get().resolved() == ids.isEmpty()) {
            tally.notice(Kind.MATCH_WITHOUT_ORGAN.at(row.place().keyed(raw), "value", row.get("match")));
            return;
        }
        NameMatch match = new NameMatch(raw, kind.get(), ids, row.get("note"));
        // white space carries no meaning in a name, so two such spellings are one
        if (matches.putIfAbsent(CharMatcher.whitespace().removeFrom(raw), match) != null) {
            tally.notice(Kind.KEY_TWICE.at(row.place().keyed(raw)));
        }
    }

    private List<OrganId> ids(Row.Cells row, String raw, Tally tally) {
        ImmutableList.Builder<OrganId> ids = ImmutableList.builder();
        for (String id : row.get("organ_ids").split(";", -1)) {
            if (id.isBlank()) {
                continue;
            }
            OrganId organ = OrganId.of(id.strip());
            if (organs.containsKey(organ)) {
                ids.add(organ);
            } else {
                tally.notice(
                        Kind.LINK_UNKNOWN.at(row.place().keyed(raw), "column", "organ_ids", "value", organ.value()));
            }
        }
        return ids.build();
    }

    /** What the directory does not know has no row, so {@code unknown} is no match that a row may state. */
    private static Optional<NameMatch.Kind> kind(String match) {
        return Arrays.stream(NameMatch.Kind.values())
                .filter(kind -> kind != NameMatch.Kind.UNKNOWN)
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(match))
                .findFirst();
    }
}
