package io.petition.service.roster;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.petition.model.PersonRef;
import io.petition.service.FixedDay;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a roster is drawn from 接访轮值: when somebody receives, how many at a time, and who takes turns.
 *
 * @param id what the host calls it
 * @param days the fixed days 固定日; two that fall on one day are one sitting
 * @param seats how many sit at a time
 * @param members who takes turns, in the order in which they begin
 * @param absences when a member cannot; of anyone else they are of no account
 * @param already how often members sat before in the time over which it is to be fair, for one that is drawn month by month; nobody stands twice
 */
@Value.Builder
public record Roster(
        String id,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<FixedDay> days,
        int seats,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<PersonRef> members,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Absence> absences,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Sat> already) {
    public Roster {
        checkArgument(!id.isBlank(), "id: is blank; a roster needs an id");
        checkArgument(seats >= 1, "seats: %s; somebody has to sit", seats);
        days = ImmutableList.copyOf(days);
        members = ImmutableList.copyOf(members);
        absences = ImmutableList.copyOf(absences);
        already = ImmutableList.copyOf(already);
        checkArgument(!days.isEmpty(), "days: roster %s has no fixed day", id);
        checkArgument(
                ImmutableSet.copyOf(members).size() == members.size(), "members: roster %s has a member twice", id);
        checkArgument(
                already.stream().map(Sat::who).distinct().count() == already.size(),
                "already: roster %s counts somebody twice",
                id);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roster. */
    public static final class Builder extends RosterBuilder {
        Builder() {}
    }
}
