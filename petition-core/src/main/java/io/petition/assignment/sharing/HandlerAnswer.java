package io.petition.assignment.sharing;

import com.google.common.collect.ImmutableList;
import io.petition.explain.Finding;
import io.petition.model.PersonRef;
import java.util.List;
import java.util.Objects;

/** Who gets a case, or that nobody can; and why each other does not. */
public sealed interface HandlerAnswer {
    /**
     * Somebody gets it.
     *
     * @param handler who
     * @param why what decided
     * @param passed every other, in the order of their ids
     */
    record Given(PersonRef handler, Finding why, List<CaseReasons.Passed> passed) implements HandlerAnswer {
        public Given {
            Objects.requireNonNull(handler, "handler");
            Objects.requireNonNull(why, "why");
            passed = ImmutableList.copyOf(passed);
        }
    }

    /** Nobody can take it: each stands aside, is away or has as many as they may. Who decides then is the head of the organ. */
    record Nobody(List<CaseReasons.Passed> passed) implements HandlerAnswer {
        public Nobody {
            passed = ImmutableList.copyOf(passed);
        }
    }

    List<CaseReasons.Passed> passed();
}
