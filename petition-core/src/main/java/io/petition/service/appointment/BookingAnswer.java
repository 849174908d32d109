package io.petition.service.appointment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.google.common.collect.ImmutableList;
import io.petition.explain.Reason;
import java.util.List;
import java.util.Objects;

/** What a booking or its cancelling comes to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(BookingAnswer.Done.class), @JsonSubTypes.Type(BookingAnswer.Refused.class)})
public sealed interface BookingAnswer {
    /**
     * It is done.
     *
     * @param book the book with it
     */
    @JsonTypeName("done")
    record Done(AppointmentBook book) implements BookingAnswer {
        public Done {
            Objects.requireNonNull(book, "book");
        }
    }

    /**
     * It is not done.
     *
     * @param reasons every reason
     */
    @JsonTypeName("refused")
    record Refused(List<Reason> reasons) implements BookingAnswer {
        public Refused {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
