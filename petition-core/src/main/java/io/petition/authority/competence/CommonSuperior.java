package io.petition.authority.competence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.petition.explain.Reason;
import io.petition.model.OrganId;
import java.util.Objects;

/** The next organ above one or several others 共同的上一级机关. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(CommonSuperior.InLine.class),
    @JsonSubTypes.Type(CommonSuperior.ByTerritory.class),
    @JsonSubTypes.Type(CommonSuperior.Both.class),
    @JsonSubTypes.Type(CommonSuperior.Choice.class),
    @JsonSubTypes.Type(CommonSuperior.HalfKnown.class),
    @JsonSubTypes.Type(CommonSuperior.None.class)
})
public sealed interface CommonSuperior {
    /** Their lines meet in it, and nothing stands above all of them by territory. */
    @JsonTypeName("in-line")
    record InLine(OrganId organ) implements CommonSuperior {
        public InLine {
            Objects.requireNonNull(organ, "organ");
        }
    }

    /** It stands above them by territory, and their lines do not meet. */
    @JsonTypeName("by-territory")
    record ByTerritory(OrganId organ) implements CommonSuperior {
        public ByTerritory {
            Objects.requireNonNull(organ, "organ");
        }
    }

    /** Both ways lead to it. */
    @JsonTypeName("both")
    record Both(OrganId organ) implements CommonSuperior {
        public Both {
            Objects.requireNonNull(organ, "organ");
        }
    }

    /** The line leads to one organ and the territory to another; which of them it is, the law of the case must say. */
    @JsonTypeName("choice")
    record Choice(OrganId inLine, OrganId byTerritory) implements CommonSuperior {
        public Choice {
            Objects.requireNonNull(inLine, "inLine");
            Objects.requireNonNull(byTerritory, "byTerritory");
        }
    }

    /** One way leads to it; on the other somebody stands too, of whom it cannot be told today who that is: half of a choice, and why not the whole. */
    @JsonTypeName("half-known")
    record HalfKnown(OrganId organ, Reason why) implements CommonSuperior {
        public HalfKnown {
            Objects.requireNonNull(organ, "organ");
            Objects.requireNonNull(why, "why");
        }
    }

    /** None is known. */
    @JsonTypeName("none")
    record None(Reason why) implements CommonSuperior {
        public None {
            Objects.requireNonNull(why, "why");
        }
    }
}
