package io.petition.benchmarks;

import io.petition.benchmarks.Step.Stand;

/**
 * The limit: the stages written out as a switch. It knows one edition and one track, keeps neither who nor when, and a step that does
 * not follow is an exception.
 */
final class SwitchMachine {
    private SwitchMachine() {}

    static Stand replay(Step[] steps) {
        Stand stand = Stand.NONE;
        for (Step step : steps) {
            stand = next(stand, step);
        }
        return stand;
    }

    private static Stand next(Stand stand, Step step) {
        return switch (step) {
            case REGISTER -> move(stand, Stand.NONE, Stand.REGISTERED);
            case FORWARD -> move(stand, Stand.REGISTERED, Stand.FORWARDED);
            case RECEIVE, NOTIFY, CLASSIFY -> move(stand, Stand.FORWARDED, Stand.FORWARDED);
            case ACCEPT -> move(stand, Stand.FORWARDED, Stand.ACCEPTED);
            case EXTEND -> move(stand, Stand.ACCEPTED, Stand.ACCEPTED);
            case ANSWER -> move(stand, Stand.ACCEPTED, Stand.ANSWERED);
            case DELIVER -> move(stand, Stand.ANSWERED, Stand.ANSWERED);
            case REQUEST_REMEDY -> move(stand, Stand.ANSWERED, Stand.UNDER_REVIEW);
            case DECIDE_REMEDY -> move(stand, Stand.UNDER_REVIEW, Stand.REVIEWED);
            case DELIVER_REMEDY -> move(stand, Stand.REVIEWED, Stand.REVIEWED);
        };
    }

    private static Stand move(Stand stand, Stand from, Stand to) {
        if (stand != from) {
            throw new IllegalStateException("stand: " + stand + " and not " + from);
        }
        return to;
    }
}
