package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Who must act: exactly one of an assignment, a dispute, a vacancy. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Assignment.class),
    @JsonSubTypes.Type(CompetenceDispute.class),
    @JsonSubTypes.Type(Vacancy.class)
})
public sealed interface Routed permits Assignment, CompetenceDispute, Vacancy {
    /** On what it rests, and what else was looked at. */
    Considered considered();
}
