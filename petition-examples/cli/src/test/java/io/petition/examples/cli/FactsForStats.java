package io.petition.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files of facts, and what the command makes of them. */
final class FactsForStats {
    private FactsForStats() {}

    /** A matter registered in a region, which is settled or not. */
    static String fact(String matter, String region, String registered, boolean settled) {
        return "{\"matter\":\"" + matter + "\",\"intake\":{\"registered\":\"" + registered
                + "\",\"petitions\":1},\"place\":{\"region\":\"" + region
                + "\"},\"outcome\":{\"closed\":false,\"settled\":" + settled
                + ",\"onTheSpot\":false,\"reconciled\":false,\"faults\":0}}\n";
    }

    /** So many of so many matters of a region are settled. */
    static String facts(String region, String registered, int settled, int of) {
        return IntStream.range(0, of)
                .mapToObj(i -> fact(region + "-" + registered + "-" + i, region, registered, i < settled))
                .collect(Collectors.joining());
    }

    static Ran stats(String file, String... more) {
        List<String> args = new ArrayList<>(List.of("stats", "-", "--facts", "case", "--indicator", "settled-share"));
        args.addAll(Arrays.asList(more));
        return Ran.reading(file, args.toArray(new String[0]));
    }
}
