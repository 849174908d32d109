package io.petition.service.roster;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.petition.model.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A rota of which the rest was drawn anew, and whom to tell.
 *
 * @param rota the rota as it is now
 * @param moved the days on which others sit than before, in order
 */
public record Redrawn(Rota rota, List<Moved> moved) {
    /**
     * A day on which others sit than before.
     *
     * @param on the day
     * @param before who sat; nobody where there was no sitting
     * @param after who sits; nobody where there is none
     */
    public record Moved(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, List<PersonRef> before, List<PersonRef> after) {
        public Moved {
            Objects.requireNonNull(on, "on");
            before = ImmutableList.copyOf(before);
            after = ImmutableList.copyOf(after);
        }
    }

    public Redrawn {
        Objects.requireNonNull(rota, "rota");
        moved = ImmutableList.copyOf(moved);
    }

    static List<Moved> moves(Rota before, Rota after) {
        return Sets.union(days(before), days(after)).stream()
                .sorted()
                .map(day -> new Moved(day, who(before, day), who(after, day)))
                .filter(day -> !Sets.newHashSet(day.before()).equals(Sets.newHashSet(day.after())))
                .toList();
    }

    private static TreeSet<LocalDate> days(Rota rota) {
        return rota.sittings().stream().map(Sitting::on).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<PersonRef> who(Rota rota, LocalDate day) {
        return rota.sitting(day).map(Sitting::who).orElse(List.of());
    }
}
