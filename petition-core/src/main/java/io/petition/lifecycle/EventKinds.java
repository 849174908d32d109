package io.petition.lifecycle;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the events of a class are, found once for each class: to tell that an object is not of an interface, a machine searches all
 * those that it is of, and a fold would ask for every event.
 */
final class EventKinds {
    /** The groups of events of which a fold asks whose they are; all else is OTHER. */
    enum Group {
        DISPOSAL(DisposalEvent.class),
        HANDLING(HandlingEvent.class),
        SUPPORT(SupportEvent.class),
        REMEDY(RemedyEvent.class),
        FOLLOW_UP(FollowUpEvent.class),
        OTHER(Event.class);

        private final Class<? extends Event> all;

        Group(Class<? extends Event> all) {
            this.all = all;
        }

        private static Group of(Class<?> type) {
            for (Group group : values()) {
                if (group.all.isAssignableFrom(type)) {
                    return group;
                }
            }
            throw new IllegalArgumentException("type: " + type + " is no event");
        }
    }

    /**
     * What the events of one class are.
     *
     * @param group in which group they are
     * @param choosing they are {@link Choosing}
     * @param beside they are {@link Beside.Act}
     * @param addressed they are {@link Addressed}
     * @param onTrack they are {@link OnTrack}
     * @param oneAct all of them came of the same act
     * @param number from 0, for each class another
     */
    record Kind(
            Group group,
            boolean choosing,
            boolean beside,
            boolean addressed,
            boolean onTrack,
            boolean oneAct,
            int number) {}

    /** How many classes of events there are. */
    static final int COUNT = new EventKinds().kinds.size();

    private final Map<Class<?>, Kind> kinds = new HashMap<>();

    EventKinds() {
        add(Event.class);
    }

    private void add(Class<?> family) {
        for (Class<?> member : family.getPermittedSubclasses()) {
            if (member.isSealed()) {
                add(member);
            } else {
                kinds.put(
                        member,
                        new Kind(
                                Group.of(member),
                                Choosing.class.isAssignableFrom(member),
                                Beside.Act.class.isAssignableFrom(member),
                                Addressed.class.isAssignableFrom(member),
                                OnTrack.class.isAssignableFrom(member),
                                member != DisposalEvent.ObjectionAnswered.class && member != UnknownEvent.class,
                                kinds.size()));
            }
        }
    }

    Kind of(Event event) {
        return Objects.requireNonNull(kinds.get(event.getClass()), "kind");
    }
}
