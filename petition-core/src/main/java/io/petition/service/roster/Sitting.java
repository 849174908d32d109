package io.petition.service.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import io.petition.model.PersonRef;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which people are received by members of a roster.
 *
 * @param on the day
 * @param planned the fixed days that are held on it, in order; more than one where they fall together
 * @param who the members who sit, in the order of the roster
 * @param provisional whether the calendar does not know the day, so that it may yet move
 */
public record Sitting(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDate> planned,
        List<PersonRef> who,
        boolean provisional) {
    public Sitting {
        planned = ImmutableList.copyOf(planned);
        who = ImmutableList.copyOf(who);
        checkArgument(!planned.isEmpty(), "planned: nothing is held on %s", on);
    }
}
