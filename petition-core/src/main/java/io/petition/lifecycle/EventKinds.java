package io.petition.lifecycle;

/**
 * What the events of a class are beside their group, found once for each class: to tell that an object is not of an interface, a
 * machine searches all those that it is of, and a fold would ask for every event.
 */
final class EventKinds extends ClassValue<EventKinds.Kind> {
    /**
     * What the events of one class are.
     *
     * @param choosing they are {@link Choosing}
     * @param beside they are {@link Beside.Act}
     * @param remedy they are {@link RemedyEvent}
     * @param addressed they are {@link Addressed}
     */
    record Kind(boolean choosing, boolean beside, boolean remedy, boolean addressed) {}

    Kind of(Event event) {
        return get(event.getClass());
    }

    @Override
    protected Kind computeValue(Class<?> type) {
        return new Kind(
                Choosing.class.isAssignableFrom(type),
                Beside.Act.class.isAssignableFrom(type),
                RemedyEvent.class.isAssignableFrom(type),
                Addressed.class.isAssignableFrom(type));
    }
}
