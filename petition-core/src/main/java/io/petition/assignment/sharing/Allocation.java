package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.explain.Reason;
import io.petition.model.MatterId;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who takes charge of which hard case 包案分配.
 *
 * @param cases every case, in the order of its id, and its sponsors
 * @param unmet the cases that lack sponsors, and why
 * @param loads every leader, in the order of their ids, and what they have
 * @param figures by what it was measured
 * @param findings what was noticed in what was given
 */
public record Allocation(
        List<Sponsored> cases, List<Unmet> unmet, List<Load> loads, Figures figures, List<Finding> findings) {
    /**
     * A case and its sponsors.
     *
     * @param id the case
     * @param sponsors who takes charge of it, in the order of their ids
     * @param released who had it and has it no more
     */
    public record Sponsored(MatterId id, List<PersonRef> sponsors, List<PersonRef> released) {
        public Sponsored {
            Objects.requireNonNull(id, "id");
            sponsors = ImmutableList.copyOf(sponsors);
            released = ImmutableList.copyOf(released);
        }
    }

    /**
     * A case that lacks sponsors.
     *
     * @param id the case
     * @param wanted how many it wants
     * @param missing how many it lacks
     * @param reasons why
     * @param shortage what proves that the quotas do not suffice; empty where they are not what is lacking
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Unmet(MatterId id, int wanted, int missing, List<Reason> reasons, Optional<Shortage> shortage) {
        public Unmet {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(shortage, "shortage");
            reasons = ImmutableList.copyOf(reasons);
            checkArgument(!reasons.isEmpty(), "reasons: none for case %s; say why it lacks sponsors", id);
        }
    }

    /**
     * Cases that want more of some leaders than those may have, however they are shared out: the proof that more cannot be had.
     *
     * @param cases the cases
     * @param leaders the leaders
     * @param wanted how many sponsors these cases want beyond all other leaders who may have them
     * @param room how many cases these leaders may have in all beside those they held
     */
    public record Shortage(List<MatterId> cases, List<PersonRef> leaders, int wanted, int room) {
        public Shortage {
            cases = ImmutableList.copyOf(cases);
            leaders = ImmutableList.copyOf(leaders);
            checkArgument(wanted > room, "wanted: %s, room: %s; there is no shortage", wanted, room);
        }
    }

    /**
     * What a leader has.
     *
     * @param leader who
     * @param held how many cases they held beside those shared out
     * @param given how many of these they have
     * @param least how many they shall have in all
     * @param most how many they may have in all
     */
    public record Load(PersonRef leader, int held, int given, int least, int most) {
        public Load {
            Objects.requireNonNull(leader, "leader");
        }

        public int total() {
            return held + given;
        }

        /** How many they lack to what they shall have. */
        public int lacking() {
            return Math.max(0, least - total());
        }
    }

    /**
     * By what a sharing is measured: the first that is less makes it the better one.
     *
     * @param missing how many sponsors are lacking
     * @param lacking how many cases are lacking to what leaders shall have
     * @param cost what it costs by the scheme
     * @param squares the sum of the squares of the loads: the less, the more even
     * @param moved how many cases were taken from a sponsor who had them and is among the leaders
     */
    public record Figures(long missing, long lacking, long cost, long squares, long moved) {}

    public Allocation {
        cases = ImmutableList.copyOf(cases);
        unmet = ImmutableList.copyOf(unmet);
        loads = ImmutableList.copyOf(loads);
        Objects.requireNonNull(figures, "figures");
        findings = ImmutableList.copyOf(findings);
    }

    /** Whether every case has its sponsors, and every leader what they shall have. */
    public boolean complete() {
        return figures.missing() == 0 && figures.lacking() == 0;
    }
}
