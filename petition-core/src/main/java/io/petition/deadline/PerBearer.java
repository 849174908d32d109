package io.petition.deadline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * From milestones to the clocks of rules under which each bearer has its own: two organs that are told to do something each do it,
 * and what one does is not done by the other. Every start begins a clock, also a second one of the same bearer; what fulfils
 * fulfils the first of that bearer that is not yet fulfilled, so that one answer never does for two.
 */
final class PerBearer {
    /**
     * One clock as far as it is heard.
     *
     * @param rule the place of its rule in the list
     * @param of whose it is
     */
    record Own(int rule, Milestone of, Ledger ledger) {
        private boolean hears(int heard, Milestone milestone, boolean anybody) {
            return rule == heard
                    && ledger.scope.equals(milestone.scope())
                    && (anybody || of.bearer().equals(milestone.bearer()));
        }
    }

    /** What fulfils, where nothing was begun yet: of one day it may be known sooner than what it answers. */
    private record Unasked(int rule, Listeners.Listener listener, Milestone milestone) {}

    private final Listeners listeners;
    private final ZoneId zone;
    private final List<Own> all = new ArrayList<>();
    private final List<Unasked> unasked = new ArrayList<>();

    private PerBearer(Listeners listeners, ZoneId zone) {
        this.listeners = listeners;
        this.zone = zone;
    }

    /** In the order in which they began. */
    static List<Own> of(Listeners listeners, List<Milestone> recorded, ZoneId zone) {
        List<Milestone> heard = List.of();
        for (int i = 0; i < recorded.size(); i++) {
            if (listeners.perBearer(recorded.get(i).key()) != null) {
                heard = heard.isEmpty() ? new ArrayList<>() : heard;
                heard.add(recorded.get(i));
            }
        }
        if (heard.isEmpty()) {
            return List.of();
        }
        PerBearer clocks = new PerBearer(listeners, zone);
        Sequence sequence = Sequence.perBearer(heard, zone);
        for (int i = 0; i < sequence.size(); i++) {
            clocks.pair(sequence, i);
        }
        for (int i = 0; i < sequence.size(); i++) {
            clocks.tell(sequence.get(i));
        }
        return clocks.all;
    }

    private void pair(Sequence sequence, int i) {
        Milestone milestone = sequence.get(i);
        for (Listeners.Listener listener : interested(milestone)) {
            if (listener.part() == Listeners.Part.START) {
                begin(listener, milestone, sequence, i);
            } else if (listener.part() == Listeners.Part.STOP) {
                stop(listener, milestone);
            }
        }
    }

    private Listeners.Listener[] interested(Milestone milestone) {
        return Objects.requireNonNull(listeners.perBearer(milestone.key()));
    }

    private void begin(Listeners.Listener listener, Milestone milestone, Sequence sequence, int i) {
        Ledger ledger = new Ledger(listeners.rules().get(listener.rule()), milestone.scope());
        ledger.hear(listener, milestone, sequence.instead(i));
        Own own = new Own(listener.rule(), milestone, ledger);
        all.add(own);
        for (int u = 0; u < unasked.size(); u++) {
            Unasked answer = unasked.get(u);
            boolean sameDay =
                    answer.milestone().when().day(zone).equals(milestone.when().day(zone));
            if (sameDay && own.hears(answer.rule(), answer.milestone(), false)) {
                ledger.hear(answer.listener(), answer.milestone(), null);
                unasked.remove(u);
                return;
            }
        }
    }

    private void stop(Listeners.Listener listener, Milestone milestone) {
        for (Own own : all) {
            if (own.ledger().stopped == null && own.hears(listener.rule(), milestone, false)) {
                own.ledger().hear(listener, milestone, null);
                return;
            }
        }
        unasked.add(new Unasked(listener.rule(), listener, milestone));
    }

    /** Of all else every clock hears what is of its bearer, as any clock does what is of its scope. */
    private void tell(Milestone milestone) {
        for (Listeners.Listener listener : interested(milestone)) {
            Listeners.Part part = listener.part();
            boolean paired = part == Listeners.Part.START || part == Listeners.Part.STOP;
            boolean forAll = part == Listeners.Part.RELEASE || part == Listeners.Part.ANNUL;
            for (int i = 0; i < all.size() && !paired; i++) {
                Own own = all.get(i);
                if (own.hears(listener.rule(), milestone, forAll)) {
                    own.ledger().hear(listener, milestone, null);
                }
            }
        }
    }
}
