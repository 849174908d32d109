package io.petition.assignment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.authority.competence.CommonSuperior;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.Objects;

/** Who decides a dispute over competence. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Decider.Superior.class),
    @JsonSubTypes.Type(Decider.JointConference.class),
    @JsonSubTypes.Type(Decider.OwnLevel.class),
    @JsonSubTypes.Type(Decider.NobodyKnown.class)
})
public sealed interface Decider {
    /** Their common next-higher organ; a choice where line and territory lead to different ones. */
    @JsonTypeName("superior")
    record Superior(CommonSuperior superior) implements Decider {
        public Superior {
            Objects.requireNonNull(superior, "superior");
        }
    }

    /** Their common joint conference 共同的联席会议. */
    @JsonTypeName("joint-conference")
    record JointConference(OrganId conference) implements Decider {
        public JointConference {
            Objects.requireNonNull(conference, "conference");
        }
    }

    /** The committee or government of the level, where an organ was split and its duties are unclear 职责不清. */
    @JsonTypeName("own-level")
    record OwnLevel(OrganId leadership) implements Decider {
        public OwnLevel {
            Objects.requireNonNull(leadership, "leadership");
        }
    }

    /** The directory knows nobody who may. */
    @JsonTypeName("nobody-known")
    record NobodyKnown(Reason why) implements Decider {
        public NobodyKnown {
            Objects.requireNonNull(why, "why");
        }
    }
}
