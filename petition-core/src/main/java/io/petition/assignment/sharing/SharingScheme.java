package io.petition.assignment.sharing;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * By which measure hard cases are shared out 包案方案: data of the place that does it, for no law of the whole country gives it.
 *
 * @param sponsors how many sponsors a case has that does not say so itself
 * @param outOfTerritory what it costs that a case lies outside its sponsor's territory
 * @param outOfLine what it costs that a case is about what its sponsor does not answer for
 * @param levelIsMust whether nobody below the level of a case may have it
 * @param belowLevel what it costs that a sponsor stands below that level, where it is not a must
 * @param moved what it costs to take a case from a sponsor who has it
 */
@Value.Builder
public record SharingScheme(
        int sponsors, int outOfTerritory, int outOfLine, boolean levelIsMust, int belowLevel, int moved) {
    /** So that three costs and what is reckoned with them fit into a number. */
    private static final int MOST = 10_000_000;

    public SharingScheme {
        checkArgument(sponsors > 0, "sponsors: %s; a case has at least one", sponsors);
        checkArgument(
                IntStream.of(outOfTerritory, outOfLine, belowLevel, moved).allMatch(cost -> cost >= 0 && cost <= MOST),
                "cost: %s out of territory, %s out of line, %s below level, %s moved; a cost is from 0 to %s",
                outOfTerritory,
                outOfLine,
                belowLevel,
                moved,
                MOST);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds a scheme. */
    public static final class Builder extends SharingSchemeBuilder {
        Builder() {}
    }
}
