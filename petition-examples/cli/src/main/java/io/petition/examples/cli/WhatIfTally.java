package io.petition.examples.cli;

/** Counts what another rulebook does to the clocks of a file. */
final class WhatIfTally {
    private long same;
    private long earlier;
    private long later;
    private long otherwise;
    private long gone;
    private long added;
    private long elsewhere;
    private long lateBefore;
    private long lateAfter;

    /** A clock of another edition than that asked about. */
    void elsewhere() {
        elsewhere++;
    }

    /** Counts a clock, and says whether it changed. */
    boolean add(WhatIfAnswer.Item item) {
        lateBefore += item.daysLateBefore() > 0 ? 1 : 0;
        lateAfter += item.daysLateAfter() > 0 ? 1 : 0;
        switch (item.kind()) {
            case WhatIfAnswer.GONE -> gone++;
            case WhatIfAnswer.ADDED -> added++;
            case WhatIfAnswer.MOVED -> moved(item);
            default -> {
                same++; // on the same day, be it more certain or less
                return false;
            }
        }
        return true;
    }

    private void moved(WhatIfAnswer.Item item) {
        Long days = item.days();
        if (days == null || days == 0) {
            otherwise++;
        } else if (days < 0) {
            earlier++;
        } else {
            later++;
        }
    }

    WhatIfAnswer.Summary summary(String before, String after, ClockFile.Count count) {
        return new WhatIfAnswer.Summary(
                before,
                after,
                count.lines(),
                same,
                earlier,
                later,
                otherwise,
                gone,
                added,
                elsewhere,
                count.refused(),
                count.bad(),
                lateBefore,
                lateAfter);
    }
}
