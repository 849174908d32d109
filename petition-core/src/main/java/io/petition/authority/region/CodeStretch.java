package io.petition.authority.region;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import io.petition.model.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The years in which a code stood for one region under one name, and to whom its territory went.
 *
 * @param code the code
 * @param name the name in these years
 * @param from the first year
 * @param until the first year in which it did so no more; empty while it does
 * @param handovers to which codes it went, in whole or in part
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CodeStretch(RegionCode code, String name, int from, Optional<Integer> until, List<Handover> handovers) {
    /**
     * Territory that went to a code.
     *
     * @param to the code that has it since
     * @param year since when
     * @param part whether only a part went, and the code that gave it lived on
     */
    public record Handover(RegionCode to, int year, boolean part) {
        public Handover {
            Objects.requireNonNull(to, "to");
        }
    }

    public CodeStretch {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(until, "until");
        handovers = ImmutableList.copyOf(handovers);
        int end = until.orElse(Integer.MAX_VALUE);
        checkArgument(end > from, "until: %s does not lie after from %s of code %s", end, from, code);
        for (Handover handover : handovers) {
            checkArgument(
                    handover.year() >= from && handover.year() <= end && (handover.part() || handover.year() == end),
                    "handovers: %s of code %s lies outside %s to %s, or gives the whole before its end",
                    handover,
                    code,
                    from,
                    end);
        }
    }

    /** Whether the code stood for it in this year; the year in which it ended belongs to its successor. */
    public boolean in(int year) {
        return from <= year && year < until.orElse(Integer.MAX_VALUE);
    }
}
